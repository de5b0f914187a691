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

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Date(this);

    private protected override string Describe() => "by " + LocalDateConverter.Format(LastDay);
}
