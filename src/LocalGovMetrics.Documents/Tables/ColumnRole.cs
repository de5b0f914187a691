using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>What a column of a table holds.</summary>
[JsonConverter(typeof(EnumTextConverter<ColumnRole>))]
public enum ColumnRole
{
    /// <summary>Something else.</summary>
    Other = 0,

    /// <summary>The number of the row (<c>STT</c>).</summary>
    Number = 1,

    /// <summary>The name of the indicator (<c>chỉ tiêu</c>).</summary>
    Indicator = 2,

    /// <summary>The unit of measure (<c>ĐVT</c>).</summary>
    MeasureUnit = 3,

    /// <summary>The target (<c>kế hoạch</c>).</summary>
    Target = 4,

    /// <summary>The actual (<c>thực hiện</c>).</summary>
    Actual = 5,

    /// <summary>The actual of an earlier time (<c>cùng kỳ</c>, <c>năm trước</c>).</summary>
    Previous = 6,

    /// <summary>The value at the base year.</summary>
    Base = 7,

    /// <summary>The value of one year among several.</summary>
    Year = 8,

    /// <summary>Growth over a span of years, as a rate or as an index.</summary>
    Growth = 9,

    /// <summary>A ratio of two columns, such as actual to plan.</summary>
    Ratio = 10,

    /// <summary>The verdict that the report prints.</summary>
    ReportedVerdict = 11,

    /// <summary>The target of a later time.</summary>
    NextPlan = 12,

    /// <summary>In which direction the indicator is better.</summary>
    Direction = 13,

    /// <summary>A part of the value above it, such as one district's.</summary>
    Part = 14,

    /// <summary>A note.</summary>
    Note = 15,
}
