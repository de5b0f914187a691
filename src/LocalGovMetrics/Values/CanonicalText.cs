using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Values;

/// <summary>The shared pieces of canonical forms: invariant numbers and the throwing face of <c>TryParse</c>.</summary>
internal static class CanonicalText
{
    private const int LongestNumber = 40;
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

    /// <summary>Reads a number as <see cref="Format(decimal)"/> writes it, and nothing else: no plus, no leading zeros, no digits that decimal cannot hold.</summary>
    public static bool TryParseDecimal(ReadOnlySpan<char> text, out decimal value) =>
        (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out value) && IsWrittenAs(value, text)) || Fail(out value);

    /// <summary>Reads a number as <see cref="FormatShortest"/> writes it, and nothing else.</summary>
    public static bool TryParseShortest(ReadOnlySpan<char> text, out decimal value) =>
        (TryParseDecimal(text, out value) && Shortest(value).Scale == value.Scale) || Fail(out value);

    /// <summary>Reads a finite number as <see cref="Format(double)"/> writes it, and nothing else.</summary>
    public static bool TryParseDouble(ReadOnlySpan<char> text, out double value) =>
        (double.TryParse(text, Plain | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value) && double.IsFinite(value) && IsWrittenAs(value, text)) || Fail(out value);

    public static bool TryParseInt32(ReadOnlySpan<char> text, out int value) =>
        (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && IsWrittenAs(value, text)) || Fail(out value);

    /// <summary>Reads the camel-case name of an enum's member, and nothing else.</summary>
    public static bool TryParseName<T>(ReadOnlySpan<char> name, out T value)
        where T : struct, Enum =>
        EnumNames<T>.TryParse(name, StringComparison.Ordinal, out value);

    /// <summary>Writes a number with the decimals it was given, trailing zeros included.</summary>
    public static string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a number without trailing zeros, so that equal numbers are written alike.</summary>
    public static string FormatShortest(decimal value) => Format(Shortest(value));

    /// <summary>Writes the shortest text that reads back as the same number.</summary>
    public static string Format(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string FormatName<T>(T value)
        where T : struct, Enum => EnumNames<T>.Of(value);

    // Dividing by a one with all decimals keeps the number and drops the zeros at its end.
    public static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    private static bool IsWrittenAs<T>(T value, ReadOnlySpan<char> text)
        where T : ISpanFormattable
    {
        Span<char> written = stackalloc char[LongestNumber];
        return value.TryFormat(written, out int length, default, CultureInfo.InvariantCulture) && text.SequenceEqual(written[..length]);
    }

    private static bool Fail<T>(out T value)
        where T : struct
    {
        value = default;
        return false;
    }
}
