using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Json;

/// <summary>Days as the contract writes them, 2025-07-01.</summary>
internal static class Days
{
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Text(LocalDate? day) => day is { } known ? LocalDateConverter.Format(known) : null;

    public static LocalDate? ReadOrNull(string? text) => text is null ? null : Read(text);

    public static LocalDate Read(string text) =>
        LocalDateConverter.TryParse(text, out LocalDate day) ? day : throw new FormatException(Language.Said("command.dayIsNone", text));
}
