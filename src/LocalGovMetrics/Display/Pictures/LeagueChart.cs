using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>How much of its own target each unit reached, beside how much it had set itself: who plans little does not win.</summary>
internal sealed record LeagueChart : Picture
{
    private const double PlotHeight = 240;
    private const double Whole = 100;

    /// <summary>Gets what ambition is here, with its unit.</summary>
    public DisplayText AmbitionName { get; init; } = DisplayText.Empty;

    public IReadOnlyList<LeaguePoint> Points
    {
        get;
        init => field = ValueList.From(value, nameof(Points));
    } = ValueList<LeaguePoint>.Empty;

    public override DisplayTable ToTable() => new(
        Title,
        [
            DisplayColumn.Text("tool.number"), new DisplayColumn(DisplayHeadings.Unit) { IsName = true }, DisplayColumn.Number("tool.attainment"), new DisplayColumn(AmbitionName, isNumber: true),
            DisplayColumn.Text("tool.verdict"), DisplayColumn.Text("tool.standing"),
        ],
        [
            .. Points.Select((point, i) => DisplayRow.Of(
                [new DisplayCell(DisplayNumbers.Whole(i + 1)), DisplayCell.Verbatim(point.Name), new DisplayCell(point.AttainmentText), new DisplayCell(point.AmbitionText), new DisplayCell(point.Verdict, point.Mark), new DisplayCell(point.Standing)])),
        ]);

    internal override void Draw(Sheet sheet)
    {
        (LeaguePoint Point, int Number)[] placed = [.. Points.Select((point, i) => (point, i + 1)).Where(one => one.point.IsPlaced)];
        if (placed.Length > 0)
        {
            Plot(sheet, placed);
        }

        foreach ((LeaguePoint point, int i) in Points.Select((point, i) => (point, i)))
        {
            string[] facts = [sheet.Say(point.Verdict), sheet.Say(point.AttainmentText), sheet.Say(point.AmbitionText), sheet.Say(point.Standing)];
            double sign = Lettering.Width(point.Mark.Sign() + " ", Sheet.Small);
            string text = FormattableString.Invariant($"{i + 1}. ") + sheet.Say(DisplayText.Verbatim(point.Name)) + ": " + string.Join("; ", facts.Where(fact => fact.Length > 0));
            IReadOnlyList<string> lines = Lettering.Wrap(text, sheet.Width - sign, Sheet.Small);
            sheet.Write(0, sheet.Bottom, lines[0], Sheet.Small, mark: point.Mark);
            sheet.Bottom = sheet.Write(sign, sheet.Bottom + Lettering.LineHeight(Sheet.Small), [.. lines.Skip(1)], Sheet.Small);
        }
    }

    private void Plot(Sheet sheet, (LeaguePoint Point, int Number)[] placed)
    {
        sheet.Bottom = sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say("picture.leagueAxes", sheet.Say(AmbitionName)), sheet.Width, Sheet.Small), Sheet.Small, "q") + 12;
        double top = sheet.Bottom;
        Scale high = Scale.Over([Whole, .. placed.Select(one => one.Point.Attainment).OfType<double>().Select(attainment => attainment * Whole)], top + PlotHeight, top + 14);
        double left = Axes.WidthOf(sheet, high, " %");
        Scale wide = Scale.Over(placed.Select(one => one.Point.Ambition!.Value), left + 10, sheet.Width - 24);
        Axes.Upright(sheet, high, left, sheet.Width, " %");
        sheet.Line(left, high.At(Whole), sheet.Width, high.At(Whole), "dash");
        sheet.Bottom = Axes.Flat(sheet, wide, top + PlotHeight + 4) + 6;
        foreach ((LeaguePoint point, _) in placed)
        {
            (double x, double y) = (wide.At(point.Ambition!.Value), YOf(point, high, top));
            if (point.Mark == DisplayMark.Missed)
            {
                sheet.Diamond(x, y, 5.5, Sheet.ColourOf(point.Mark), point.Name);
            }
            else
            {
                sheet.Circle(x, y, 4.5, point.Attainment is null ? "ring" : Sheet.ColourOf(point.Mark), point.Name);
            }
        }

        PlacedLabels.Write(sheet, placed.Select(one => (wide.At(one.Point.Ambition!.Value), YOf(one.Point, high, top), one.Number)), left, sheet.Width);
    }

    // Nothing left is beyond every number: above the scale.
    private static double YOf(LeaguePoint point, Scale scale, double top) => point.Attainment is { } attainment ? scale.At(attainment * Whole) : top;
}

/// <summary>One unit of a league.</summary>
internal sealed record LeaguePoint
{
    public required string Name { get; init; }

    /// <summary>Gets what the unit set itself; null where that is not known.</summary>
    public double? Ambition { get; init; }

    public DisplayText AmbitionText { get; init; } = DisplayText.Empty;

    /// <summary>Gets how much was reached.</summary>
    /// <value>A ratio, 1 = the target exactly; null where there is none, also where nothing is left.</value>
    public double? Attainment { get; init; }

    /// <summary>Gets a value indicating whether nothing is left of what was to become less: that is beyond every number.</summary>
    public bool IsNothingLeft { get; init; }

    public DisplayText AttainmentText { get; init; } = DisplayText.Empty;

    public DisplayText Verdict { get; init; } = DisplayText.Empty;

    public DisplayMark Mark { get; init; }

    public DisplayText Standing { get; init; } = DisplayText.Empty;

    /// <summary>Gets a value indicating whether there are two numbers by which the unit has its place.</summary>
    public bool IsPlaced => Ambition is not null && (Attainment is not null || IsNothingLeft);
}
