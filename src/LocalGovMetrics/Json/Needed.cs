using System.Diagnostics.CodeAnalysis;

namespace LocalGovMetrics.Json;

/// <summary>Keys that a form cannot do without, in words of the contract.</summary>
internal static class Needed
{
    public static T Of<T>([NotNull] T? value, string key)
        where T : class => value ?? throw Missing(key);

    public static T Of<T>([NotNull] T? value, string key)
        where T : struct => value ?? throw Missing(key);

    /// <summary>Refuses a document of a later version, whose keys may mean something else.</summary>
    public static T Known<T>(T form, int? version) =>
        version is null or ContractJson.Version ? form : throw new FormatException(FormattableString.Invariant($"The version of the contract is {version}, and {ContractJson.Version} is known."));

    /// <summary>Tells whether a number that follows from others is what they give, but for the last digits, which programs lose.</summary>
    /// <exception cref="FormatException">It is another number.</exception>
    public static bool Agrees(decimal? stated, decimal? known, string key) =>
        stated is not { } one || (known is { } other && Math.Abs(one - other) <= 1e-12m * Math.Max(1, Math.Abs(other))) ? true
        : throw new FormatException($"The key '{key}' contradicts the others.");

    /// <inheritdoc cref="Agrees(decimal?, decimal?, string)"/>
    public static bool Agrees(double? stated, double? known, string key) =>
        stated is not { } one || (known is { } other && Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(other))) ? true
        : throw new FormatException($"The key '{key}' contradicts the others.");

    private static FormatException Missing(string key) => new($"The key '{key}' is missing or null.");
}
