using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Units;

/// <summary>The legal act behind a change of units: a resolution, a decree, a decision.</summary>
/// <remarks>Equal by content, immutable. The day of the act is not the day on which the change takes effect.</remarks>
public sealed record LegalAct
{
    /// <summary>Makes an act.</summary>
    /// <param name="number">The number as printed, such as <c>1264/NQ-UBTVQH14</c>, or null where it is not known.</param>
    /// <param name="issuer">Who issued it, or null where that is not known.</param>
    /// <param name="day">The day of the act, or null where it is not known.</param>
    /// <exception cref="ArgumentException">Neither number nor issuer is known, or one is blank.</exception>
    public LegalAct(string? number, string? issuer = null, LocalDate? day = null)
    {
        if (number is null && issuer is null)
        {
            throw new ArgumentException("An act has a number or an issuer.", nameof(number));
        }

        Number = number is null || !string.IsNullOrWhiteSpace(number) ? number : throw new ArgumentException("The number is blank.", nameof(number));
        Issuer = issuer is null || !string.IsNullOrWhiteSpace(issuer) ? issuer : throw new ArgumentException("The issuer is blank.", nameof(issuer));
        Day = day;
    }

    /// <summary>Gets the number as printed, or null where it is not known.</summary>
    public string? Number { get; }

    /// <summary>Gets who issued it, or null where that is not known.</summary>
    public string? Issuer { get; }

    /// <summary>Gets the day of the act, or null where it is not known.</summary>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? Day { get; }

    /// <summary>Writes number, issuer and day, as far as they are known.</summary>
    /// <returns>Invariant text, such as <c>1264/NQ-UBTVQH14, 2021-04-27</c>.</returns>
    public override string ToString() =>
        string.Join(", ", ((string?[])[Number, Issuer, Day is { } day ? LocalDateConverter.Format(day) : null]).Where(part => part is not null));
}
