using System.Text.Json.Serialization;
using NodaTime;

namespace LocalGovMetrics.Values;

/// <summary>A date to its printed precision, or a span of dates: <c>14/12/2023</c> is one day, <c>2023</c> any day of the year.</summary>
public sealed record ReportedDate : Reported
{
    /// <summary>Makes a date.</summary>
    /// <param name="earliest">The earliest day it may be.</param>
    /// <param name="latest">The latest day it may be, not before the earliest.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest.</exception>
    public ReportedDate(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest >= earliest ? latest : throw new ArgumentException("The latest day is before the earliest.", nameof(latest));
    }

    /// <summary>Gets the earliest day it may be.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate Earliest { get; }

    /// <summary>Gets the latest day it may be.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate Latest { get; }

    private protected override string Describe() =>
        Earliest == Latest ? $"date {LocalDateConverter.Format(Earliest)}" : $"dates {LocalDateConverter.Format(Earliest)}/{LocalDateConverter.Format(Latest)}";
}
