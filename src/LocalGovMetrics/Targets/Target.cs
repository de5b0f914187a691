using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Targets;

/// <summary>What a plan asks (<c>kế hoạch</c>, <c>chỉ tiêu giao</c>): a rule, by when, and from when it holds.</summary>
/// <remarks>Targets are revised during a term: each has the day from which it holds and its document. Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record Target
{
    /// <summary>Makes a target.</summary>
    /// <param name="rule">The measure and the criterion on it.</param>
    public Target(TargetRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>Gets the measure and the criterion on it.</summary>
    public TargetRule Rule { get; init; }

    /// <summary>Gets the last day by which the target is due, or null where it is due at the end of its period.</summary>
    public LocalDate? Horizon { get; init; }

    /// <summary>Gets the day from which the target holds, or null where it holds from the start.</summary>
    public LocalDate? EffectiveFrom { get; init; }

    /// <summary>Gets the document that set the target, or null.</summary>
    public string? Document { get; init; }

    /// <summary>Gets the line of its file on which the target stands, where that is not the line of its row; else null.</summary>
    /// <value>1 = first.</value>
    public int? Line { get; init; }

    /// <summary>Gets at which prices the amount is; not printed unless set: then it is that of the indicator.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Gets how far from its number the target may lie, where it is printed as approximate (<c>khoảng 90%</c>): a miss by no more is open. Null where it is exact.</summary>
    /// <value>Above 0, in the unit of the rule.</value>
    public decimal? ApproximateBy { get; init; }

    /// <summary>Gets the text as printed, or null where the target was made in code.</summary>
    public string? Text { get; init; }

    /// <summary>Writes the rule and its horizon.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Horizon is { } day ? $"{Rule} by {LocalDateConverter.Format(day)}" : Rule.ToString();
}
