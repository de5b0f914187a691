using System.Text;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>What the words of a table tell of how its numbers are written: asked of every row, in any order, part by part.</summary>
internal sealed class NotationEvidence
{
    private const int MostRemembered = 4096;
    private const int LongestRemembered = 256;

    private static readonly PlanColumn[] Telling = [PlanColumn.Unit, PlanColumn.Indicator, PlanColumn.Target, PlanColumn.Actual, PlanColumn.MeasureUnit, PlanColumn.ReportedVerdict];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private LanguageSigns _signs;

    /// <summary>Gets the notation: English where something speaks for it and nothing for Vietnamese.</summary>
    public ReportNotation Notation => _signs == LanguageSigns.English ? ReportNotation.English : ReportNotation.Vietnamese;

    /// <summary>Gets a value indicating whether no other row can change the notation.</summary>
    public bool IsSettled => _signs.HasFlag(LanguageSigns.Vietnamese);

    /// <summary>Adds what the names of the columns tell; the English ones of the documentation say nothing.</summary>
    public void AddHeader(IReadOnlyList<string> header)
    {
        foreach (string name in header)
        {
            if (!PlanColumns.IsEnglishName(name))
            {
                Add(name);
            }
        }
    }

    /// <summary>Adds what the cells of a row tell.</summary>
    public void AddRow(TextRow row, PlanColumns columns)
    {
        foreach (PlanColumn column in Telling)
        {
            if (!IsSettled)
            {
                Add(columns.Cell(row, column));
            }
        }
    }

    /// <summary>Adds what the cells of a block tell; a block of plain letters is not asked where something spoke for English.</summary>
    public void AddBlock(TextBlock block, PlanColumns columns)
    {
        if (IsSettled || (_signs == LanguageSigns.English && Ascii.IsValid(block.Text.Span)))
        {
            return;
        }

        int[] telling = [.. Telling.Select(columns.IndexOf).Where(index => index >= 0)];
        ReadOnlySpan<int> firstCells = block.FirstCells.Span;
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen = _seen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> text = stackalloc char[LongestRemembered];
        for (int row = 0; row < block.Rows && !IsSettled; row++)
        {
            if (firstCells[row + 1] - firstCells[row] != columns.Header.Count)
            {
                continue;
            }

            foreach (int column in telling)
            {
                ReadOnlySpan<byte> cell = block.Cell(row, column);
                if (!HasWord(cell))
                {
                    continue;
                }

                if (cell.Length > LongestRemembered)
                {
                    Add(Encoding.UTF8.GetString(cell));
                }
                else if (Encoding.UTF8.GetChars(cell, text) is var length && !seen.Contains(text[..length]))
                {
                    Add(text[..length].ToString());
                }
            }
        }
    }

    /// <summary>Adds what other rows of the same table tell.</summary>
    public void Add(NotationEvidence others) => _signs |= others._signs;

    /// <summary>Adds what a text tells.</summary>
    public void Add(string text)
    {
        if (!HasWord(text) || (_signs == LanguageSigns.English && Ascii.IsValid(text)))
        {
            return;
        }

        if (_seen.Count < MostRemembered && text.Length <= LongestRemembered && !_seen.Add(text))
        {
            return;
        }

        _signs |= LanguageInference.SignsOf(text, _signs);
    }

    private static bool HasWord(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '\u0080' or '$' || (i > 0 && char.IsAsciiLetter(text[i]) && char.IsAsciiLetter(text[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether there is a letter that is not ASCII, a currency or two letters in a row: nothing else says anything.</summary>
    private static bool HasWord(ReadOnlySpan<byte> text)
    {
        bool isLetter = false;
        foreach (byte one in text)
        {
            bool was = isLetter;
            isLetter = (one | 0x20) is >= (byte)'a' and <= (byte)'z';
            if (one is >= 0x80 or (byte)'$' || (was && isLetter))
            {
                return true;
            }
        }

        return false;
    }
}
