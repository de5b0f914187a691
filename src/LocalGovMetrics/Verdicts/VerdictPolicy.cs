using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>How a verdict is reached where the print leaves a choice; a value, so that it prints, compares and serialises.</summary>
/// <remarks>The default is <see cref="Face"/>. Equal by content, immutable.</remarks>
/// <example>
/// <code>
/// Verdict face = ReportNotation.Vietnamese.Assess("&gt;=98", "98");
/// Verdict strict = ReportNotation.Vietnamese.Assess("&gt;=98", "98", new AssessOptions { Policy = VerdictPolicy.Strict });
/// Console.WriteLine($"{face.Kind}, {strict.Kind}");   // Achieved, Undetermined
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
public sealed record VerdictPolicy
{
    /// <summary>Gets face value: printed numbers count as printed, the low end of a range commits, estimates settle and are marked, forecasts do not.</summary>
    public static VerdictPolicy Face { get; } = new();

    /// <summary>Gets the strict policy: as face value, but the rounding of what was printed counts.</summary>
    public static VerdictPolicy Strict { get; } = new() { Name = "strict", RoundingCounts = true };

    /// <summary>Gets the policy's name, carried by every verdict.</summary>
    public string Name { get; init; } = "face";

    /// <summary>Gets how a range counts as a target.</summary>
    public RangeRule TargetRange { get; init; } = RangeRule.CommitmentEnd;

    /// <summary>Gets how a range counts as an actual value.</summary>
    public ActualRangeRule ActualRange { get; init; } = ActualRangeRule.EveryValue;

    /// <summary>Gets how a bound, such as <c>&gt;93</c>, counts as an actual value.</summary>
    public CensoredRule Censored { get; init; } = CensoredRule.EveryValue;

    /// <summary>Gets a value indicating whether an actual stands for every value that rounds to it, instead of the printed number.</summary>
    public bool RoundingCounts { get; init; }

    /// <summary>Gets how far a miss may be from the target and still be near.</summary>
    /// <value>A share of the target's committing number, 0 to 1; default 0.01.</value>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public decimal NearBand
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The near band is a share from 0 to 1.");
    } = 0.01m;

    /// <summary>Gets a value indicating whether an estimate (<c>ước</c>) settles a verdict.</summary>
    public bool EstimatesSettle { get; init; } = true;

    /// <summary>Gets a value indicating whether a forecast (<c>dự kiến</c>) settles a verdict.</summary>
    public bool ForecastsSettle { get; init; }

    /// <summary>Writes the policy's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}

/// <summary>How a range counts as a target.</summary>
[JsonConverter(typeof(EnumTextConverter<RangeRule>))]
public enum RangeRule
{
    /// <summary>The end that is easier to reach is the commitment: the low end where higher is better, the high end where lower is.</summary>
    CommitmentEnd = 0,

    /// <summary>The end that is harder to reach is the commitment.</summary>
    FarEnd = 1,

    /// <summary>Only a value inside the range reaches it.</summary>
    Inside = 2,
}

/// <summary>How a range counts as an actual value.</summary>
[JsonConverter(typeof(EnumTextConverter<ActualRangeRule>))]
public enum ActualRangeRule
{
    /// <summary>Every value of the range must lead to the same verdict, else it is undetermined.</summary>
    EveryValue = 0,

    /// <summary>Its low end counts.</summary>
    LowEnd = 1,

    /// <summary>Its high end counts.</summary>
    HighEnd = 2,

    /// <summary>Its middle counts.</summary>
    Middle = 3,
}

/// <summary>How a bound counts as an actual value.</summary>
[JsonConverter(typeof(EnumTextConverter<CensoredRule>))]
public enum CensoredRule
{
    /// <summary>Every value that the bound allows must lead to the same verdict, else it is undetermined.</summary>
    EveryValue = 0,

    /// <summary>The bound itself counts.</summary>
    Bound = 1,
}
