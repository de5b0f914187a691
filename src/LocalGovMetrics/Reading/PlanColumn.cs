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

    /// <summary>The number that a spreadsheet stores for the target.</summary>
    TargetNumber,

    /// <summary>The number that a spreadsheet stores for the actual.</summary>
    ActualNumber,
    NearBand,
    TargetPriceBasis,
    ActualPriceBasis,
    BasePriceBasis,

    /// <summary>The day from which the target holds.</summary>
    EffectiveFrom,

    /// <summary>The document that set the target.</summary>
    Document,

    /// <summary>Other targets of the same actual and time, by which the row is not judged.</summary>
    OtherTarget,

    /// <summary>Which of the row's numbers may be a thousand times another, as the file that they come from leaves it.</summary>
    OpenNumber,
}
