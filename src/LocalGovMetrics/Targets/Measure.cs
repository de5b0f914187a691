using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>What a target computes from the series before it compares: a kind, and what the kind needs.</summary>
/// <remarks>Equal by content, immutable. Canonical text: <c>level</c>, <c>change:reduction</c>, <c>everyYear:rank</c>.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<Measure>))]
public sealed record Measure : ICanonicalText<Measure>
{
    private Measure(MeasureKind kind, ChangeSense sense = ChangeSense.None, Measure? inner = null)
    {
        Kind = kind;
        Sense = sense;
        Inner = inner;
    }

    /// <summary>Gets the level itself.</summary>
    public static Measure Level { get; } = new(MeasureKind.Level);

    /// <summary>Gets the size of an increase.</summary>
    public static Measure Increase { get; } = new(MeasureKind.Change, ChangeSense.Increase);

    /// <summary>Gets the size of a reduction: more reduction is better whatever the indicator's direction.</summary>
    public static Measure Reduction { get; } = new(MeasureKind.Change, ChangeSense.Reduction);

    /// <summary>Gets the signed change.</summary>
    public static Measure Change { get; } = new(MeasureKind.Change);

    /// <summary>Gets the growth on the previous year.</summary>
    public static Measure Growth { get; } = new(MeasureKind.Growth);

    /// <summary>Gets the average compound growth over the span.</summary>
    public static Measure AverageGrowth { get; } = new(MeasureKind.AverageGrowth);

    /// <summary>Gets the multiple of the baseline.</summary>
    public static Measure Multiple { get; } = new(MeasureKind.Multiple);

    /// <summary>Gets the total over the span.</summary>
    public static Measure Total { get; } = new(MeasureKind.Total);

    /// <summary>Gets the average per year of the span.</summary>
    public static Measure AnnualAverage { get; } = new(MeasureKind.AnnualAverage);

    /// <summary>Gets the average reduction per year of the span.</summary>
    public static Measure AnnualReduction { get; } = new(MeasureKind.AnnualAverage, ChangeSense.Reduction);

    /// <summary>Gets the average increase per year of the span.</summary>
    public static Measure AnnualIncrease { get; } = new(MeasureKind.AnnualAverage, ChangeSense.Increase);

    /// <summary>Gets the date of completion.</summary>
    public static Measure Completion { get; } = new(MeasureKind.Completion);

    /// <summary>Gets the rank in a group.</summary>
    public static Measure Rank { get; } = new(MeasureKind.Rank);

    /// <summary>Gets the grade on a scale.</summary>
    public static Measure Grade { get; } = new(MeasureKind.Grade);

    /// <summary>Gets a count, of a total where one is printed.</summary>
    public static Measure Count { get; } = new(MeasureKind.Count);

    /// <summary>Gets the kind.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Gets in which sense a change is counted.</summary>
    public ChangeSense Sense { get; }

    /// <summary>Gets the measure that is taken in every year, or null.</summary>
    public Measure? Inner { get; }

    /// <summary>Gets a value indicating whether more of the measure is better whatever the indicator's direction: a reduction is asked for.</summary>
    public bool IsReduction => Sense == ChangeSense.Reduction || Inner is { IsReduction: true };

    /// <summary>Gets a value indicating whether the measure is a growth rate.</summary>
    public bool IsGrowth => Kind is MeasureKind.Growth or MeasureKind.AverageGrowth || Inner is { IsGrowth: true };

    /// <summary>Makes the measure that takes another in every year of the span.</summary>
    /// <param name="inner">The measure of each year, not itself of every year.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentException">The inner measure is of every year already.</exception>
    public static Measure EveryYear(Measure inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return inner.Kind == MeasureKind.EveryYear
            ? throw new ArgumentException("The measure is of every year already.", nameof(inner))
            : new Measure(MeasureKind.EveryYear, ChangeSense.None, inner);
    }

    /// <summary>Gives the measure of a kind, without a sense.</summary>
    /// <param name="kind">The kind; every year is of the level.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public static Measure Of(MeasureKind kind) =>
        kind == MeasureKind.EveryYear ? EveryYear(Level)
        : Enum.IsDefined(kind) ? new Measure(kind)
        : throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such measure.");

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Measure result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form, such as <c>change:reduction</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The measure, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Measure result)
    {
        result = null;
        int colon = text.IndexOf(':');
        if (!CanonicalText.TryParseName(colon < 0 ? text : text[..colon], out MeasureKind kind))
        {
            return false;
        }

        if (kind == MeasureKind.EveryYear)
        {
            result = colon > 0 && TryParse(text[(colon + 1)..], out Measure? inner) && inner.Kind != MeasureKind.EveryYear ? EveryYear(inner) : null;
        }
        else if (colon < 0)
        {
            result = new Measure(kind);
        }
        else if (kind is MeasureKind.Change or MeasureKind.AnnualAverage && CanonicalText.TryParseName(text[(colon + 1)..], out ChangeSense sense) && sense != ChangeSense.None)
        {
            result = new Measure(kind, sense);
        }

        return result is not null;
    }

    /// <summary>Reads the canonical form, such as <c>change:reduction</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static Measure Parse(string text) => CanonicalText.Parse<Measure>(text);

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Inner is { } inner ? $"{CanonicalText.FormatName(Kind)}:{inner}"
        : Sense == ChangeSense.None ? CanonicalText.FormatName(Kind)
        : $"{CanonicalText.FormatName(Kind)}:{CanonicalText.FormatName(Sense)}";
}
