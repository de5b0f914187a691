using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>A linear scale from one round number to another, unbroken, drawn from one place to another.</summary>
internal sealed record Scale(double Low, double High, double Step, double From, double To)
{
    private const double MostSteps = 8;

    /// <summary>The power of ten from which on numbers are not written out.</summary>
    private const int LargestPlain = 12;

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

    /// <summary>Writes a number of the scale, with as many decimals as it needs; one that is very large or very small as so many times a power of ten.</summary>
    public DisplayText Say(double number)
    {
        if (number == 0)
        {
            return DisplayNumbers.Exact(0);
        }

        int power = (int)Math.Floor(Math.Log10(Math.Abs(number) * (1 + 1e-12)));
        int decimals = Math.Max(0, 1 - (int)Math.Floor(Math.Log10(Step)));
        return Math.Abs(power) < LargestPlain && decimals <= LargestPlain
            ? DisplayNumbers.Exact(Rounded(Clean(number, Step), decimals))
            : DisplayNumbers.Append(DisplayNumbers.Exact(Rounded(number / Math.Pow(10, power), Math.Clamp(decimals + power, 1, LargestPlain))), FormattableString.Invariant($" × 10^{power}"));
    }

    private static decimal Rounded(double number, int decimals) => Math.Round(BinaryNumber.ToDecimal(number), decimals, MidpointRounding.AwayFromZero);

    private static double Clean(double number, double step) => Math.Round(number / step, MidpointRounding.AwayFromZero) * step is var clean && Math.Abs(clean) < step / 2 ? 0 : clean;

    private static double RoundStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        double lead = step / power;
        return power * (lead <= 1.000001 ? 1 : lead <= 2.000001 ? 2 : lead <= 5.000001 ? 5 : 10);
    }
}
