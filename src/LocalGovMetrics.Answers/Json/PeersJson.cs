using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>With whom a unit is compared, and how it stands beside them, as the contract shows it.</summary>
internal sealed record PeersJson
{
    private readonly PeersFound _found;

    internal PeersJson(PeersFound found) => _found = found;

    private PeerSelection Selection => _found.Peers;

    public int Version => ContractJson.Version;

    public string Unit => _found.Unit;

    public string By => _found.By;

    /// <summary>Gets the indicators in which neighbours are near.</summary>
    public IReadOnlyList<string> On => _found.On;

    /// <summary>Gets why there are no peers, where there are none.</summary>
    public UndefinedReason? Reason => Selection.Reason == UndefinedReason.None ? null : Selection.Reason;

    public IReadOnlyList<PeerJson> Peers => [.. Selection.Names.Select((name, i) => new PeerJson(name, i < Selection.Distances.Count ? Selection.Distances[i].Distance.ValueOrNull : null))];

    public IReadOnlyList<PeerIndicatorJson> Indicators => [.. _found.Answers.Select(answer => new PeerIndicatorJson(answer))];
}

/// <summary>A peer, and how far it is.</summary>
internal sealed record PeerJson(string Unit, double? Distance);

/// <summary>One indicator: the unit's own value, and what it is set beside.</summary>
internal sealed record PeerIndicatorJson
{
    private readonly PeerAnswer _answer;

    internal PeerIndicatorJson(PeerAnswer answer) => _answer = answer;

    public string Code => _answer.Column.Code;

    public string Name => _answer.Column.Name.In("en");

    public string? MeasureUnit => _answer.Column.MeasureUnit?.Symbol;

    public string? Text => _answer.Own.Text;

    public PeerComparatorJson Median => new PeerComparatorJson(_answer.Median);

    public PeerComparatorJson BestQuartile => new PeerComparatorJson(_answer.BestQuartile);

    public PeerComparatorJson? WeightedMean => _answer.Weighted is { } mean ? new PeerComparatorJson(mean) : null;
}

/// <summary>What a value is set beside, or why there is none.</summary>
internal sealed record PeerComparatorJson
{
    private readonly Comparator _comparator;

    internal PeerComparatorJson(Comparator comparator) => _comparator = comparator;

    public double? Value => _comparator.Value.ValueOrNull;

    public UndefinedReason? Reason => _comparator.Value.IsDefined ? null : _comparator.Value.Reason;

    public int Peers => _comparator.Peers;

    public int MinimumPeers => _comparator.MinimumPeers;

    public double MissingShare => _comparator.MissingShare;

    public string? WeightName => _comparator.WeightName;

    public IReadOnlyList<string> Names => _comparator.PeerNames;
}
