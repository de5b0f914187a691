using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>What a column is made of.</summary>
internal sealed record ComparisonColumnParts
{
    public required string Code { get; init; }

    public required LocalizedName Name { get; init; }

    public required LocalizedName? Part { get; init; }

    public required ComparandAspect Aspect { get; init; }

    public required MeasureUnit? MeasureUnit { get; init; }

    public required PriceBasis Prices { get; init; }

    public required IReadOnlyList<ComparedValue> Values { get; init; }

    public required IReadOnlyList<ColumnReservation> Reservations { get; init; }

    public required IReadOnlyList<OmittedValue> LeftOut { get; init; }
}
