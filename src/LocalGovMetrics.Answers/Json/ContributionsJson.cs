using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Answers.Json;

/// <summary>What parts contribute to the growth of their wholes, as the contract shows it.</summary>
internal sealed record ContributionsJson
{
    internal ContributionsJson(IReadOnlyList<NamedContributions> found) => Rows = [.. found.Select(one => new ContributionsRowJson(one))];

    public int Version => ContractJson.Version;

    public IReadOnlyList<ContributionsRowJson> Rows { get; }
}

/// <summary>The growth of one row, taken apart.</summary>
internal sealed record ContributionsRowJson
{
    private readonly NamedContributions _one;

    internal ContributionsRowJson(NamedContributions one) => _one = one;

    public string Unit => _one.Row.Row.UnitLabel;

    public string Indicator => _one.Row.Row.Indicator.Name.ToString();

    public string Origin => _one.Row.Source;

    public int? Line => _one.Row.Row.Line;

    public int FirstYear => _one.First;

    public int LastYear => _one.Last;

    /// <summary>Gets the growth of the whole, 0.05 = 5 %.</summary>
    public double? Growth => _one.Result.Growth.ValueOrNull;

    public bool AddsUp => _one.Result.AddsUp;

    public IReadOnlyList<ContributionJson> Parts => [.. _one.Result.Parts.Select(part => new ContributionJson(part))];

    public ContributionJson Remainder => new ContributionJson(_one.Result.Remainder);
}

/// <summary>A part: its change over the first value of the whole.</summary>
internal sealed record ContributionJson
{
    private readonly GrowthContribution _part;

    internal ContributionJson(GrowthContribution part) => _part = part;

    public string Name => _part.Part.Name;

    public decimal? First => _part.Part.First;

    public decimal? Last => _part.Part.Last;

    public decimal? Change => _part.Change;

    public double? Contribution => _part.Contribution.ValueOrNull;
}
