using System.Text.Json.Serialization;

namespace LocalGovMetrics.Values;

/// <summary>How a printed number stands to the true value: exactly, as a bound, approximately, or as a range.</summary>
[JsonConverter(typeof(EnumTextConverter<Qualifier>))]
public enum Qualifier
{
    /// <summary>No number was printed: the print is a placeholder or a word.</summary>
    None = 0,

    /// <summary>The number itself, to its printed precision (<c>98,1</c>).</summary>
    Exact = 1,

    /// <summary>The number or more (<c>&gt;=98</c>, <c>từ 98 trở lên</c>, <c>ít nhất 98</c>).</summary>
    AtLeast = 2,

    /// <summary>More than the number (<c>&gt;93</c>, <c>trên 93</c>, <c>hơn 93</c>).</summary>
    MoreThan = 3,

    /// <summary>The number or less (<c>&lt;=2</c>, <c>không quá 2</c>, <c>tối đa 2</c>).</summary>
    AtMost = 4,

    /// <summary>Less than the number (<c>&lt;2,00</c>, <c>dưới 2</c>).</summary>
    LessThan = 5,

    /// <summary>About the number: half a unit of its last non-zero digit either way (<c>khoảng 1.700</c>, <c>~1700</c>).</summary>
    About = 6,

    /// <summary>At or a little below the number: not below by more than a unit of its last non-zero digit (<c>gần 2.333</c>).</summary>
    Nearly = 7,

    /// <summary>From one number to another (<c>16-17</c>).</summary>
    Range = 8,
}
