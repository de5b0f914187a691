using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>What <c>lgm judge</c> is asked, as the one row of a table: the same texts get the same verdict there.</summary>
internal sealed record JudgeQuestion
{
    // What nobody says is not shown; the reader of tables asks for it.
    private const string Unsaid = "-";
    private const int AnyYear = 2000;

    public required string Target { get; init; }

    public required string Actual { get; init; }

    public string? Direction { get; init; }

    public string? Indicator { get; init; }

    public string? Base { get; init; }

    public string? BaseYear { get; init; }

    public Period? Period { get; init; }

    public string? MeasureUnit { get; init; }

    public string? Status { get; init; }

    public string? ReportedVerdict { get; init; }

    /// <summary>Gives the question as a table.</summary>
    /// <param name="notation">How the texts are read.</param>
    public TextTable ToTable(ReportNotation notation)
    {
        (string Name, string? Text)[] cells =
        [
            ("unit", Unsaid),
            ("indicator", Indicator ?? Unsaid),
            ("period", (Period ?? PeriodOfTexts(notation)).ToString()),
            ("target", Target),
            ("actual", Actual),
            ("direction", Direction),
            ("measureUnit", MeasureUnit),
            ("base", Base),
            ("baseYear", BaseYear),
            ("status", Status),
            ("reportedVerdict", ReportedVerdict),
        ];
        return new TextTable(JudgeCommand.Name, [.. cells.Select(cell => cell.Name)], 1, [new TextRow(1, [.. cells.Select(cell => cell.Text ?? string.Empty)])]);
    }

    // The time that the texts themselves name; else it does not matter.
    private Period PeriodOfTexts(ReportNotation notation)
    {
        TargetReading? target = notation.ReadTarget(Target).TryGetValue(out TargetReading? plan) ? plan : null;
        ValueReading? actual = notation.ReadValue(Actual).TryGetValue(out ValueReading? came) ? came : null;
        return actual?.Scope ?? target?.Scope ?? (target?.Target.Horizon is { } day ? LocalGovMetrics.Period.OfYear(day.Year) : LocalGovMetrics.Period.OfYear(AnyYear));
    }
}
