using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>What happens to units in a change.</summary>
[JsonConverter(typeof(EnumTextConverter<UnitChangeKind>))]
public enum UnitChangeKind
{
    /// <summary>A unit comes into being without a predecessor in the register (<c>thành lập</c>).</summary>
    Creation = 0,

    /// <summary>Units become one (<c>sáp nhập, hợp nhất</c>).</summary>
    Merge = 1,

    /// <summary>A unit becomes several (<c>chia, tách</c>).</summary>
    Split = 2,

    /// <summary>Territory passes between units that both go on (<c>điều chỉnh địa giới</c>).</summary>
    Transfer = 3,

    /// <summary>A unit gets another name (<c>đổi tên</c>).</summary>
    Rename = 4,

    /// <summary>A unit gets another code and with it another identity.</summary>
    Recode = 5,

    /// <summary>A unit becomes one of another kind, such as a commune a ward (<c>thành lập phường trên cơ sở xã</c>).</summary>
    KindChange = 6,

    /// <summary>A unit comes under another unit above.</summary>
    ParentChange = 7,

    /// <summary>A unit ends without a successor in the register (<c>giải thể</c>).</summary>
    Dissolution = 8,
}
