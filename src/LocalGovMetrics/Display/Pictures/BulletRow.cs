using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>One indicator of a bullet list: the texts as printed, the verdict, and the numbers where there are any to draw.</summary>
internal sealed record BulletRow
{
    /// <summary>Gets the number of the row, as printed, or nothing.</summary>
    public string Number { get; init; } = string.Empty;

    public required string Name { get; init; }

    /// <summary>Gets of which unit and time the row is, where those of the list are several.</summary>
    public string Of { get; init; } = string.Empty;

    /// <summary>Gets how deep the row stands: 1 is a part of the row above.</summary>
    public int Level { get; init; }

    /// <summary>Gets the target as printed.</summary>
    public string Target { get; init; } = string.Empty;

    /// <summary>Gets the actual as printed.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>Gets what was computed from the print and compared, where that is another number; else nothing.</summary>
    public DisplayText Judged { get; init; } = DisplayText.Empty;

    public DisplayText Attainment { get; init; } = DisplayText.Empty;

    public DisplayText Verdict { get; init; } = DisplayText.Empty;

    public DisplayMark Mark { get; init; }

    /// <summary>Gets the verdict that the report prints where it says otherwise; else nothing.</summary>
    public string Reported { get; init; } = string.Empty;

    /// <summary>Gets why the verdict is what it is, where it does not speak for itself.</summary>
    public DisplayText Why { get; init; } = DisplayText.Empty;

    /// <summary>Gets the numbers that satisfy the target, or the number itself; null where there is nothing to draw.</summary>
    [JsonIgnore]
    public Interval? Plan { get; init; }

    /// <summary>Gets the same as canonical text: its form in JSON.</summary>
    [JsonPropertyName("plan")]
    public string? PlanText
    {
        get => Plan?.ToString();
        init => Plan = value is null ? null : Interval.Parse(value);
    }

    /// <summary>Gets the number that was judged, or null where a set was, or nothing.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the true values that the print allows, or null where they are not known.</summary>
    [JsonIgnore]
    public Interval? Possible { get; init; }

    /// <summary>Gets the same as canonical text: its form in JSON.</summary>
    [JsonPropertyName("possible")]
    public string? PossibleText
    {
        get => Possible?.ToString();
        init => Possible = value is null ? null : Interval.Parse(value);
    }
}
