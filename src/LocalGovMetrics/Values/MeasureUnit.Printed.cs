using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Values;

/// <content>Reads a unit as a column of a report prints it.</content>
public sealed partial class MeasureUnit
{
    private static readonly SearchValues<char> QuantityCharacters = SearchValues.Create("'’0123456789., ");

    /// <summary>Reads a unit as a report prints it in a column or a header: <c>Tr.đồng/người/năm</c>, <c>1000 tấn</c>, <c>% so với năm trước</c>, <c>giường bệnh/10.000 dân</c>.</summary>
    /// <param name="text">The printed text.</param>
    /// <param name="unit">The unit; a text that names none known is a unit of its own name, so that it equals nothing else by chance.</param>
    /// <param name="isKnown">Whether what stands before the slash is a known unit; where not, the caller should say so.</param>
    /// <returns>False only for a text without a letter or a per cent sign, a text that is too long, or one with control characters.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool TryReadPrinted(string text, [NotNullWhen(true)] out MeasureUnit? unit, out bool isKnown)
    {
        ArgumentNullException.ThrowIfNull(text);
        unit = null;
        isKnown = false;
        if (text.Length > LongestText || text.Any(c => (char.IsControl(c) && !char.IsWhiteSpace(c)) || char.IsSurrogate(c)))
        {
            return false;
        }

        string printed = WithoutLabel(Spaced(VietnameseLetters.Composed(text.Normalize(NormalizationForm.FormC))));
        if (!printed.Any(c => char.IsLetter(c) || c is '%' or '‰' or '°' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol))
        {
            return false;
        }

        string lower = printed.ToLowerInvariant();
        unit = ReadKnown(lower) ?? ReadKnown(WithoutBrackets(lower)) ?? ReadKnown(WithoutCounting(lower)) ?? ReadShare(lower);
        isKnown = unit is not null;
        unit ??= ReadAny(lower) ?? Named(printed);
        return unit is not null;
    }

    // A spelling may have a slash of its own: o/oo.
    private static MeasureUnit? ReadKnown(string lower) =>
        TryFindBase(lower, out MeasureUnit? whole) ? whole : Compose(lower, part => TryFindBase(part, out MeasureUnit? known) ? known : null);

    private static MeasureUnit? ReadAny(string lower) => Compose(lower, part => TryFindBase(part, out MeasureUnit? known) ? known : IsNoun(part) ? CountOf(part) : null);

    // What stands after the sign says of what, or on what, the per cent are.
    private static MeasureUnit? ReadShare(string lower) =>
        lower.Length > 1 && lower[0] is '%' or '‰' && (char.IsLetter(lower[1]) || lower[1] is ' ' or '(') ? BySpelling[lower[..1]] : null;

    private static MeasureUnit? Compose(string lower, Func<string, MeasureUnit?> find)
    {
        foreach (string per in UnitNames.PerWords)
        {
            lower = lower.Replace(per, "/", StringComparison.Ordinal);
        }

        if (lower.StartsWith("per ", StringComparison.Ordinal))
        {
            lower = "1/" + lower["per ".Length..];
        }

        if (find(lower) is { } whole && !lower.Contains('/', StringComparison.Ordinal))
        {
            return whole;
        }

        string[] parts = lower.Split('/', StringSplitOptions.TrimEntries);
        MeasureUnit? unit = FindScaled(parts[0], find);
        foreach (string part in parts.Skip(1))
        {
            decimal quantity = TakeQuantity(part, out string noun);
            unit = unit is not null && UnitPer.Of(noun, quantity) is { } per ? unit.With(per) : null;
        }

        return unit;
    }

    /// <summary>Finds a unit behind a printed number of it: <c>1.000 tấn</c>, <c>1000đ</c>, <c>'000 ha</c>.</summary>
    private static MeasureUnit? FindScaled(string text, Func<string, MeasureUnit?> find)
    {
        decimal quantity = TakeQuantity(text, out string noun);
        return noun.Length == 0 ? find(text)
            : quantity == 1 ? find(noun)
            : find(noun) is not { } of ? null
            : Array.Find(ScaleWords.Table, row => row.Factor == quantity) is { Vietnamese: { } name } ? Scale(quantity, name, of)
            : null;
    }

    /// <summary>Takes the number at the start of a text; 1, with the whole text, where there is none that reads.</summary>
    private static decimal TakeQuantity(string text, out string noun)
    {
        int end = text.AsSpan().IndexOfAnyExcept(QuantityCharacters);
        end = end < 0 ? text.Length : end;
        string digits = text[..end].Trim(' ', '\'', '’');
        bool isThousands = digits == "000" && text[0] is '\'' or '’';
        string plain = isThousands ? "1000" : Ungrouped(digits);
        if (end > 0 && decimal.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out decimal quantity) && quantity > 0)
        {
            noun = text[end..].Trim();
            return quantity;
        }

        noun = text;
        return 1;
    }

    // A quantity in a unit is whole: its marks group.
    private static string Ungrouped(string digits)
    {
        string[] groups = digits.Split('.', ',', ' ');
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3)) ? string.Concat(groups) : string.Empty;
    }

    private static MeasureUnit? Named(string printed)
    {
        string name = Spaced(printed.Replace('«', ' ').Replace('»', ' ').Replace('/', '∕'));
        name = name.Length > LongestSymbol - 2 ? name[..(LongestSymbol - 2)].TrimEnd() : name;
        string quoted = $"«{name}»";
        return IsQuoted(quoted) ? new MeasureUnit(Dimension.Count, quoted, quoted, 1, []) : null;
    }

    private static string WithoutLabel(string text)
    {
        foreach (string label in UnitNames.Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length && text[label.Length..].TrimStart() is [':', ..] rest)
            {
                return WithoutLabel(rest[1..].Trim());
            }
        }

        return text.Length > 2 && text[0] is '(' or '[' && text[^1] is ')' or ']' && text.AsSpan(1, text.Length - 2).IndexOfAny("()[]") < 0 ? text[1..^1].Trim() : text.TrimEnd('.', ':', ';', ' ');
    }

    private static string WithoutCounting(string text)
    {
        string? word = Array.Find(UnitNames.CountingWords, word => text.StartsWith(word, StringComparison.Ordinal));
        return word is null ? text : text[word.Length..];
    }

    private static string WithoutBrackets(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && text[^1] == ')' ? text[..open].TrimEnd() : text;
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
