using LocalGovMetrics.Text;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>In which notation single texts are read.</summary>
internal static class CellNotation
{
    /// <summary>Gives the stated notation, or the one that the texts speak for.</summary>
    public static ReportNotation Of(ReportNotation? stated, params IEnumerable<string?> texts) =>
        stated ?? ReportNotation.InferFor(string.Join('\n', texts));
}
