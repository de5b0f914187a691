using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A unit becomes one of another kind and stays the same unit.</summary>
public sealed record UnitKindChange : UnitChange
{
    /// <summary>Makes a change of kind.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="newKind">Its kind from then on.</param>
    public UnitKindChange(UnitId unit, UnitKind newKind)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        NewKind = newKind;
    }

    /// <summary>Gets the unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets its kind from then on.</summary>
    [JsonInclude]
    [JsonRequired]
    public UnitKind NewKind { get; internal init; }

    /// <inheritdoc/>
    public override UnitChangeKind ChangeKind => UnitChangeKind.KindChange;

    internal override UnitId Subject => Unit;

    private protected override IReadOnlyList<UnitLink> Territory => NoLinks;

    internal override AdministrativeUnit Apply(AdministrativeUnit unit) => unit with { Kind = NewKind };

    private protected override string Describe() => $"{Unit}: {CanonicalText.FormatName(NewKind)}";
}
