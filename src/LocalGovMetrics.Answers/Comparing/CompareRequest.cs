using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>What is to be compared, and how.</summary>
internal sealed record CompareRequest
{
    /// <summary>Gets codes of indicators or parts of their names; empty for all.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Gets the period, or null for the latest value of each unit.</summary>
    public Period? Period { get; init; }

    public TieRule Ties { get; init; }

    /// <summary>Gets names of the units that the comparators are taken over, or parts of them; empty for all.</summary>
    public IReadOnlyList<string> Peers { get; init; } = [];

    public int MinimumPeers { get; init; } = Comparators.UsualMinimum;

    public bool AsksLeague { get; init; }

    /// <summary>Gets by what the ambition of targets is ranked in a league.</summary>
    public AmbitionBasis Ambition { get; init; }

    public bool AsksProgress { get; init; }

    public IndexRequest? Index { get; init; }
}
