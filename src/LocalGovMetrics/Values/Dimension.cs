using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>What kind of quantity a unit of measure counts; only units of one dimension may convert.</summary>
[JsonConverter(typeof(EnumTextConverter<Dimension>))]
public enum Dimension
{
    /// <summary>A number without a unit.</summary>
    Number = 0,

    /// <summary>Money of one currency, in some scale.</summary>
    Money = 1,

    /// <summary>A share of a whole, in hundredths (<c>%</c>).</summary>
    Percent = 2,

    /// <summary>A difference of two shares, in hundredths (<c>điểm %</c>); never converts into per cent.</summary>
    PercentagePoint = 3,

    /// <summary>Counted things of one noun (<c>hộ</c>, <c>trường</c>, <c>xã</c>).</summary>
    Count = 4,

    /// <summary>Mass (<c>tấn</c>).</summary>
    Mass = 5,

    /// <summary>Area (<c>ha</c>).</summary>
    Area = 6,

    /// <summary>Length (<c>km</c>).</summary>
    Length = 7,

    /// <summary>Volume (<c>m3</c>).</summary>
    Volume = 8,

    /// <summary>Duration (<c>ngày</c>, <c>năm</c>).</summary>
    Duration = 9,

    /// <summary>A multiple of a base (<c>lần</c>).</summary>
    Multiple = 10,

    /// <summary>Points of a score (<c>điểm</c>).</summary>
    Points = 11,

    /// <summary>Energy (<c>kWh</c>).</summary>
    Energy = 12,

    /// <summary>Installed power (<c>MW</c>).</summary>
    Power = 13,
}
