using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Draws one panel: years from left to right, the scale at the left.</summary>
internal sealed class YearPanelDrawing(YearPanel panel, Sheet sheet, double x, double width)
{
    private const double Height = 110;

    /// <summary>Draws the panel below a place.</summary>
    /// <returns>The bottom.</returns>
    public double Draw(double top)
    {
        YearMark[] years = [.. panel.Years];
        decimal[] ends = [.. years.SelectMany(year => ((decimal?[])[year.Value, year.Plan?.Low, year.Plan?.High]).OfType<decimal>())];
        if (ends.Length == 0)
        {
            return sheet.Write(x, top, Lettering.Wrap(sheet.Say("picture.nothingToDraw"), width, Sheet.Small), Sheet.Small, "q");
        }

        Scale high = Scale.Over(ends.Select(BinaryNumber.FromDecimal), top + Height, top);
        double left = x + Axes.WidthOf(sheet, high);
        double half = Lettering.Width("2025", Axes.Size) / 2;
        double right = x + width - half;
        Axes.Upright(sheet, high, left, x + width);
        Scale flat = new(years[0].Year, Math.Max(years[^1].Year, years[0].Year + 1), 1, Math.Min(left + half + 2, right - 1), right);
        DrawPlan(years, flat, high);
        DrawActual(years, flat, high);
        return DrawYears(years, flat, top + Height + 4);
    }

    private void DrawPlan(YearMark[] years, Scale flat, Scale high)
    {
        foreach (YearMark[] run in Runs(years, year => year.Plan is not null, joinsBreaks: true))
        {
            (double X, double Y)[] low = [.. run.Where(year => year.Plan!.Value.Low is not null).Select(year => (flat.At(year.Year), high.At(year.Plan!.Value.Low!.Value)))];
            (double X, double Y)[] top = [.. run.Where(year => year.Plan!.Value.High is not null).Select(year => (flat.At(year.Year), high.At(year.Plan!.Value.High!.Value)))];
            if (run.Length == 1)
            {
                foreach ((double at, double y) in low.Concat(top))
                {
                    sheet.Line(at - 7, y, at + 7, y, "dash");
                }

                continue;
            }

            if (low.Length == run.Length && top.Length == run.Length && !low.SequenceEqual(top))
            {
                sheet.Path([.. low, .. top.Reverse()], "band", isClosed: true);
            }

            sheet.Path(low, "dash");
            sheet.Path(low.SequenceEqual(top) ? [] : top, "dash");
        }
    }

    private void DrawActual(YearMark[] years, Scale flat, Scale high)
    {
        foreach (YearMark[] run in Runs(years, year => year.Value is not null, joinsBreaks: false))
        {
            sheet.Path(run.Length > 1 ? run.Select(year => (flat.At(year.Year), high.At(year.Value!.Value))) : [], "path");
            foreach (YearMark year in run)
            {
                sheet.Circle(flat.At(year.Year), high.At(year.Value!.Value), 3.5, year.Remark == DisplayText.Empty || year.IsBreak ? "bar" : "ring", FormattableString.Invariant($"{year.Year}: ") + year.Printed);
            }
        }

        foreach (YearMark year in years.Where(year => year.IsBreak))
        {
            double at = flat.At(year.Year - 0.5);
            sheet.Line(at, high.From, at, high.To, "dash");
        }
    }

    private double DrawYears(YearMark[] years, Scale flat, double y)
    {
        sheet.Line(flat.From, y, flat.To, y, "axis");
        double free = double.NegativeInfinity;
        double half = Lettering.Width("2025", Axes.Size) / 2;
        double last = flat.At(years[^1].Year) - half - 4;
        foreach (YearMark year in years)
        {
            double at = flat.At(year.Year);
            bool isLast = year == years[^1];
            if (at - half > free && (isLast || at + half < last))
            {
                sheet.Write(at, y + 3, year.Year.ToString(CultureInfo.InvariantCulture), Axes.Size, "q", Anchor.Middle);
                free = at + half + 4;
            }
        }

        double bottom = y + 3 + Lettering.LineHeight(Axes.Size);
        foreach (DisplayText why in years.Select(year => year.Remark).Where(why => why != DisplayText.Empty).Distinct())
        {
            bottom = sheet.Write(x, bottom, Lettering.Wrap(sheet.Say(why), width, Axes.Size), Axes.Size, "q");
        }

        return bottom;
    }

    // Years one after another; a missing year, or one that does not compare with the year before, begins another run.
    private static IEnumerable<YearMark[]> Runs(YearMark[] years, Func<YearMark, bool> isThere, bool joinsBreaks)
    {
        List<YearMark> run = [];
        foreach (YearMark year in years.Where(isThere))
        {
            if (run.Count > 0 && (year.Year != run[^1].Year + 1 || (!joinsBreaks && year.IsBreak)))
            {
                yield return [.. run];
                run.Clear();
            }

            run.Add(year);
        }

        if (run.Count > 0)
        {
            yield return [.. run];
        }
    }
}
