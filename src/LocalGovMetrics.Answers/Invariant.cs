using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Answers;

/// <summary>Texts for a program: every digit, no language, empty where there is nothing.</summary>
internal static class Invariant
{
    public static string Text<T>(T? value)
        where T : struct, IFormattable => value is { } present ? Text(present) : string.Empty;

    public static string Text<T>(T value)
        where T : struct, IFormattable => value switch
        {
            Enum name => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()),
            _ => value.ToString(null, CultureInfo.InvariantCulture),
        };

    /// <summary>Writes a day as 2025-07-01; null where there is none.</summary>
    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public static string Text(bool? value) => value switch { true => "true", false => "false", null => string.Empty };
}
