using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>A hypothesis of what went wrong: a usual mistake whose own numbers lead to the print.</summary>
/// <remarks>Equal by content, immutable. A sentence is made from the data on demand and never kept.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record Explanation
{
    /// <summary>Gets the mistake.</summary>
    public required ExplanationCode Code { get; init; }

    /// <summary>Gets what follows if the mistake was made.</summary>
    public required Computed Value { get; init; }

    /// <summary>Gets what may follow, by the rounding of the inputs, if the mistake was made.</summary>
    public required Interval Possible { get; init; }

    /// <summary>Gets how well that leads to the print.</summary>
    public required ExplanationFit Fit { get; init; }

    /// <summary>Gets the number in whose place another was used: an input, or the periods; null where no one number was.</summary>
    public decimal? Instead { get; init; }

    /// <summary>Gets the number that was used in its place, or null.</summary>
    public decimal? Used { get; init; }

    /// <summary>Gets the number that was meant to be printed, where the mistake was made in printing it; else null.</summary>
    public decimal? MeantPrint { get; init; }

    /// <summary>Gets how many other claims of the same table the same mistake explains: the same way of counting, or the same slip in the same number.</summary>
    public int Support { get; init; }

    /// <summary>Gets how little the mistake takes.</summary>
    /// <value>1 or more; 1 = simplest.</value>
    public int Simplicity { get; init; } = 1;

    /// <summary>Gets what makes two mistakes the same one: a way of counting may repeat with other numbers, a slip only with its own.</summary>
    internal (ExplanationCode Code, decimal? Instead, decimal? Used, decimal? MeantPrint) Mistake => Code
        is ExplanationCode.NumeratorOffByOne or ExplanationCode.DenominatorOffByOne or ExplanationCode.NeighbouringFigure or ExplanationCode.DigitDropped or ExplanationCode.SwappedDigits or ExplanationCode.PartLeftOut
        ? (Code, Instead, Used, MeantPrint)
        : (Code, null, null, null);

    /// <summary>Writes the hypothesis as a sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, with the numbers that matter.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return ExplanationSentence.Of(this, language);
    }

    /// <summary>Orders explanations of one claim: the one that explains more other claims first, then the one that fits better, then the simpler one.</summary>
    /// <param name="other">The other explanation.</param>
    /// <returns>Negative where this one is likelier, 0 where neither is.</returns>
    public int CompareTo(Explanation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int support = other.Support.CompareTo(Support);
        int fit = support != 0 ? support : Fit.CompareTo(other.Fit);
        return fit != 0 ? fit : Simplicity.CompareTo(other.Simplicity);
    }

    /// <summary>Writes code and value.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Code}: {Value}";
}
