using System.Text.Json.Serialization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Comparability;

/// <summary>A value with all that decides what it may be compared with.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed partial record Comparand
{
    /// <summary>Gets the administrative unit, as its source names it.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public required string Unit
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A comparand needs its administrative unit.", nameof(value)) : value;
    }

    /// <summary>Gets the identity of the administrative unit, where known.</summary>
    public UnitId? UnitId { get; init; }

    /// <summary>Gets the unit above the administrative unit, as its source names it, or null: it tells two places of one name apart.</summary>
    public string? UnitParent { get; init; }

    /// <summary>Gets the name of the administrative unit, followed by the unit above where that is known.</summary>
    [JsonIgnore]
    public string UnitLabel => UnitParent is null ? Unit : $"{Unit} ({UnitParent})";

    /// <summary>Gets the indicator as its source defines it.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Gets the concept that the indicator measures, or null where no concordance says.</summary>
    public IndicatorConcept? Concept { get; init; }

    /// <summary>Gets which side of the row it is.</summary>
    public ComparandAspect Aspect { get; init; }

    /// <summary>Gets the value as printed.</summary>
    public required Reported Value { get; init; }

    /// <summary>Gets how firmly the value is known.</summary>
    public ObservationStatus Status { get; init; } = ObservationStatus.Actual;

    /// <summary>Gets the text as printed, or null where there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the unit that the number is in, without "a year", or null where none is known.</summary>
    public MeasureUnit? MeasureUnit { get; init; }

    /// <summary>Gets the price basis; not printed unless set.</summary>
    public PriceBasis PriceBasis { get; init; } = PriceBasis.NotPrinted;

    /// <summary>Gets what the number is: a level, a growth rate, a total.</summary>
    public Measure Measure { get; init; } = Measure.Level;

    /// <summary>Gets the time that the value covers.</summary>
    public required Period Period { get; init; }

    /// <summary>Gets the first day on which the value depends where that is before its period: of a growth rate the start of its base year. Null otherwise.</summary>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? Since { get; init; }

    /// <summary>Gets what is known of the boundaries of the unit.</summary>
    public UnitBoundaries Boundaries { get; init; } = UnitBoundaries.NotKnown;

    /// <summary>Gets what the value comes from, a report or a file, or null.</summary>
    public string? Origin { get; init; }

    /// <summary>Gets where the value stands: document and line, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets how much of the target was reached, as calculated, or why that has no number; null where another side of the row is compared.</summary>
    public Computed? Attained { get; init; }

    /// <summary>Gets a value indicating whether the direction in which the indicator is better was assumed, not stated: it ranks nothing.</summary>
    public bool IsDirectionAssumed { get; init; }

    /// <summary>Gets the number that is compared, or null where the value is no single number.</summary>
    [JsonIgnore]
    public ReportedValue? Number => (Value is ReportedList { ListKind: ReportedListKind.WithChange } list ? list.Items[0] : Value) as ReportedValue;

    /// <summary>Writes unit, indicator, period and value.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Unit}, {Indicator}, {Period}: {Value}";

    /// <summary>Tells whether another value is of the same administrative unit: by identity where both have one, else by name and by the unit above where both name it.</summary>
    internal bool IsOfSameUnit(Comparand other) =>
        UnitId is { } own && other.UnitId is { } theirs ? own == theirs
        : Unit.Equals(other.Unit, StringComparison.OrdinalIgnoreCase)
            && (UnitParent is null || other.UnitParent is null || UnitParent.Equals(other.UnitParent, StringComparison.OrdinalIgnoreCase));
}
