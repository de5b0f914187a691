using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>One thing found in comparing two values: a code, how much it weighs, and the two sides.</summary>
/// <remarks>Equal by content, immutable. A sentence is made from the data on demand and never kept.</remarks>
public sealed record ComparabilityFinding
{
    /// <summary>Gets what was found.</summary>
    public required ComparabilityCode Code { get; init; }

    /// <summary>Gets how much it weighs under the policy that was applied.</summary>
    public required ComparabilitySeverity Severity { get; init; }

    /// <summary>Gets what the first value has: the canonical text of what <see cref="Code"/> names, or null.</summary>
    public string? Left { get; init; }

    /// <summary>Gets what the second value has: the canonical text of what <see cref="Code"/> names, or null.</summary>
    public string? Right { get; init; }

    /// <summary>Gets the name of the first side where it has one in several languages: of a concept, a part, a variant. Null otherwise.</summary>
    public LocalizedName? LeftName { get; init; }

    /// <summary>Gets the name of the second side where it has one in several languages, or null.</summary>
    public LocalizedName? RightName { get; init; }

    /// <summary>Gets the changes of boundaries that matter; empty for other findings.</summary>
    public IReadOnlyList<BoundaryChange> Changes
    {
        get;
        init => field = ValueList.From(value, nameof(Changes));
    } = ValueList<BoundaryChange>.Empty;

    /// <summary>Gets the name of the price index that converts, or null.</summary>
    public string? Index { get; init; }

    /// <summary>Gets a value indicating whether the finding forbids the comparison.</summary>
    [JsonIgnore]
    public bool IsRefusal => Severity == ComparabilitySeverity.Refusal;

    /// <summary>Gives the finding of the same values the other way round.</summary>
    /// <returns>The finding with its sides swapped.</returns>
    public ComparabilityFinding Mirror() => this with { Left = Right, Right = Left, LeftName = RightName, RightName = LeftName };

    /// <summary>Writes the finding as a short sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, with both sides.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return FindingSentence.Of(this, language);
    }

    /// <summary>Writes severity, code and sides.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Severity} {Code}: {Left ?? "-"} | {Right ?? "-"}";
}
