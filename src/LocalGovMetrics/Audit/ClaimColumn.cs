namespace LocalGovMetrics.Audit;

/// <summary>A column that the reader of claims knows.</summary>
internal enum ClaimColumn
{
    Kind,
    Inputs,
    Reported,
    Periods,
    Where,
    Note,
    Decimals,
    Direction,
    Indicator,
}
