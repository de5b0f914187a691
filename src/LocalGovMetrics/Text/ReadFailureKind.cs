using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Why a text could not be read.</summary>
[JsonConverter(typeof(EnumTextConverter<ReadFailureKind>))]
public enum ReadFailureKind
{
    /// <summary>Nothing failed.</summary>
    None = 0,

    /// <summary>The text is longer than <see cref="ReportNotation.MaxLength"/>.</summary>
    TooLong = 1,

    /// <summary>A number has more digits than can be held exactly.</summary>
    NumberTooLong = 2,

    /// <summary>The text holds a control character, or half of a surrogate pair.</summary>
    InvalidCharacter = 3,

    /// <summary>A number or a word stands where nothing allows it.</summary>
    Unexpected = 4,

    /// <summary>A range runs from high to low.</summary>
    ReversedRange = 5,

    /// <summary>There is no such date.</summary>
    NoSuchDate = 6,

    /// <summary>The text is nothing a target can be: a placeholder, or empty.</summary>
    NoTarget = 7,
}
