using System.Text;
using System.Text.Json;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Reads rows that are written as JSON: an object of the columns a row, all in one array or one on each line.</summary>
internal static class JsonRows
{
    private const int MostLooked = 256;

    /// <summary>Gets UTF-8 in which bytes that are not UTF-8 become a character that no text has, so that the reader of tables names their line.</summary>
    public static Encoding InputEncoding { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFF"));

    /// <summary>Gets how rich text begins, which is no JSON though it has the same bracket.</summary>
    public static ReadOnlySpan<byte> RichText => "{\\rtf"u8;

    /// <summary>Tells whether a text begins as JSON does; the stream stands at its start afterwards.</summary>
    public static bool Is(Stream stream)
    {
        stream.Position = 0;
        byte[] start = new byte[MostLooked];
        int length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        ReadOnlySpan<byte> text = start.AsSpan(0, length);
        text = text.StartsWith("\uFEFF"u8) ? text["\uFEFF"u8.Length..] : text;
        text = text.TrimStart(" \t\r\n"u8);
        return text is [(byte)'{' or (byte)'[', ..] && !text.StartsWith(RichText);
    }

    /// <summary>Reads the rows, each when it is asked for; a bad line is a row with an error, and the others go on.</summary>
    public static IEnumerable<JsonRow> Read(Stream stream)
    {
        stream.Position = 0;
        using StreamReader reader = new(stream, InputEncoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        foreach (JsonRow row in Read(reader))
        {
            yield return row;
        }
    }

    /// <summary>Reads the rows of a text.</summary>
    public static IEnumerable<JsonRow> Read(TextReader reader)
    {
        int number = 0;
        bool any = false;
        BoundedLines lines = new(reader);
        while (lines.Read(mayBeArray: !any) is { } line)
        {
            number++;
            if (lines.IsCut)
            {
                any = true;
                yield return JsonRow.Bad(number, Language.Said("fileNote.jsonLineTooLong", BoundedLines.MaxLength));
                continue;
            }

            ReadOnlySpan<char> text = line.AsSpan().Trim("\uFEFF \t\r\n");
            if (text.IsEmpty)
            {
                continue;
            }

            if (text[0] == '[' && !any)
            {
                foreach (JsonRow row in OfArray(line + "\n" + reader.ReadToEnd(), number))
                {
                    yield return row;
                }

                yield break;
            }

            any = true;
            yield return Parse(text.ToString(), number);
        }
    }

    private static JsonRow Parse(string text, int line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Row(document.RootElement, line);
        }
        catch (JsonException e)
        {
            return JsonRow.Bad(line, Language.Said("fileNote.noJsonObjectColumnsRow", Invariant.Text((e.BytePositionInLine ?? 0) + 1)));
        }
    }

    private static List<JsonRow> OfArray(string text, int firstLine)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Select((row, i) => Row(row, firstLine + i))];
        }
        catch (JsonException e)
        {
            return [JsonRow.Bad(firstLine + (int)(e.LineNumber ?? 0), Language.Said("fileNote.noJsonCharacterLineNot", Invariant.Text((e.BytePositionInLine ?? 0) + 1)))];
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="element">Its object.</param>
    /// <param name="line">Its line.</param>
    /// <returns>The row, or what is wrong with it.</returns>
    public static JsonRow Row(JsonElement element, int line)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonRow.Bad(line, Language.Said("fileNote.rowJsonObjectItsColumns"));
        }

        List<KeyValuePair<string, string>> cells = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            string name = NameOf(property);
            if (TextOf(property.Value) is not { } text)
            {
                return JsonRow.Bad(line, Language.Said(property.Value.ValueKind == JsonValueKind.String ? "fileNote.holdsNoUnicode" : "fileNote.holdsListOrObjectCell", name));
            }

            if (!names.Add(name))
            {
                return JsonRow.Bad(line, Language.Said("question.keyTwice", name));
            }

            cells.Add(KeyValuePair.Create(name, text));
        }

        return cells.Count == 0 ? JsonRow.Bad(line, Language.Said("fileNote.objectHasNoColumns")) : new JsonRow(line, cells, null);
    }

    /// <summary>Gives the name of a key; halves of characters, which JSON can write, are replaced.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    // JSON can write half a character, which is no text.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Gives the cells of a row in the columns of a table; those that it has not are empty.</summary>
    public static string[] CellsOf(JsonRow row, Dictionary<string, int> columns)
    {
        string[] cells = new string[columns.Count];
        Array.Fill(cells, string.Empty);
        foreach ((string column, string text) in row.Cells)
        {
            cells[columns[column]] = text;
        }

        return cells;
    }

    // A number of JSON has a point that marks decimals: with a fourth decimal it cannot be taken for one that groups.
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => string.Empty,
        JsonValueKind.Number when value.TryGetDecimal(out decimal number) => number.Scale == 3 ? Invariant.Text(number) + "0" : Invariant.Text(number),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}

/// <summary>A row that was written as JSON, or what is wrong with it.</summary>
/// <param name="Line">The line, 1 = first; in an array the line of its start and the rows before.</param>
/// <param name="Cells">The names and texts of its columns.</param>
/// <param name="Error">What is wrong, or null.</param>
internal sealed record JsonRow(int Line, IReadOnlyList<KeyValuePair<string, string>> Cells, string? Error)
{
    public static JsonRow Bad(int line, string error) => new(line, [], error);
}
