namespace LocalGovMetrics.Answers.Questions;

/// <summary>A row with its own header.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Header">The names of its columns.</param>
/// <param name="Cells">Their texts.</param>
/// <param name="Error">What is wrong with it, or null.</param>
internal sealed record LoneRow(int Line, IReadOnlyList<string> Header, IReadOnlyList<string> Cells, string? Error)
{
    public static LoneRow Of(JsonRow row) => new(row.Line, [.. row.Cells.Select(cell => cell.Key)], [.. row.Cells.Select(cell => cell.Value)], row.Error);
}
