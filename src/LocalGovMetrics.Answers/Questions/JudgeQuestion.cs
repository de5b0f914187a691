using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>What <c>lgm judge</c> is asked.</summary>
/// <param name="Target">The target, as printed.</param>
/// <param name="Actual">The actual, as printed.</param>
/// <param name="Options">What is known besides.</param>
internal sealed record JudgeQuestion(string Target, string Actual, AssessOptions Options)
{
    /// <summary>Gives the notation of the texts: the stated one, or the one that they speak for.</summary>
    public ReportNotation NotationFor(ReportNotation? stated) =>
        CellNotation.Of(stated, [Target, Actual, Options.Indicator, Options.MeasureUnit, Options.Base]);

    /// <summary>Gives the texts under the names of their columns; what nobody said is empty.</summary>
    public IReadOnlyList<(string Column, string Text)> Cells =>
    [
        ("unit", string.Empty),
        ("indicator", Options.Indicator ?? string.Empty),
        ("period", Options.Period?.ToString() ?? string.Empty),
        ("target", Target),
        ("actual", Actual),
        ("direction", Options.Direction is { } direction ? Invariant.Text(direction) : string.Empty),
        ("measureUnit", Options.MeasureUnit ?? string.Empty),
        ("base", Options.Base ?? string.Empty),
        ("baseYear", Options.BaseYear is { } year ? FormattableString.Invariant($"{year}") : string.Empty),
        ("status", Options.Status is { } status ? Invariant.Text(status) : string.Empty),
        ("reportedVerdict", Options.ReportedVerdict ?? string.Empty),
    ];
}
