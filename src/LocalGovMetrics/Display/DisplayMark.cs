using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>What a cell says of its matter at a glance: a sign and a colour beside the word, never instead of it.</summary>
[JsonConverter(typeof(EnumTextConverter<DisplayMark>))]
public enum DisplayMark
{
    /// <summary>Nothing is marked.</summary>
    None = 0,

    /// <summary>Good: achieved, comparable, consistent.</summary>
    Met = 1,

    /// <summary>Better than asked for.</summary>
    Exceeded = 2,

    /// <summary>Bad: not achieved, refused, inconsistent.</summary>
    Missed = 3,

    /// <summary>Nearly good, or good with a reservation.</summary>
    Near = 4,

    /// <summary>Left open by what is known.</summary>
    Open = 5,

    /// <summary>Awaited.</summary>
    Awaited = 6,

    /// <summary>Not to be judged.</summary>
    NotApplicable = 7,

    /// <summary>Two sources disagree.</summary>
    Disagrees = 8,

    /// <summary>On the way to good.</summary>
    Coming = 9,
}
