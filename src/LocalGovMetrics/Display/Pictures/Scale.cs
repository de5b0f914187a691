using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>A linear scale from one round number to another, unbroken, drawn from one place to another.</summary>
internal sealed record Scale(double Low, double High, double Step, double From, double To)
{
    private const double MostSteps = 8;
    private const int MostDecimals = 15;
    private const double LargestPlain = 1e13;

    /// <summary>Gets the numbers at which the scale is marked.</summary>
    public IEnumerable<double> Ticks => Enumerable.Range(0, 1 + (int)Math.Round((High - Low) / Step, MidpointRounding.AwayFromZero)).Select(i => Clean(Low + (i * Step), Step));

    /// <summary>Makes a scale that reaches over numbers to the next round ones.</summary>
    public static Scale Over(IEnumerable<double> numbers, double from, double to)
    {
        double[] all = [.. numbers];
        double low = all.DefaultIfEmpty(0).Min();
        double high = all.DefaultIfEmpty(1).Max();
        if (low >= high)
        {
            (low, high) = high > 0 ? (0.0, high) : low < 0 ? (low, 0.0) : (0.0, 1.0);
        }

        double step = RoundStep((high - low) / MostSteps);
        return new Scale(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, step, from, to);
    }

    /// <summary>Where a number is drawn; one beyond the scale at its end.</summary>
    public double At(double number) => From + ((Math.Clamp(number, Low, High) - Low) / (High - Low) * (To - From));

    /// <summary>Where a whole number is drawn.</summary>
    public double At(int number) => At((double)number);

    /// <summary>Where a number is drawn.</summary>
    public double At(decimal number) => At(BinaryNumber.FromDecimal(number));

    /// <summary>Writes a number of the scale, with as many decimals as it needs.</summary>
    public DisplayText Say(double number)
    {
        if (Math.Abs(number) >= LargestPlain)
        {
            return DisplayNumbers.Fixed(number, 0);
        }

        decimal rounded = Math.Round(BinaryNumber.ToDecimal(Clean(number, Step)), Math.Clamp(1 - (int)Math.Floor(Math.Log10(Step)), 0, MostDecimals), MidpointRounding.AwayFromZero);
        return DisplayNumbers.Exact(rounded);
    }

    private static double Clean(double number, double step) => Math.Round(number / step, MidpointRounding.AwayFromZero) * step is var clean && Math.Abs(clean) < step / 2 ? 0 : clean;

    private static double RoundStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        double lead = step / power;
        return power * (lead <= 1.000001 ? 1 : lead <= 2.000001 ? 2 : lead <= 5.000001 ? 5 : 10);
    }
}
