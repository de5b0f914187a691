using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>What numbers of several units make together.</summary>
internal sealed record NumberOutcome
{
    public required ConversionRule Rule { get; init; }

    public ConversionProblem Problem { get; init; }

    public ReportedValue? Print { get; init; }

    public Interval Possible { get; init; }

    public decimal? KnownPart { get; init; }

    public static NumberOutcome Void(ConversionProblem problem) => new() { Rule = ConversionRule.Void, Problem = problem };
}
