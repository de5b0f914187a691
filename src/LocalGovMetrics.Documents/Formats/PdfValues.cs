using System.Globalization;
using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>A reference to an object of a PDF.</summary>
internal readonly record struct PdfReference(int Number);

/// <summary>A name of a PDF, without its slash.</summary>
internal sealed record PdfName(string Text);

/// <summary>A word of a PDF that is no value: <c>obj</c>, <c>stream</c>, an operator.</summary>
internal sealed record PdfKeyword(string Text);

/// <summary>
/// Reads the values of a PDF one after the other, no deeper and no more than allowed: numbers, names, references, lists and dictionaries;
/// of texts only that they are there.
/// </summary>
internal ref struct PdfValues
{
    private const int MostValues = 1_000_000;
    private static readonly object SomeText = new();
    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _deepest;
    private int _values;

    public PdfValues(ReadOnlySpan<byte> bytes, int at, int deepest)
    {
        _bytes = bytes;
        At = at;
        _deepest = deepest;
    }

    /// <summary>Gets the place behind what was read.</summary>
    public int At { get; private set; }

    /// <summary>The next value; a keyword where none stands, null at the end.</summary>
    public object? Read() => Read(0);

    private object? Read(int depth)
    {
        if (depth > _deepest)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.elementsNestDeeperThan", _deepest));
        }

        if (++_values > MostValues)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.pdfObjectHoldsMoreThan", MostValues));
        }

        At = PdfBytes.SkipSpace(_bytes, At);
        if (At >= _bytes.Length)
        {
            return null;
        }

        switch (_bytes[At])
        {
            case (byte)'/':
                return Name();
            case (byte)'[':
                At++;
                return List(depth);
            case (byte)'<' when At + 1 < _bytes.Length && _bytes[At + 1] == '<':
                At += 2;
                return Dictionary(depth);
            case (byte)'<':
                int end = _bytes[At..].IndexOf((byte)'>');
                At = end < 0 ? _bytes.Length : At + end + 1;
                return SomeText;
            case (byte)'(':
                At = PdfBytes.EndOfText(_bytes, At);
                return SomeText;
            case (byte)'>' when At + 1 < _bytes.Length && _bytes[At + 1] == '>':
                At += 2;
                return new PdfKeyword(">>");
            default:
                return Word();
        }
    }

    private PdfName Name()
    {
        int end = PdfBytes.EndOfWord(_bytes, At + 1);
        ReadOnlySpan<byte> name = _bytes[(At + 1)..end];
        At = end;
        if (!name.Contains((byte)'#'))
        {
            return new PdfName(Encoding.Latin1.GetString(name));
        }

        StringBuilder text = new(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool isCode = name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit((char)name[i + 1]) && char.IsAsciiHexDigit((char)name[i + 2]);
            text.Append(isCode ? (char)byte.Parse(name.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : (char)name[i]);
            i += isCode ? 2 : 0;
        }

        return new PdfName(text.ToString());
    }

    private List<object?> List(int depth)
    {
        List<object?> list = [];
        while (Read(depth + 1) is { } value)
        {
            if (value is PdfKeyword { Text: "]" } or PdfKeyword { Text: "endobj" or "endstream" or "stream" or "obj" })
            {
                break;
            }

            list.Add(value);
        }

        return list;
    }

    private Dictionary<string, object?> Dictionary(int depth)
    {
        Dictionary<string, object?> dictionary = new(StringComparer.Ordinal);
        while (Read(depth + 1) is { } key)
        {
            if (key is PdfKeyword { Text: ">>" or "endobj" or "endstream" or "stream" or "obj" })
            {
                break;
            }

            if (key is PdfName name)
            {
                object? value = Read(depth + 1);
                if (value is PdfKeyword { Text: ">>" })
                {
                    break;
                }

                dictionary[name.Text] = value;
            }
        }

        return dictionary;
    }

    /// <summary>A number, a reference, or a keyword.</summary>
    private object Word()
    {
        int end = Math.Max(At + 1, PdfBytes.EndOfWord(_bytes, At));
        ReadOnlySpan<byte> word = _bytes[At..end];
        At = end;
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return new PdfKeyword(Encoding.Latin1.GetString(word[..Math.Min(word.Length, 16)]));
        }

        if (number is >= 0 and <= int.MaxValue && IsReference(end, out int behind))
        {
            At = behind;
            return new PdfReference((int)number);
        }

        return number;
    }

    /// <summary>Whether a generation and an R follow a number.</summary>
    private readonly bool IsReference(int at, out int behind)
    {
        behind = at;
        int from = PdfBytes.SkipBlanks(_bytes, at);
        int end = from;
        while (end < _bytes.Length && end - from < 6 && char.IsAsciiDigit((char)_bytes[end]))
        {
            end++;
        }

        int mark = PdfBytes.SkipBlanks(_bytes, end);
        if (end == from || mark == end || mark >= _bytes.Length || _bytes[mark] != 'R' || PdfBytes.EndOfWord(_bytes, mark) != mark + 1)
        {
            return false;
        }

        behind = mark + 1;
        return true;
    }
}
