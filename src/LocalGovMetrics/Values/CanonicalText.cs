using System.Globalization;

namespace LocalGovMetrics.Values;

/// <summary>The shared pieces of canonical forms: invariant numbers and the throwing face of <c>TryParse</c>.</summary>
internal static class CanonicalText
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static T Parse<T>(string text)
        where T : ICanonicalText<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse<T>(text.AsSpan());
    }

    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : ICanonicalText<T> =>
        T.TryParse(text, out T? result)
            ? result
            : throw new FormatException($"'{text}' is not the canonical form of {typeof(T).Name}.");

    public static bool TryParseDecimal(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value);

    public static bool TryParseInt32(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
