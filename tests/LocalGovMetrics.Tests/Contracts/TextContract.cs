using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>What values write, and what the canonical ones read back.</summary>
internal static class TextContract
{
    // A comma for decimals and a group mark, as in Vietnam: nothing that is written or read may depend on it.
    private static readonly CultureInfo Comma = MakeComma();

    private static readonly string[] Insertions = [" ", "0", "+", "-", ".", ",", "\0", "\n", "٣", "−", "(", ")", "/", ":", "x", "1"];

    public static void CheckInvariant<T>(IReadOnlyList<T> values)
        where T : notnull
    {
        string?[] invariant = InCulture(CultureInfo.InvariantCulture, values);
        InCulture(Comma, values).Should().Equal(invariant, "text does not depend on the culture of the thread");
        invariant.Should().NotContain(text => text == null || text.Contains("LocalGovMetrics.", StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal), "texts are for people");
    }

    public static void CheckCanonical<T>(IReadOnlyList<T> values)
        where T : notnull, ICanonicalText<T>
    {
        values.Select(value => value.ToString()).Should().OnlyHaveUniqueItems("different values are written differently");
        foreach (T value in values)
        {
            CheckRoundTrip(value);
            CheckFormatting(value);
            foreach (string text in Mutations(value.ToString()!))
            {
                CheckAcceptedAsWritten<T>(text);
            }
        }

        foreach (string bad in new[] { "", " ", "\0", "nonsense\n", "\ud800", new string('9', 10_000), new string('(', 10_000) })
        {
            CheckRefused<T>(bad);
        }

        CheckStrings(values);
        CheckBinding(values);
    }

    // Routes and queries bind a parameter by a method of the type itself; an app whose parameter has none does not start.
    private static void CheckBinding<T>(IReadOnlyList<T> values)
    {
        System.Reflection.MethodInfo? method = typeof(T).GetMethod("TryParse", [typeof(string), typeof(IFormatProvider), typeof(T).MakeByRefType()]);
        method.Should().NotBeNull("web apps look for it on the type");
        foreach (T value in values)
        {
            object?[] arguments = [value!.ToString(), Comma, null];
            method!.Invoke(null, arguments).Should().Be(true);
            arguments[2].Should().Be(value);
        }
    }

    // Through IParsable alone: where a type parameter has both, a string goes to the span's overload.
    private static void CheckStrings<T>(IReadOnlyList<T> values)
        where T : IParsable<T>
    {
        ((Func<T>)(() => T.Parse(null!, null))).Should().Throw<ArgumentNullException>();
        T.TryParse(null, CultureInfo.InvariantCulture, out T? none).Should().BeFalse();
        EqualityComparer<T>.Default.Equals(none, default).Should().BeTrue("nothing was read");
        foreach (T value in values)
        {
            T.Parse(value.ToString()!, Comma).Should().Be(value);
            T.TryParse(value.ToString(), Comma, out T? read).Should().BeTrue();
            read.Should().Be(value);
        }
    }

    private static void CheckRoundTrip<T>(T value)
        where T : notnull, ICanonicalText<T>
    {
        string text = value.ToString()!;
        T.TryParse(text, out T? read).Should().BeTrue("'{0}' was written", text);
        read.Should().Be(value);
        T.Parse(text, Comma).Should().Be(value);
        T.Parse(text.AsSpan(), Comma).Should().Be(value);
        T.TryParse(text, Comma, out read).Should().BeTrue();
        read.Should().Be(value);
        T.TryParse(text.AsSpan(), Comma, out read).Should().BeTrue();
        read.Should().Be(value);
    }

    private static void CheckFormatting<T>(T value)
        where T : notnull, ICanonicalText<T>
    {
        string text = value.ToString()!;
        value.ToString("X", Comma).Should().Be(text, "there is one form");
        string.Create(Comma, $"{value}").Should().Be(text);

        Span<char> exact = new char[text.Length];
        value.TryFormat(exact, out int written, default, Comma).Should().BeTrue();
        written.Should().Be(text.Length);
        exact.ToString().Should().Be(text);

        Span<char> larger = new char[text.Length + 3];
        value.TryFormat(larger, out written, default, Comma).Should().BeTrue();
        larger[..written].ToString().Should().Be(text);

        value.TryFormat(new char[text.Length - 1], out written, default, Comma).Should().BeFalse("the text does not fit");
        written.Should().Be(0);
        value.TryFormat([], out written, default, Comma).Should().BeFalse("the text does not fit");
        written.Should().Be(0);
    }

    /// <summary>A text that is accepted is the canonical text itself; units alone read spellings, which they write canonically.</summary>
    private static void CheckAcceptedAsWritten<T>(string text)
        where T : notnull, ICanonicalText<T>
    {
        if (!T.TryParse(text, out T? read))
        {
            CheckRefused<T>(text);
            return;
        }

        string written = read.ToString()!;
        if (typeof(T) == typeof(MeasureUnit))
        {
            T.Parse(written, null).Should().Be(read, "'{0}' is the canonical form of '{1}'", written, text);
        }
        else
        {
            written.Should().Be(text, "what is accepted is canonical");
        }
    }

    private static void CheckRefused<T>(string text)
        where T : notnull, ICanonicalText<T>
    {
        T.TryParse(text, null, out T? read).Should().BeFalse("'{0}' is not canonical", text);
        EqualityComparer<T>.Default.Equals(read, default).Should().BeTrue("nothing was read");
        ((Func<T>)(() => T.Parse(text, null))).Should().Throw<FormatException>("'{0}' is not canonical", text);
        ((Func<T>)(() => T.Parse(text.AsSpan(), null))).Should().Throw<FormatException>("'{0}' is not canonical", text);
    }

    /// <summary>The text with one character left out, put in, or written otherwise, and pieces of it.</summary>
    private static IEnumerable<string> Mutations(string text)
    {
        yield return text.ToUpperInvariant();
        yield return text.ToLowerInvariant();
        yield return text + text;
        yield return text + ".0";
        yield return text + "00000000000000000000000000000001";
        for (int i = 0; i <= text.Length; i++)
        {
            yield return text[..i];
            yield return text[i..];
            foreach (string insertion in Insertions)
            {
                yield return text.Insert(i, insertion);
            }

            if (i < text.Length)
            {
                yield return text.Remove(i, 1);
                yield return text.Remove(i, 1).Insert(i, char.IsUpper(text[i]) ? char.ToLowerInvariant(text[i]).ToString() : char.ToUpperInvariant(text[i]).ToString());
            }
        }
    }

    private static string?[] InCulture<T>(CultureInfo culture, IReadOnlyList<T> values)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return [.. values.Select(value => value!.ToString())];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo MakeComma()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
