using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Columns.Streaming;

/// <summary>How much can be read together of rows that name one another: what is more would not fit into the memory that a verb may take.</summary>
/// <param name="Rows">How many rows at most.</param>
/// <param name="Bytes">How many bytes their cells have at most.</param>
internal sealed record LinkedLimits(int Rows, int Bytes)
{
    private const int BytesOfMebibyte = 1 << 20;

    /// <summary>Gets the limits that keep every verb within its memory.</summary>
    public static LinkedLimits Default { get; } = new(Rows: 1 << 14, Bytes: 1 << 26);

    /// <summary>Says that more belongs together than can be read together.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="line">The line of one of the rows.</param>
    /// <param name="column">The column by which they belong together, or null.</param>
    public Diagnostic Refusal(string file, int line, string? column) =>
        new(file, line, column, null, Language.Said("tableNote.rowsTogetherTooMany", Rows, Math.Max(1, Bytes / BytesOfMebibyte)));
}
