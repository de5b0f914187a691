using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Targets;

/// <summary>A last day that is in time.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record DateCriterion : Criterion
{
    /// <summary>Makes a date criterion.</summary>
    /// <param name="lastDay">The last day that is in time: of "before 2023" it is 2022-12-31.</param>
    public DateCriterion(LocalDate lastDay)
        : base(CriterionKind.ByDate) => LastDay = lastDay;

    /// <summary>Gets the last day that is in time.</summary>
    public LocalDate LastDay { get; }

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<NumericCriterion, TResult> numeric,
        Func<DateCriterion, TResult> date,
        Func<RankCriterion, TResult> rank,
        Func<GradeCriterion, TResult> grade,
        Func<TextCriterion, TResult> text,
        Func<JointCriterion, TResult> joint,
        Func<UnsettledCriterion, TResult> unsettled)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date(this);
    }

    private protected override string Describe() => "by " + LocalDateConverter.Format(LastDay);
}
