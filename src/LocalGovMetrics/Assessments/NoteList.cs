using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Assessments;

/// <summary>Numbers the notes of a table; notes on numbers that were read alike become one.</summary>
internal sealed class NoteList(IReadOnlyList<string> header, Language language)
{
    /// <summary>How many notes are told apart, and how many quotes are listed of one; the rest is counted.</summary>
    private const int MostNotes = 1_000;
    private const int MostQuotes = 100;

    private readonly Dictionary<(string Before, string After), Note> _notes = [];

    /// <summary>Gets the notes; the first is note 1.</summary>
    public IReadOnlyList<string> Texts => [.. _notes.Values.OrderBy(note => note.Number).Select(note => note.Before + string.Join(", ", note.Quotes) + (note.Unlisted > 0 ? ", " + language.Text("tool.andMore", note.Unlisted) : string.Empty) + note.After)];

    /// <summary>Adds the notes of a row.</summary>
    /// <param name="notes">The notes.</param>
    public void Add(IReadOnlyList<ReadingNote> notes)
    {
        foreach (ReadingNote one in notes)
        {
            (string before, string quote, string after) = Divide(one);
            if (!_notes.TryGetValue((before, after), out Note? note))
            {
                if (_notes.Count == MostNotes)
                {
                    continue;
                }

                _notes.Add((before, after), note = new Note(before, after, _notes.Count + 1));
            }

            note.Add(quote);
        }
    }

    /// <summary>Gives the numbers of the notes of a row, from 1, once the notes of all rows are added.</summary>
    /// <param name="notes">The notes.</param>
    /// <returns>Their numbers; those beyond the list have none.</returns>
    public IReadOnlyList<int> NumbersOf(IReadOnlyList<ReadingNote> notes) =>
        notes.Count == 0 ? [] : [.. notes.Select(Divide).Select(parts => _notes.GetValueOrDefault((parts.Before, parts.After))?.Number).OfType<int>().Distinct().Order()];

    private (string Before, string Quote, string After) Divide(ReadingNote note)
    {
        string text = note.Code == ReadingNoteCode.DirectionAssumed ? language.Text("tool.directionAssumed") : WithoutColumn(note);
        bool isOfNumber = note.Code is ReadingNoteCode.AmbiguousNumber or ReadingNoteCode.DecidedFromTable;
        int open = isOfNumber ? text.AsSpan().IndexOfAny('\'', '“') : -1;
        int close = open < 0 ? -1 : text.IndexOf(text[open] == '“' ? '”' : '\'', open + 1);
        return close < 0 ? (text, string.Empty, string.Empty) : (text[..open], text[open..(close + 1)], text[(close + 1)..]);
    }

    // A note of a cell begins with the name of its column.
    private string WithoutColumn(ReadingNote note)
    {
        string detail = note.Detail;
        int colon = detail.IndexOf(": ", StringComparison.Ordinal);
        string sentence = colon > 0 && header.Contains(detail[..colon], StringComparer.OrdinalIgnoreCase) ? detail[(colon + 2)..] : detail;
        return new ReadingNote(note.Code, sentence).Sentence(language);
    }

    /// <summary>One note with the quotes that it is said of.</summary>
    private sealed class Note(string before, string after, int number)
    {
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public string Before => before;

        public string After => after;

        public int Number => number;

        public List<string> Quotes { get; } = [];

        /// <summary>Gets how often a quote was not listed.</summary>
        public int Unlisted { get; private set; }

        public void Add(string quote)
        {
            if (_known.Contains(quote))
            {
                return;
            }

            if (Quotes.Count == MostQuotes)
            {
                Unlisted++;
                return;
            }

            _known.Add(quote);
            Quotes.Add(quote);
        }
    }
}
