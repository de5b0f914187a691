using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>One row of a table of texts, and the line on which it starts in its file.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record TextRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="line">The line on which the row starts, 1 = first.</param>
    /// <param name="cells">The texts of the cells, as printed; empty for an empty cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public TextRow(int line, IReadOnlyList<string> cells)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        Line = line;
        Cells = ValueList.From(cells);
    }

    /// <summary>Gets the line on which the row starts.</summary>
    /// <value>1 or more; 1 = first.</value>
    public int Line { get; }

    /// <summary>Gets the texts of the cells.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>Gets a value indicating whether no cell holds more than white space.</summary>
    [JsonIgnore]
    public bool IsBlank
    {
        get
        {
            for (int i = 0; i < Cells.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(Cells[i]))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Writes line and cells.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Line}: {string.Join(" | ", Cells)}");
}
