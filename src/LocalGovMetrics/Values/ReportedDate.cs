using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using NodaTime;

namespace LocalGovMetrics.Values;

/// <summary>A date to its printed precision, or a span of dates: <c>14/12/2023</c> is one day, <c>2023</c> any day of the year.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedDate : Reported
{
    /// <summary>Makes a date.</summary>
    /// <param name="earliest">The earliest day it may be, or null where only the latest is printed (<c>trước năm 2023</c>).</param>
    /// <param name="latest">The latest day it may be, not before the earliest.</param>
    /// <exception cref="ArgumentException">The latest day is before the earliest.</exception>
    public ReportedDate(LocalDate? earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = earliest is { } first && latest < first ? throw new ArgumentException("The latest day is before the earliest.", nameof(latest)) : latest;
    }

    /// <summary>Gets the earliest day it may be, or null where only the latest is printed.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>Gets the latest day it may be.</summary>
    public LocalDate Latest { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Date(this);

    private protected override string Describe() =>
        Earliest is not { } earliest ? $"by {LocalDateConverter.Format(Latest)}"
        : earliest == Latest ? $"date {LocalDateConverter.Format(Latest)}"
        : $"dates {LocalDateConverter.Format(earliest)}/{LocalDateConverter.Format(Latest)}";
}
