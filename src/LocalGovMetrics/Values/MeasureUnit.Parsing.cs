using System.Diagnostics.CodeAnalysis;

namespace LocalGovMetrics.Values;

/// <content>Reads and composes canonical text.</content>
public sealed partial class MeasureUnit
{
    /// <summary>Reads a unit from its canonical symbol or a known spelling of it.</summary>
    /// <param name="text">The canonical symbol, such as <c>tỷ đồng</c>.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text cannot be a unit.</exception>
    public static MeasureUnit Parse(string text) => CanonicalText.Parse<MeasureUnit>(text);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out MeasureUnit result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a unit from its canonical symbol or a known spelling of it; any other noun is a unit of counted things.</summary>
    /// <param name="text">The text, such as <c>tỷ đồng</c>, <c>hộ/năm</c> or <c>triệu đồng/người/tháng</c>; nouns of at most 80 characters.</param>
    /// <param name="result">The unit, or null.</param>
    /// <returns>False where the text cannot be a unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out MeasureUnit result)
    {
        result = null;
        if (text.IsEmpty || text.Length > LongestText)
        {
            return false;
        }

        int slash = text.IndexOf('/');
        ReadOnlySpan<char> of = slash < 0 ? text : text[..slash].TrimEnd(' ');
        if (!TryFindBase(of, out MeasureUnit? unit))
        {
            unit = IsNoun(of) ? CountOf(of.ToString()) : IsQuoted(of) ? new MeasureUnit(Dimension.Count, of.ToString(), of.ToString(), 1, []) : null;
        }

        while (unit is not null && slash >= 0)
        {
            text = text[(slash + 1)..];
            slash = text.IndexOf('/');
            unit = TryParsePer((slash < 0 ? text : text[..slash]).Trim(' '), out UnitPer per) ? unit.With(per) : null;
        }

        result = unit;
        return result is not null;
    }

    /// <summary>Tells whether a text can name something: a noun, or any text in quotes of its own.</summary>
    internal static bool IsName(ReadOnlySpan<char> text) => IsNoun(text) || IsQuoted(text);

    /// <summary>The same unit, per one thing more; null where it is per three things already, or where their sizes leave the range of decimal.</summary>
    internal MeasureUnit? With(UnitPer per)
    {
        UnitPer[] pers = [.. Pers.Append(per).OrderBy(one => one.IsTime)];
        return pers.Length > MostPers || !UnitPer.HaveASize(pers) ? null : new MeasureUnit(Dimension, BaseSymbol, Numerator, Factor, pers);
    }

    /// <summary>The same unit, per what another unit is per.</summary>
    internal MeasureUnit WithPersOf(MeasureUnit other) => new(Dimension, BaseSymbol, Numerator, Factor, other.Pers);

    private static bool TryParsePer(ReadOnlySpan<char> text, out UnitPer per)
    {
        per = default;
        int space = text.IndexOf(' ');
        decimal quantity = 1;
        if (CanonicalText.TryParseShortest(space < 0 ? text : text[..space], out decimal count) && count > 0)
        {
            quantity = count;
            text = space < 0 ? [] : text[(space + 1)..];
        }
        else if (text.IsEmpty)
        {
            return false;
        }

        UnitPer? read = UnitPer.Of(text.ToString(), quantity);
        per = read.GetValueOrDefault();
        return read is not null;
    }

    private static bool IsQuoted(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > LongestSymbol || text[0] != '«' || text[^1] != '»')
        {
            return false;
        }

        foreach (char c in text[1..^1])
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '«' or '»' or '/')
            {
                return false;
            }
        }

        return text[1] != ' ' && text[^2] != ' ';
    }
}
