using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>A target with a miss on either side ("Goldilocks"), turned into a measure that is better the lower it is.</summary>
[JsonConverter(typeof(EnumTextConverter<TwoSidedRule>))]
public enum TwoSidedRule
{
    /// <summary>A ratio of two groups that ought to be equal: the larger of ratio and inverse, with 0.97 to 1.03 taken as 1. Target 1.</summary>
    RatioParity = 0,

    /// <summary>A share of two groups that ought to be halves, in per cent: 50 + |y − 50|. Target 50.</summary>
    EvenShare = 1,

    /// <summary>Spending of a budget in per cent: 100 + |y − 100|, with no measure below 25 %. Target 100.</summary>
    BudgetExecution = 2,
}
