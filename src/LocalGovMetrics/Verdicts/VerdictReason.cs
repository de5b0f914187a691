using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Why a verdict is what it is, as data: which criterion, which numbers, which margin.</summary>
/// <remarks>Equal by content, immutable. A sentence is made from the data on demand and never kept.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record VerdictReason
{
    /// <summary>Gets what decided.</summary>
    public required ReasonCode Code { get; init; }

    /// <summary>Gets the criterion that was applied, or null where there is no target. Its numbers are those of the print; the number that was applied is <see cref="Threshold"/>.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>Gets what was reported, as read; null where several years or parts decided.</summary>
    public Reported? Actual { get; init; }

    /// <summary>Gets the number that was judged: the print at face value, or what was computed from it.</summary>
    /// <value>In <see cref="MeasureUnit"/>; a rank for ranks; null where a set, a date or a grade was judged, or nothing.</value>
    public decimal? Value { get; init; }

    /// <summary>Gets the set that was judged, or null where a number was.</summary>
    /// <value>In <see cref="MeasureUnit"/>.</value>
    public Interval? Possible { get; init; }

    /// <summary>Gets the number that commits: the target, the bound, the committing end of a range; the nearer end where only the inside of a range counts.</summary>
    /// <value>In <see cref="MeasureUnit"/>; the worst rank for ranks; null where no number was judged.</value>
    public decimal? Threshold { get; init; }

    /// <summary>Gets how far <see cref="Value"/> is from <see cref="Threshold"/>.</summary>
    /// <value>In <see cref="MeasureUnit"/>, positive on the better side and inside a range, negative on the worse side; of a rank in
    /// places, of a date in days from its latest day to the last day in time. Null where no number or date was judged.</value>
    public decimal? Margin { get; init; }

    /// <summary>Gets the unit of the numbers, or null where none is known.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets the years that failed, or that leave the verdict open; ascending.</summary>
    public IReadOnlyList<int> Years
    {
        get;
        init => field = ValueList.From(value, nameof(Years));
    } = ValueList<int>.Empty;

    /// <summary>Gets the parts of <see cref="Verdict.Parts"/> that failed, or that leave the verdict open.</summary>
    /// <value>Indexes from 0, ascending.</value>
    public IReadOnlyList<int> FailedParts
    {
        get;
        init => field = ValueList.From(value, nameof(FailedParts));
    } = ValueList<int>.Empty;

    /// <summary>Gets the words that were not understood, where they leave the verdict open.</summary>
    public IReadOnlyList<UnsettledWord> Words
    {
        get;
        init => field = ValueList.From(value, nameof(Words));
    } = ValueList<UnsettledWord>.Empty;

    /// <summary>Gets the number that another reading of the print gives, where the two differ in the verdict; else null.</summary>
    /// <value>In <see cref="MeasureUnit"/>.</value>
    public decimal? Alternative { get; init; }

    /// <summary>Gets the name of the index by which the actual was brought to the prices of the target; null where it was not.</summary>
    public string? PriceIndex { get; init; }

    /// <summary>Gets the choices made on the way.</summary>
    public IReadOnlyList<ReasonNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReasonNote>.Empty;

    /// <summary>Writes the reason as a short sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, numbers with at most four decimals and the language's decimal mark.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ReasonSentence.Of(this, language);
    }

    /// <summary>Writes code, number and criterion.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Code}{(Value is { } value ? " " + CanonicalText.Format(value) : Possible is { } set ? " " + set : string.Empty)}{(Criterion is null ? string.Empty : $" against {Criterion}")}";
}
