namespace LocalGovMetrics.Reading;

/// <summary>A column that the reader of plan tables knows.</summary>
internal enum PlanColumn
{
    Unit,
    Indicator,
    Period,
    Target,
    Actual,
    Direction,
    MeasureUnit,
    PriceBasis,
    Status,
    Term,
    BaseYear,
    Base,
    ReportedVerdict,
    Source,
    Number,
    Parent,
    Headline,
    Measure,
    Horizon,
    Aggregation,
    IndicatorEn,
    Note,
    UnitParent,
}
