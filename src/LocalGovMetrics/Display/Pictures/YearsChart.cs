using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Indicators over the years, a panel each on a scale of its own: the plan's path beside the actual, with gaps where years are missing or do not compare.</summary>
internal sealed record YearsChart : Picture
{
    private const int PanelsOfPart = 9;

    public IReadOnlyList<YearPanel> Panels
    {
        get;
        init => field = ValueList.From(value, nameof(Panels));
    } = ValueList<YearPanel>.Empty;

    [JsonIgnore]
    internal override IEnumerable<Picture> Parts
    {
        get
        {
            YearPanel[][] parts = [.. Panels.Chunk(PanelsOfPart)];
            return parts.Length <= 1 ? [this] : parts.Select((panels, i) => this with { Title = TitleOf(i + 1, parts.Length), Summary = i == 0 ? Summary : DisplayText.Empty, Panels = panels });
        }
    }

    public override DisplayTable ToTable() => new(
        Title,
        [DisplayColumn.Text("tool.indicator") with { IsName = true }, DisplayColumn.Text("tool.periodOfTime"), DisplayColumn.Number("tool.actual"), DisplayColumn.Number("picture.planPath"), DisplayColumn.Text("picture.break")],
        [.. Panels.SelectMany(panel => panel.Years.Select(year => RowOf(panel, year)))]);

    internal override void Draw(Sheet sheet)
    {
        sheet.Bottom = sheet.Write(0, sheet.Bottom, Lettering.Wrap(sheet.Say("picture.yearsKey"), sheet.Width, Sheet.Small), Sheet.Small, "q") + 6;
        const double Gap = 28;
        int columns = sheet.IsNarrow ? 1 : sheet.Width < 700 ? 2 : 3;
        double width = Math.Floor((sheet.Width - ((columns - 1) * Gap)) / columns);
        for (int first = 0; first < Panels.Count; first += columns)
        {
            YearPanel[] row = [.. Panels.Skip(first).Take(columns)];
            IReadOnlyList<string>[] names = [.. row.Select(panel => Lettering.Wrap(sheet.Say(DisplayText.Verbatim(panel.Name)), width, Sheet.Text))];
            double plots = sheet.Bottom + (names.Max(lines => lines.Count) * Lettering.LineHeight(Sheet.Text)) + 10;
            double bottom = plots;
            for (int i = 0; i < row.Length; i++)
            {
                sheet.Write(i * (width + Gap), sheet.Bottom, names[i], Sheet.Text);
                bottom = Math.Max(bottom, new YearPanelDrawing(row[i], sheet, i * (width + Gap), width).Draw(plots));
            }

            sheet.Bottom = bottom + 14;
        }
    }

    private static DisplayRow RowOf(YearPanel panel, YearMark year) =>
    [
        DisplayCell.Verbatim(panel.Name), DisplayCell.Verbatim(FormattableString.Invariant($"{year.Year}")), DisplayCell.Verbatim(year.Printed), new DisplayCell(PathOf(year.Plan)), new DisplayCell(year.Remark, year.IsBreak ? DisplayMark.Missed : DisplayMark.None),
    ];

    private static DisplayText PathOf(Interval? plan) => plan switch
    {
        null => DisplayText.Empty,
        { Low: { } low, High: { } high } => low == high ? Number(low) : DisplayText.Join("–", [Number(low), Number(high)]),
        { Low: { } least } => DisplayText.Join(" ", [DisplayText.Verbatim("≥"), Number(least)]),
        { High: { } most } => DisplayText.Join(" ", [DisplayText.Verbatim("≤"), Number(most)]),
        _ => DisplayText.Empty,
    };

    private static DisplayText Number(decimal value) => DisplayNumbers.Short(BinaryNumber.FromDecimal(value));
}

/// <summary>One indicator over the years.</summary>
internal sealed record YearPanel
{
    public required string Name { get; init; }

    /// <summary>Gets the years, ascending.</summary>
    public IReadOnlyList<YearMark> Years
    {
        get;
        init => field = ValueList.From(value, nameof(Years));
    } = ValueList<YearMark>.Empty;
}

/// <summary>What is known of one year.</summary>
internal sealed record YearMark
{
    public required int Year { get; init; }

    /// <summary>Gets the number of the year, or null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the value as printed.</summary>
    public string Printed { get; init; } = string.Empty;

    /// <summary>Gets what the plan asks of the year, or null where it asks nothing of it.</summary>
    [JsonIgnore]
    public Interval? Plan { get; init; }

    /// <summary>Gets the same as canonical text: its form in JSON.</summary>
    [JsonPropertyName("plan")]
    public string? PlanText
    {
        get => Plan?.ToString();
        init => Plan = value is null ? null : Interval.Parse(value);
    }

    /// <summary>Gets why the year does not compare with the one before, or with what reservation; else nothing.</summary>
    public DisplayText Remark { get; init; } = DisplayText.Empty;

    /// <summary>Gets a value indicating whether the series breaks before the year: nothing is joined over it. Else the remark is a reservation.</summary>
    public bool IsBreak { get; init; }
}
