using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>All of a comparand that a check reads, but for its digits and for what only a pair of one unit's values has: equal keys, equal findings.</summary>
internal readonly record struct ComparabilityKey
{
    private readonly string _indicator;
    private readonly IndicatorConcept? _concept;
    private readonly ComparandAspect _aspect;
    private readonly ValueShape _shape;
    private readonly string? _print;
    private readonly Aggregation _aggregation;
    private readonly ObservationStatus _status;
    private readonly MeasureUnit? _unit;
    private readonly PriceBasis _prices;
    private readonly string? _priceSource;
    private readonly Measure _measure;
    private readonly Period _period;
    private readonly LocalDate? _since;
    private readonly LocalDate? _convertedTo;
    private readonly bool _isOpen;
    private readonly UnitBoundaries? _boundaries;
    private readonly decimal? _lastPlace;

    private ComparabilityKey(Comparand comparand, bool quotes)
    {
        _indicator = comparand.Indicator.Key.ToUpperInvariant();
        _concept = comparand.Concept;
        _aspect = comparand.Aspect;
        _shape = ValueShapes.Of(comparand);
        _print = quotes ? PrintOf(comparand, _shape) : KindOf(comparand);
        _aggregation = comparand.Indicator.Aggregation;
        _status = comparand.Status;
        _unit = comparand.MeasureUnit;
        _prices = comparand.PriceBasis;
        _priceSource = _prices == PriceBasis.ConstantOfUnknownYear ? PriceCheck.SourceOf(comparand) : null;
        _measure = comparand.Measure;
        _period = comparand.Period;
        _since = comparand.Since;
        _convertedTo = comparand.Boundaries.ConvertedTo;
        _isOpen = comparand.Boundaries is { AreKnown: false, ConvertedTo: null, Changes.Count: 0 };
        _boundaries = BoundaryCheck.HasWithin(comparand) ? comparand.Boundaries : null;
        _lastPlace = PrecisionCheck.LastPlaceOf(comparand);
    }

    public static ComparabilityKey Of(Comparand comparand) => new(comparand, quotes: true);

    /// <summary>The key without the prints that findings only quote: equal keys, equal outcomes but for what is quoted.</summary>
    public static ComparabilityKey WithoutQuotes(Comparand comparand) => new(comparand, quotes: false);

    private static string? KindOf(Comparand comparand) =>
        comparand.Value is ReportedGrade { Grade: var grade } ? grade.Scale
        : PrecisionCheck.IsBound(comparand) ? ">"
        : PrecisionCheck.IsVague(comparand) ? "~"
        : null;

    // Findings quote what is no plain number, and the scale of a grade.
    private static string? PrintOf(Comparand comparand, ValueShape shape) =>
        comparand.Value is ReportedGrade { Grade: var grade } ? grade.Scale
        : shape is ValueShape.None or ValueShape.Words || PrecisionCheck.IsBound(comparand) || PrecisionCheck.IsVague(comparand) ? ValueCheck.PrintOf(comparand)
        : null;
}
