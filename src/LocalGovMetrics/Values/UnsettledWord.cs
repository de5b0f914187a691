using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A word of a cell that was neither used nor accounted for, with its place.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record UnsettledWord
{
    /// <summary>Makes a word.</summary>
    /// <param name="text">The word, or words that stand together, as printed.</param>
    /// <param name="start">Where in the cell it starts, from 0.</param>
    /// <param name="length">How many characters it spans.</param>
    /// <exception cref="ArgumentException">There is no word.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is negative, or the length is not positive.</exception>
    public UnsettledWord(string text, int start, int length)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        Text = text;
        Start = start;
        Length = length;
    }

    /// <summary>Gets the word, or words that stand together, as printed.</summary>
    public string Text { get; }

    /// <summary>Gets where in the cell it starts, from 0.</summary>
    public int Start { get; }

    /// <summary>Gets how many characters it spans.</summary>
    public int Length { get; }

    /// <summary>Writes the word and its place.</summary>
    /// <returns>Invariant text, such as <c>máximo at 0</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Text} at {Start}");
}
