using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Numbers the notes of a table; notes on numbers that were read alike become one.</summary>
internal sealed class NoteList(IReadOnlyList<string> header, Wording wording)
{
    private readonly List<(string Before, string After, List<string> Quotes)> _notes = [];

    /// <summary>Gets the notes; the first is note 1.</summary>
    public IReadOnlyList<string> Texts => [.. _notes.Select(note => note.Before + string.Join(", ", note.Quotes) + note.After)];

    /// <summary>Adds the notes of a row.</summary>
    /// <param name="notes">The notes.</param>
    /// <returns>Their numbers, from 1.</returns>
    public IReadOnlyList<int> NumbersOf(IReadOnlyList<ReadingNote> notes) => [.. notes.Select(NumberOf).Distinct().Order()];

    private int NumberOf(ReadingNote note)
    {
        string text = note.Code == ReadingNoteCode.DirectionAssumed ? wording.DirectionAssumed : WithoutColumn(note);
        bool isOfNumber = note.Code is ReadingNoteCode.AmbiguousNumber or ReadingNoteCode.DecidedFromTable;
        int open = isOfNumber ? text.AsSpan().IndexOfAny('\'', '“') : -1;
        int close = open < 0 ? -1 : text.IndexOf(text[open] == '“' ? '”' : '\'', open + 1);
        (string before, string quote, string after) = close < 0 ? (text, string.Empty, string.Empty) : (text[..open], text[open..(close + 1)], text[(close + 1)..]);
        int found = _notes.FindIndex(known => known.Before == before && known.After == after);
        if (found < 0)
        {
            found = _notes.Count;
            _notes.Add((before, after, []));
        }

        List<string> quotes = _notes[found].Quotes;
        if (!quotes.Contains(quote))
        {
            quotes.Add(quote);
        }

        return found + 1;
    }

    // A note of a cell begins with the name of its column.
    private string WithoutColumn(ReadingNote note)
    {
        string detail = note.Detail;
        int colon = detail.IndexOf(": ", StringComparison.Ordinal);
        string sentence = colon > 0 && header.Contains(detail[..colon], StringComparer.OrdinalIgnoreCase) ? detail[(colon + 2)..] : detail;
        return new ReadingNote(note.Code, sentence).Sentence(wording.Language);
    }
}
