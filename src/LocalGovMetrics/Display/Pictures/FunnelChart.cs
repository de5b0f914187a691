using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Rates against what they are rates of, with the limits that chance alone would keep to; units are named when a pointer rests on them, and not ranked.</summary>
internal sealed record FunnelChart : Picture
{
    private const double PlotHeight = 260;

    /// <summary>Gets the pooled rate, or null where there is none.</summary>
    public double? Centre { get; init; }

    /// <summary>Gets what is said of the spread between units, beyond chance; else nothing.</summary>
    public DisplayText Spread { get; init; } = DisplayText.Empty;

    public IReadOnlyList<FunnelMark> Marks
    {
        get;
        init => field = ValueList.From(value, nameof(Marks));
    } = ValueList<FunnelMark>.Empty;

    public override DisplayTable ToTable() => new(
        Title,
        [
            new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, DisplayColumn.Number("picture.volume"), DisplayColumn.Number("funnel.value"), DisplayColumn.Number("picture.limits95"), DisplayColumn.Number("picture.limits998"),
            DisplayColumn.Text("funnel.standing"),
        ],
        [
            .. Marks.Select(mark => DisplayRow.Of(
            [
                DisplayCell.Verbatim(mark.Name), new DisplayCell(DisplayNumbers.Significant(mark.Volume)), new DisplayCell(mark.Rate is { } rate ? DisplayNumbers.Significant(rate) : mark.Why),
                new DisplayCell(RangeOf(mark.Low95, mark.High95)), new DisplayCell(RangeOf(mark.Low998, mark.High998)), new DisplayCell(mark.Standing, mark.Mark),
            ])),
        ])
    {
        Notes = [.. Centre is { } centre ? [DisplayText.Join(" ", [DisplayText.Keyed("funnel.centre"), DisplayNumbers.Significant(centre)])] : Array.Empty<DisplayText>(), .. Spread == DisplayText.Empty ? [] : new[] { Spread }],
    };

    internal override void Draw(Sheet sheet)
    {
        FunnelMark[] drawn = [.. Marks.Where(mark => mark.Rate is not null).OrderBy(mark => mark.Volume)];
        sheet.Bottom = sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say("picture.funnelKey"), sheet.Width, Sheet.Small), Sheet.Small, "q") + 10;
        if (drawn.Length > 0)
        {
            Plot(sheet, drawn);
        }

        foreach (DisplayText note in (DisplayText[])[Spread, .. Marks.Count > drawn.Length ? [DisplayText.Keyed("picture.notDrawn", Marks.Count - drawn.Length)] : Array.Empty<DisplayText>()])
        {
            sheet.Bottom = note == DisplayText.Empty ? sheet.Bottom : sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say(note), sheet.Width, Sheet.Small), Sheet.Small);
        }
    }

    private void Plot(Sheet sheet, FunnelMark[] drawn)
    {
        double top = sheet.Bottom;
        Scale high = Scale.Over(drawn.SelectMany(mark => ((double?[])[mark.Rate, mark.Low95, mark.High95, mark.Low998, mark.High998, Centre]).OfType<double>()), top + PlotHeight, top);
        double left = Axes.WidthOf(sheet, high);
        Scale wide = Scale.Over([0, .. drawn.Select(mark => mark.Volume)], left + 4, sheet.Width - 12);
        Axes.Upright(sheet, high, left, sheet.Width);
        sheet.Bottom = Axes.Flat(sheet, wide, top + PlotHeight + 6) + 4;
        if (Centre is { } centre)
        {
            sheet.Line(left, high.At(centre), sheet.Width, high.At(centre), "edge");
        }

        foreach ((Func<FunnelMark, double?> limit, string style) in (ReadOnlySpan<(Func<FunnelMark, double?>, string)>)[(mark => mark.Low95, "edge"), (mark => mark.High95, "edge"), (mark => mark.Low998, "dash"), (mark => mark.High998, "dash")])
        {
            sheet.Path(drawn.Where(mark => limit(mark) is not null).Select(mark => (wide.At(mark.Volume), high.At(limit(mark)!.Value))), style);
        }

        foreach (FunnelMark mark in drawn)
        {
            (double x, double y, string said) = (wide.At(mark.Volume), high.At(mark.Rate!.Value), $"{mark.Name}: {sheet.Say(mark.Standing)}");
            if (mark is { IsOutside: true, Mark: DisplayMark.Missed })
            {
                sheet.Diamond(x, y, 6, Sheet.ColourOf(mark.Mark), said);
            }
            else
            {
                sheet.Circle(x, y, mark.IsOutside ? 5 : 3.5, mark.IsOutside ? Sheet.ColourOf(mark.Mark) : "ring", said);
            }
        }
    }

    private static DisplayText RangeOf(double? low, double? high) => low is { } from && high is { } to ? DisplayText.Join("–", [DisplayNumbers.Significant(from), DisplayNumbers.Significant(to)]) : DisplayText.Empty;
}

/// <summary>One unit of a funnel.</summary>
internal sealed record FunnelMark
{
    public required string Name { get; init; }

    /// <summary>Gets what the rate is a rate of: people, cases expected.</summary>
    public required double Volume { get; init; }

    /// <summary>Gets the rate, or null where there is none.</summary>
    public double? Rate { get; init; }

    /// <summary>Gets why there is no rate.</summary>
    public DisplayText Why { get; init; } = DisplayText.Empty;

    public double? Low95 { get; init; }

    public double? High95 { get; init; }

    public double? Low998 { get; init; }

    public double? High998 { get; init; }

    public bool IsOutside { get; init; }

    public DisplayText Standing { get; init; } = DisplayText.Empty;

    public DisplayMark Mark { get; init; }
}
