using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>Whether a number is a level, the size of a change and in which sense, or an index of the previous one.</summary>
[JsonConverter(typeof(EnumTextConverter<ChangeSense>))]
public enum ChangeSense
{
    /// <summary>A level: no change is stated.</summary>
    None = 0,

    /// <summary>The size of an increase (<c>tăng 885 tấn</c>, <c>tăng 7,06%</c>).</summary>
    Increase = 1,

    /// <summary>The size of a reduction (<c>giảm 82 hộ</c>).</summary>
    Reduction = 2,

    /// <summary>An index, previous = 100 (<c>bằng 105% so với cùng kỳ</c>): the value keeps 105, which is a growth of 5 %.</summary>
    Index = 3,
}
