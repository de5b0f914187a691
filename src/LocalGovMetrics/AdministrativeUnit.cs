using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics;

/// <summary>An administrative unit (<c>đơn vị hành chính</c>): a commune, ward, town, city, district or province, from a day to a day.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record AdministrativeUnit
{
    /// <summary>Gets the identity.</summary>
    public required UnitId Id { get; init; }

    /// <summary>Gets the name by language, without the kind.</summary>
    public required LocalizedName Name { get; init; }

    /// <summary>Gets other ways in which the name is written in documents, such as an older spelling; empty where none is known.</summary>
    public IReadOnlyList<string> OtherNames
    {
        get;
        // Compiled readers of JSON set what a text leaves out to null.
        init => field = value is null ? ValueList<string>.Empty : ValueList.From(value);
    } = ValueList<string>.Empty;

    /// <summary>Gets what kind of unit it is.</summary>
    public required UnitKind Kind { get; init; }

    /// <summary>Gets the identity of the unit above, or null.</summary>
    public UnitId? Parent { get; init; }

    /// <summary>Gets the last day on which the unit exists, or null while it exists.</summary>
    /// <exception cref="ArgumentException">The day is before the day of the identity; <see cref="Id"/> must be set first.</exception>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? ValidTo
    {
        get;
        init => field = value is { } last && Id?.ValidFrom is { } first && last < first
            ? throw new ArgumentException("The unit ends before it starts.", nameof(value))
            : value;
    }

    /// <summary>Tells whether the unit exists on a day; an unknown start counts as long ago.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True where it exists.</returns>
    public bool ExistsOn(LocalDate day) => (Id.ValidFrom is not { } first || day >= first) && (ValidTo is not { } last || day <= last);

    /// <summary>Writes name and identity.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Name} ({Id})";
}

/// <summary>What kind of administrative unit.</summary>
[JsonConverter(typeof(EnumTextConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>Another kind, or not known.</summary>
    Other = 0,

    /// <summary>A province (<c>tỉnh</c>).</summary>
    Province = 1,

    /// <summary>A city (<c>thành phố</c>), centrally run or not stated.</summary>
    City = 2,

    /// <summary>A city of a province (<c>thành phố thuộc tỉnh</c>).</summary>
    ProvincialCity = 3,

    /// <summary>A town (<c>thị xã</c>).</summary>
    Town = 4,

    /// <summary>A rural district (<c>huyện</c>).</summary>
    RuralDistrict = 5,

    /// <summary>An urban district (<c>quận</c>).</summary>
    UrbanDistrict = 6,

    /// <summary>A ward (<c>phường</c>).</summary>
    Ward = 7,

    /// <summary>A commune (<c>xã</c>).</summary>
    Commune = 8,

    /// <summary>A township (<c>thị trấn</c>).</summary>
    Township = 9,

    /// <summary>A special zone (<c>đặc khu</c>).</summary>
    SpecialZone = 10,

    /// <summary>Several units that report together.</summary>
    Group = 11,
}
