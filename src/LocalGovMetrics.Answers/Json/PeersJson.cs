using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Json;

/// <summary>With whom a unit is compared, and how it stands beside them, as the contract shows it.</summary>
internal sealed record PeersJson
{
    internal PeersJson(PeersFound found)
    {
        PeerSelection peers = found.Peers;
        Unit = found.Unit;
        By = found.By;
        On = found.On;
        Reason = peers.Reason == UndefinedReason.None ? null : peers.Reason;
        Peers = [.. peers.Names.Select((name, i) => new PeerJson(name, i < peers.Distances.Count ? peers.Distances[i].Distance.ValueOrNull : null))];
        Indicators = [.. found.Answers.Select(answer => new PeerIndicatorJson(answer))];
    }

    public int Version => ContractJson.Version;

    public string Unit { get; }

    public string By { get; }

    /// <summary>Gets the indicators in which neighbours are near.</summary>
    public IReadOnlyList<string> On { get; }

    /// <summary>Gets why there are no peers, where there are none.</summary>
    public UndefinedReason? Reason { get; }

    public IReadOnlyList<PeerJson> Peers { get; }

    public IReadOnlyList<PeerIndicatorJson> Indicators { get; }
}

/// <summary>A peer, and how far it is.</summary>
internal sealed record PeerJson(string Unit, double? Distance);

/// <summary>One indicator: the unit's own value, and what it is set beside.</summary>
internal sealed record PeerIndicatorJson
{
    internal PeerIndicatorJson(PeerAnswer answer)
    {
        Code = answer.Column.Code;
        Name = answer.Column.Name.In("en");
        MeasureUnit = answer.Column.MeasureUnit?.Symbol;
        Text = answer.Own.Text;
        Median = new PeerComparatorJson(answer.Median);
        BestQuartile = new PeerComparatorJson(answer.BestQuartile);
        WeightedMean = answer.Weighted is { } mean ? new PeerComparatorJson(mean) : null;
    }

    public string Code { get; }

    public string Name { get; }

    public string? MeasureUnit { get; }

    public string? Text { get; }

    public PeerComparatorJson Median { get; }

    public PeerComparatorJson BestQuartile { get; }

    public PeerComparatorJson? WeightedMean { get; }
}

/// <summary>What a value is set beside, or why there is none.</summary>
internal sealed record PeerComparatorJson
{
    internal PeerComparatorJson(Comparator comparator)
    {
        Value = comparator.Value.ValueOrNull;
        Reason = comparator.Value.IsDefined ? null : comparator.Value.Reason;
        Peers = comparator.Peers;
        MinimumPeers = comparator.MinimumPeers;
        MissingShare = comparator.MissingShare;
        WeightName = comparator.WeightName;
        Names = comparator.PeerNames;
    }

    public double? Value { get; }

    public UndefinedReason? Reason { get; }

    public int Peers { get; }

    public int MinimumPeers { get; }

    public double MissingShare { get; }

    public string? WeightName { get; }

    public IReadOnlyList<string> Names { get; }
}
