using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Values;

/// <content>
/// The canonical text: an optional change sign word, the qualified number with its printed decimals, the fraction in
/// brackets, the unit: <c>98.10 %</c>, <c>&gt;93 %</c>, <c>~1700</c>, <c>nearly 2333 ha</c>, <c>14.5..15.5</c>,
/// <c>81.6 (31/38) %</c>, <c>(31/38) trường</c>, <c>reduction 82 hộ</c>.
/// </content>
public sealed partial record ReportedValue : ICanonicalText<ReportedValue>
{
    private static readonly (string Word, ChangeSense Sense)[] Senses = [("increase ", ChangeSense.Increase), ("reduction ", ChangeSense.Reduction), ("index ", ChangeSense.Index)];

    private static readonly (string Sign, Qualifier Qualifier)[] Signs =
    [
        (">=", Qualifier.AtLeast),
        (">", Qualifier.MoreThan),
        ("<=", Qualifier.AtMost),
        ("<", Qualifier.LessThan),
        ("~", Qualifier.About),
        ("nearly ", Qualifier.Nearly),
    ];

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportedValue result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form, such as <c>98.10 %</c> or <c>14.5..15.5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The value, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ReportedValue result)
    {
        result = null;
        ChangeSense sense = ChangeSense.None;
        foreach ((string word, ChangeSense candidate) in Senses)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                sense = candidate;
                text = text[word.Length..];
                break;
            }
        }

        Qualifier qualifier = Qualifier.Exact;
        foreach ((string sign, Qualifier candidate) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                qualifier = candidate;
                text = text[sign.Length..];
                break;
            }
        }

        if (!TryTakeFraction(ref text, out ReadOnlySpan<char> number, out Fraction? fraction)
            || !TryTakeUnit(text, out MeasureUnit? unit))
        {
            return false;
        }

        int dots = number.IndexOf("..", StringComparison.Ordinal);
        if (dots > 0)
        {
            if (qualifier != Qualifier.Exact
                || fraction is not null
                || !CanonicalText.TryParseDecimal(number[..dots], out decimal low)
                || !CanonicalText.TryParseDecimal(number[(dots + 2)..], out decimal high)
                || low > high)
            {
                return false;
            }

            result = new ReportedValue(Qualifier.Range, null, 0, low, high, null, unit, sense);
            return true;
        }

        decimal? value = null;
        if (!number.IsEmpty)
        {
            if (!CanonicalText.TryParseDecimal(number, out decimal printed))
            {
                return false;
            }

            value = printed;
        }

        if (value is null && (fraction is null || qualifier != Qualifier.Exact))
        {
            return false;
        }

        result = new ReportedValue(qualifier, value, value?.Scale ?? 0, null, null, fraction, unit, sense);
        return true;
    }

    /// <summary>Reads the canonical form, such as <c>98.10 %</c> or <c>14.5..15.5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static ReportedValue Parse(string text) => CanonicalText.Parse<ReportedValue>(text);

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Value(this);

    private protected override string Describe()
    {
        StringBuilder text = new();
        foreach ((string word, ChangeSense sense) in Senses)
        {
            text.Append(sense == Sense ? word : string.Empty);
        }

        foreach ((string sign, Qualifier qualifier) in Signs)
        {
            text.Append(qualifier == Qualifier ? sign : string.Empty);
        }

        if (Qualifier == Qualifier.Range)
        {
            text.Append(Fixed(RangeLow.GetValueOrDefault(), _parts!.LowDecimals)).Append("..").Append(Fixed(RangeHigh.GetValueOrDefault(), _parts!.HighDecimals));
        }
        else if (Value is { } value)
        {
            text.Append(Fixed(value, Decimals));
        }

        if (Fraction is { } fraction)
        {
            text.Append(Value is null ? string.Empty : " ").Append('(').Append(fraction).Append(')');
        }

        return (MeasureUnit is null ? text : text.Append(' ').Append(MeasureUnit)).ToString();
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<char> text, out ReadOnlySpan<char> number, out Fraction? fraction)
    {
        fraction = null;
        int open = text.IndexOf('(');
        if (open < 0)
        {
            int end = text.IndexOf(' ');
            number = end < 0 ? text : text[..end];
            text = end < 0 ? default : text[end..];
            return true;
        }

        int close = text.IndexOf(')');
        number = text[..open];
        if (open > 0)
        {
            if (open < 2 || text[open - 1] != ' ')
            {
                return false;
            }

            number = text[..(open - 1)];
        }

        if (close < open || !Values.Fraction.TryParse(text[(open + 1)..close], out Fraction printed))
        {
            return false;
        }

        fraction = printed;
        text = text[(close + 1)..];
        return true;
    }

    private static bool TryTakeUnit(ReadOnlySpan<char> text, out MeasureUnit? unit)
    {
        unit = null;
        return text.IsEmpty || (text[0] == ' ' && MeasureUnit.TryParse(text[1..], out unit) && text[1..].SequenceEqual(unit.Symbol));
    }

    private static string Fixed(decimal value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
