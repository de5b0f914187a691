using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>Whether a number is a level or the size of a change, and in which sense.</summary>
[JsonConverter(typeof(EnumTextConverter<ChangeSense>))]
public enum ChangeSense
{
    /// <summary>A level: no change is stated.</summary>
    None = 0,

    /// <summary>The size of an increase (<c>tăng 885 tấn</c>, <c>tăng 7,06%</c>).</summary>
    Increase = 1,

    /// <summary>The size of a reduction (<c>giảm 82 hộ</c>).</summary>
    Reduction = 2,

    /// <summary>An index, what came before = 100 (<c>bằng 105% so với cùng kỳ</c>): a growth of 5 per cent.</summary>
    Index = 3,
}
