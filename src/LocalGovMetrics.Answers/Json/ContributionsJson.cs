using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Assessments;
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
    internal ContributionsRowJson(NamedContributions one)
    {
        Unit = one.Row.Row.UnitLabel;
        Indicator = one.Row.Row.Indicator.Name.ToString();
        Origin = one.Row.Source;
        Line = one.Row.Row.Line;
        FirstYear = one.First;
        LastYear = one.Last;
        Growth = one.Result.Growth.ValueOrNull;
        AddsUp = one.Result.AddsUp;
        Parts = [.. one.Result.Parts.Select(part => new ContributionJson(part))];
        Remainder = new ContributionJson(one.Result.Remainder);
    }

    public string Unit { get; }

    public string Indicator { get; }

    public string Origin { get; }

    public int? Line { get; }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>Gets the growth of the whole, 0.05 = 5 %.</summary>
    public double? Growth { get; }

    public bool AddsUp { get; }

    public IReadOnlyList<ContributionJson> Parts { get; }

    public ContributionJson Remainder { get; }
}

/// <summary>A part: its change over the first value of the whole.</summary>
internal sealed record ContributionJson
{
    internal ContributionJson(GrowthContribution part)
    {
        Name = part.Part.Name;
        First = part.Part.First;
        Last = part.Part.Last;
        Change = part.Change;
        Contribution = part.Contribution.ValueOrNull;
    }

    public string Name { get; }

    public decimal? First { get; }

    public decimal? Last { get; }

    public decimal? Change { get; }

    public double? Contribution { get; }
}
