using LocalGovMetrics.Assessments;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Comparison;

/// <summary>How a league is made: the policy of its verdicts, its tie rule, what ambition is ranked by, how many peers it takes.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LeagueOptions
{
    /// <summary>Gets the usual options: face value, competition ranks, ambition by required growth, five peers.</summary>
    public static LeagueOptions Usual { get; } = new();

    /// <summary>Gets how the print counts.</summary>
    public VerdictPolicy Policy { get; init; } = VerdictPolicy.Face;

    /// <summary>Gets which ranks equal values get.</summary>
    /// <exception cref="ArgumentException">Ordinal ranks, which need a tie-break, or no tie rule.</exception>
    public TieRule Ties
    {
        get;
        init => field = Enum.IsDefined(value) && value != TieRule.Ordinal ? value : throw new ArgumentException("A league has no tie-break for ordinal ranks.", nameof(value));
    }

    /// <summary>Gets by what ambition is ranked, and told from modesty.</summary>
    /// <exception cref="ArgumentException">There is no such basis.</exception>
    public AmbitionBasis Basis
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException("There is no such basis.", nameof(value));
    }

    /// <summary>Gets how many peers are needed before a target is measured by theirs.</summary>
    /// <value>1 or more.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MinimumPeers
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "One peer at least.");
    } = Comparators.UsualMinimum;

    /// <summary>Gets what the reports say of their criteria as a whole, each of its <see cref="PrintedHeadline.Unit"/>; empty where nothing is known of it.</summary>
    public IReadOnlyList<PrintedHeadline> Reported
    {
        get;
        init => field = ValueList.From(value, nameof(Reported));
    } = ValueList<PrintedHeadline>.Empty;

    /// <summary>Writes the options.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"policy {Policy}, {Ties} ranks, ambition by {Basis}, {MinimumPeers} peers, reported {string.Join("; ", Reported)}");
}
