using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Assessments;

/// <summary>Whether the plans of a term's years add up to the term's.</summary>
[JsonConverter(typeof(EnumTextConverter<TermPlanOutcome>))]
public enum TermPlanOutcome
{
    /// <summary>That cannot be said: other kinds of numbers, other units, or no numbers.</summary>
    CannotTell = 0,

    /// <summary>They add up: what they come to is what the term asks, or lies inside its range.</summary>
    AddsUp = 1,

    /// <summary>They come to more than the term asks.</summary>
    GoesBeyond = 2,

    /// <summary>They do not: they come to less than the term asks.</summary>
    FallsShort = 3,

    /// <summary>A year that counts has no plan.</summary>
    YearsMissing = 4,
}

/// <summary>How the plans of a term's years are taken together.</summary>
[JsonConverter(typeof(EnumTextConverter<TermPlanBasis>))]
public enum TermPlanBasis
{
    /// <summary>Their sum.</summary>
    Sum = 0,

    /// <summary>The plan of the last year: a level is reached at the end.</summary>
    LastYear = 1,

    /// <summary>Their average a year.</summary>
    Average = 2,

    /// <summary>Their compound growth a year.</summary>
    CompoundGrowth = 3,

    /// <summary>The lowest of them: the term asks for the same in every year.</summary>
    EveryYear = 4,
}
