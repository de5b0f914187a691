using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>Which way indicators are better, by phrases of their names; what a row says itself goes before it.</summary>
/// <remarks>
/// A phrase counts where its words stand side by side in the name; of two that begin at one word the longer one counts. Case does not
/// count, and diacritics only where the name has some. A word that turns a name round (<c>giảm</c>, <c>thu hồi</c>, reduction) makes what is better lower better higher.
/// Where phrases contradict each other (<c>thu nhập hộ nghèo</c>), or a negation of what is on neither list stands in the name, nothing is known, and no verdict rests on a direction that is only assumed. Equal by content, immutable, safe for several threads.
/// </remarks>
/// <example>
/// <code>
/// Console.WriteLine(IndicatorDirections.Known.Of(LocalizedName.Of("Tỷ lệ hộ nghèo")));   // Lower
/// </code>
/// </example>
public sealed record IndicatorDirections
{
    private readonly DirectionPhrases _phrases;

    private IndicatorDirections(IReadOnlyList<string> lower, IReadOnlyList<string> higher)
    {
        Lower = ValueList.From(lower, nameof(lower));
        Higher = ValueList.From(higher, nameof(higher));
        _phrases = new DirectionPhrases(Lower, Higher);
    }

    /// <summary>Gets the lists that come with the library: the usual indicators of local government, in Vietnamese and English.</summary>
    public static IndicatorDirections Known { get; } = new(IndicatorDirectionWords.Lower, IndicatorDirectionWords.Higher);

    /// <summary>Gets the phrases of indicators of which less is better.</summary>
    public IReadOnlyList<string> Lower { get; }

    /// <summary>Gets the phrases of indicators of which more is better.</summary>
    public IReadOnlyList<string> Higher { get; }

    /// <summary>Adds phrases; one that stands in the other list is taken from there.</summary>
    /// <param name="lower">Phrases of indicators of which less is better.</param>
    /// <param name="higher">Phrases of indicators of which more is better.</param>
    /// <returns>The longer lists.</returns>
    /// <exception cref="ArgumentException">A phrase has no letter, or stands in both lists.</exception>
    public IndicatorDirections With(IReadOnlyList<string>? lower = null, IReadOnlyList<string>? higher = null)
    {
        HashSet<string> down = [.. (lower ?? []).Select(Checked)];
        HashSet<string> up = [.. (higher ?? []).Select(Checked)];
        return down.Overlaps(up)
            ? throw new ArgumentException("A phrase stands in both lists.", nameof(higher))
            : new IndicatorDirections(
                [.. Lower.Where(phrase => !up.Contains(DirectionPhrases.Fold(phrase))).Concat(lower ?? [])],
                [.. Higher.Where(phrase => !down.Contains(DirectionPhrases.Fold(phrase))).Concat(higher ?? [])]);
    }

    /// <summary>Tells which way an indicator is better.</summary>
    /// <param name="name">Its name, in Vietnamese or English.</param>
    /// <returns>Higher or lower; null where no phrase stands in the name, or they contradict each other.</returns>
    public DesiredDirection? Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _phrases.Of(name).Direction;
    }

    /// <summary>Tells which way an indicator is better, by its name in any language.</summary>
    /// <param name="name">Its name by language.</param>
    /// <returns>Higher or lower; null where none of its names tells, or they contradict each other.</returns>
    public DesiredDirection? Of(LocalizedName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        DesiredDirection? found = null;
        foreach (string language in name.Languages)
        {
            DesiredDirection? own = Of(name.In(language));
            if (own is not null && found is not null && own != found)
            {
                return null;
            }

            found ??= own;
        }

        return found;
    }

    /// <summary>Tells whether words of a name of which the direction is not known speak against the usual one, so that it cannot be assumed.</summary>
    internal bool AreContestedBy(LocalizedName? name) => name is not null && name.Languages.Any(language => AreContestedBy(name.In(language))) && Of(name) is null;

    internal bool AreContestedBy(string name) => _phrases.Of(name).IsContested;

    /// <summary>Compares the lists.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True where both have the same phrases in the same order.</returns>
    public bool Equals([NotNullWhen(true)] IndicatorDirections? other) =>
        other is not null && Lower.Equals(other.Lower) && Higher.Equals(other.Higher);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Higher);

    /// <summary>Says how many phrases there are.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Lower.Count} lower, {Higher.Count} higher");

    private static string Checked(string phrase) =>
        DirectionPhrases.Fold(phrase ?? throw new ArgumentException("A phrase is missing.")) is { Length: > 0 } folded
            ? folded
            : throw new ArgumentException($"'{phrase}' is no phrase.");
}
