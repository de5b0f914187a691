using LocalGovMetrics.Growth;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The growth of a row taken apart.</summary>
internal sealed record NamedContributions(ComparedRow Row, int First, int Last, GrowthContributionsResult Result);
