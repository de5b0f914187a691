using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>A cell with words that were neither used nor accounted for: it holds a number, but which is not certain.</summary>
/// <remarks>It is no number, so that no rank, sum, audit or verdict takes it for one.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedUnsettled : Reported
{
    /// <summary>Makes an unsettled cell.</summary>
    /// <param name="text">The cell as printed.</param>
    /// <param name="words">The words that leave it open, one or more.</param>
    /// <param name="likely">What the cell would say without those words, or null where that cannot be told.</param>
    /// <exception cref="ArgumentException">There is no text, or there are no words.</exception>
    public ReportedUnsettled(string text, IReadOnlyList<UnsettledWord> words, Reported? likely = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Words = ValueList.From(words, nameof(words));
        Likely = likely;
        if (Words.Count == 0)
        {
            throw new ArgumentException("An unsettled cell has a word that leaves it open.", nameof(words));
        }
    }

    /// <summary>Gets the cell as printed.</summary>
    public string Text { get; }

    /// <summary>Gets the words that leave it open, in the order of the print.</summary>
    public IReadOnlyList<UnsettledWord> Words { get; }

    /// <summary>Gets what the cell would say without those words, or null where that cannot be told.</summary>
    public Reported? Likely { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Unsettled(this);

    private protected override string Describe() => $"unsettled [{string.Join("; ", Words)}] «{Text}»";
}
