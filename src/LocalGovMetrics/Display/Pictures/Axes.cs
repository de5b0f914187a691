namespace LocalGovMetrics.Display.Pictures;

/// <summary>Draws scales along the edges of a plot, with as many numbers as have room.</summary>
internal static class Axes
{
    public const double Size = 11;

    /// <summary>How much room the numbers of an upright scale take, to its left.</summary>
    public static double WidthOf(Sheet sheet, Scale scale, string unit = "") =>
        scale.Ticks.Max(tick => Lettering.Width(sheet.Say(scale.Say(tick)) + unit, Size)) + 8;

    /// <summary>Draws an upright scale whose line stands at x; each number at its height.</summary>
    public static void Upright(Sheet sheet, Scale scale, double x, double to, string unit = "")
    {
        double least = Lettering.LineHeight(Size);
        double lastDrawn = double.PositiveInfinity;
        foreach (double tick in scale.Ticks)
        {
            double y = scale.At(tick);
            if (lastDrawn - y < least)
            {
                continue;
            }

            sheet.Line(x, y, to, y, "grid");
            sheet.Write(x - 6, y - (Size * 0.65), sheet.Say(scale.Say(tick)) + unit, Size, "q", Anchor.End);
            lastDrawn = y;
        }
    }

    /// <summary>Draws a flat scale whose line stands at y.</summary>
    /// <returns>The bottom of its numbers.</returns>
    public static double Flat(Sheet sheet, Scale scale, double y, string unit = "")
    {
        sheet.Line(scale.From, y, scale.To, y, "axis");
        double free = double.NegativeInfinity;
        foreach (double tick in scale.Ticks)
        {
            string text = sheet.Say(scale.Say(tick)) + unit;
            double half = Lettering.Width(text, Size) / 2;
            double x = Math.Clamp(scale.At(tick), half, sheet.Width - half);
            sheet.Line(scale.At(tick), y, scale.At(tick), y + 3, "axis");
            if (x - half > free)
            {
                sheet.Write(x, y + 5, text, Size, "q", Anchor.Middle);
                free = x + half + Size;
            }
        }

        return y + 5 + Lettering.LineHeight(Size);
    }
}
