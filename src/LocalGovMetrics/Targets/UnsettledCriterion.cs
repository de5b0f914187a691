using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>A target with words that were neither used nor accounted for: what it asks is not certain, so nothing settles it.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record UnsettledCriterion : Criterion
{
    /// <summary>Makes an unsettled criterion.</summary>
    /// <param name="text">The target as printed.</param>
    /// <param name="words">The words that leave it open, one or more.</param>
    /// <param name="likely">What the target would ask without those words, or null where that cannot be told.</param>
    /// <exception cref="ArgumentException">There is no text, or there are no words.</exception>
    public UnsettledCriterion(string text, IReadOnlyList<UnsettledWord> words, TargetRule? likely = null)
        : base(CriterionKind.Unsettled)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Words = ValueList.From(words, nameof(words));
        Likely = likely;
        if (Words.Count == 0)
        {
            throw new ArgumentException("An unsettled target has a word that leaves it open.", nameof(words));
        }
    }

    /// <summary>Gets the target as printed.</summary>
    public new string Text { get; }

    /// <summary>Gets the words that leave it open, in the order of the print.</summary>
    public IReadOnlyList<UnsettledWord> Words { get; }

    /// <summary>Gets what the target would ask without those words, or null where that cannot be told.</summary>
    public TargetRule? Likely { get; }

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Unsettled(this);

    private protected override string Describe() => $"unsettled [{string.Join("; ", Words)}] «{Text}»";
}
