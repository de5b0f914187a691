using LocalGovMetrics.Comparison;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>What is to be compared, and how.</summary>
internal sealed record CompareRequest
{
    /// <summary>Gets codes of indicators or parts of their names; empty for all.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Gets the period, or null for the latest value of each unit.</summary>
    public required Period? Period { get; init; }

    public required TieRule Ties { get; init; }

    /// <summary>Gets names of the units that the comparators are taken over, or parts of them; empty for all.</summary>
    public required IReadOnlyList<string> Peers { get; init; }

    public required int MinimumPeers { get; init; }

    public required bool AsksLeague { get; init; }

    /// <summary>Gets by what the ambition of targets is ranked in a league.</summary>
    public required AmbitionBasis Ambition { get; init; }

    public required bool AsksProgress { get; init; }

    public required IndexRequest? Index { get; init; }
}
