using System.Buffers;
using System.Text;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Makes paragraphs of the blocks of a document: joins lines and paragraphs that a page or a line end broke, and moves notes out.</summary>
internal sealed class ProseFlows
{
    private static readonly SearchValues<char> Numbering = SearchValues.Create("0123456789.");
    private readonly List<ProseFlow> _flows = [];
    private readonly Draft _main = new(isNote: false);
    private readonly Draft _note = new(isNote: true);
    private readonly IReadOnlyList<DocumentBlock> _blocks;
    private readonly bool _isLines;
    private bool _inNote;
    private int _lastNote;

    private readonly HashSet<DocumentBlock> _rows;

    private ProseFlows(Document document, HashSet<DocumentBlock> rows)
    {
        _rows = rows;
        _blocks = document.Blocks;
        _isLines = document.Format is DocumentFormat.Text or DocumentFormat.Pdf;
    }

    /// <summary>Makes the paragraphs of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">Lines that are rows of a table without columns.</param>
    public static List<ProseFlow> Of(Document document, HashSet<DocumentBlock> rows)
    {
        ProseFlows flows = new(document, rows);
        for (int i = 0; i < flows._blocks.Count; i++)
        {
            flows.Read(i);
        }

        flows._main.Close(flows._flows);
        flows._note.Close(flows._flows);
        return flows._flows;
    }

    private void Read(int at)
    {
        DocumentBlock block = _blocks[at];
        if (block.Grid is not null || _rows.Contains(block))
        {
            _main.Close(_flows);
            return;
        }

        if (block.Kind is DocumentBlockKind.Heading or DocumentBlockKind.Note)
        {
            Draft own = new(block.Kind == DocumentBlockKind.Note);
            own.Add(block);
            if (block.Kind == DocumentBlockKind.Heading)
            {
                _main.Close(_flows);
            }

            own.Close(_flows);
            return;
        }

        if (_isLines && IsLoneMark(block.Text, out int number, out bool isBracketed))
        {
            ReadMark(number, isBracketed, at + 1 < _blocks.Count ? _blocks[at + 1].Text.AsSpan().Trim() : default);
            return;
        }

        if (_inNote && char.IsWhiteSpace(block.Text[0]) && !_note.IsEmpty)
        {
            _note.Close(_flows);
            _inNote = false;
        }

        Draft draft = _inNote ? _note : _main;
        if (!draft.IsEmpty && (StandsApart(draft, block) || !Continues(draft, block.Text.AsSpan().Trim())))
        {
            draft.Close(_flows);
        }

        draft.Add(block);
    }

    /// <summary>A number alone on its line: a mark within a sentence, the head of a footnote, or the number of a page.</summary>
    private void ReadMark(int number, bool isBracketed, ReadOnlySpan<char> next)
    {
        bool goesOn = next.IsEmpty || char.IsLower(next[0]) || next[0] is ';' or ',' or '.' or ')' or ':';
        if (isBracketed || (goesOn && !_inNote))
        {
            _main.Mark(number);
            return;
        }

        bool opensNote = !goesOn && number > _lastNote && number <= _lastNote + 3 && (char.IsLetterOrDigit(next[0]) || next[0] is '-' or '“' or '"');
        if (opensNote)
        {
            _note.Close(_flows);
            _note.Number = number;
            _lastNote = number;
        }
        else if (_inNote)
        {
            _note.Close(_flows);
        }

        _inNote = opensNote;
    }

    // A heading in capitals above an empty line: what follows begins anew.
    private bool StandsApart(Draft draft, DocumentBlock block) =>
        _isLines && draft.IsLineInCapitals && block.Place.Line - draft.LastLine > 1 && char.IsUpper(block.Text.AsSpan().Trim()[0]);

    private bool Continues(Draft draft, ReadOnlySpan<char> next)
    {
        if (OpensItem(next))
        {
            return false;
        }

        char last = draft.Last;
        bool ended = last is '.' or '!' or '?' or ':' or ';' or '…';
        return _isLines ? !(last is ':' && char.IsUpper(next[0])) : !ended && (char.IsLower(next[0]) || char.IsAsciiDigit(next[0]));
    }

    /// <summary>Whether a text opens an item of a list or a numbered section.</summary>
    private static bool OpensItem(ReadOnlySpan<char> text)
    {
        if (text[0] is '-' or '–' or '+' or '•' or '*' or '\uF0B7' or '▪' or '●' or '#')
        {
            return text.Length > 1 && !char.IsAsciiDigit(text[1]);
        }

        int end = text.IndexOfAnyExcept(Numbering);
        if (end > 0 && end < text.Length && char.IsAsciiDigit(text[0]))
        {
            bool isNumbered = (text[end - 1] == '.' || text[end] == ')') && end + 1 < text.Length;
            int word = text[end..].IndexOfAnyExcept(" )");
            return isNumbered && word >= 0 && char.IsUpper(text[end + word]);
        }

        end = text.IndexOfAnyExcept("IVX");
        return (end > 0 && end + 1 < text.Length && text[end] == '.' && text[end + 1] == ' ') || (text.Length > 2 && char.IsAsciiLetterLower(text[0]) && text[1] == ')');
    }

    private static bool IsLoneMark(string text, out int number, out bool isBracketed)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        isBracketed = trimmed.Length > 2 && trimmed[0] == '(' && trimmed[^1] == ')';
        number = 0;
        ReadOnlySpan<char> digits = isBracketed ? trimmed[1..^1] : trimmed;
        return digits.Length is > 0 and < 4 && digits.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(digits, out number);
    }

    /// <summary>A paragraph that is being joined.</summary>
    private sealed class Draft(bool isNote)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _source = [];
        private readonly List<DocumentBlock> _blocks = [];

        private readonly List<(int Position, int Number)> _marks = [];

        /// <summary>Gets or sets the number of the note that begins, until its first paragraph is closed.</summary>
        public int? Number { get; set; }

        public bool IsEmpty => _text.Length == 0;

        public bool IsLineInCapitals => _blocks is [{ Text: var line }] && line.Any(char.IsUpper) && !line.Any(char.IsLower);

        public int? LastLine => _blocks[^1].Place.Line;

        public char Last
        {
            get
            {
                int at = _text.Length - 1;
                while (at > 0 && char.IsWhiteSpace(_text[at]))
                {
                    at--;
                }

                return _text[at];
            }
        }

        public void Add(DocumentBlock block)
        {
            int start = block.Place.Start;
            if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
                _source.Add(Math.Max(_source[^1], start - 1));
            }

            List<int> places = [];
            string mended = TextMending.Mend(block.Text, places);
            for (int i = 0; i < mended.Length; i++)
            {
                char c = mended[i] is '\n' or '\t' or '\r' ? ' ' : mended[i];
                if (c == ' ' && _text.Length > 0 && _text[^1] == ' ')
                {
                    continue;
                }

                _text.Append(c);
                _source.Add(start + (places.Count > 0 ? places[i] : i));
            }

            _blocks.Add(block);
        }

        /// <summary>Takes the mark of a footnote that stands where the text ends by now.</summary>
        public void Mark(int number)
        {
            if (!IsEmpty)
            {
                _marks.Add((_text.Length, number));
            }
        }

        public void Close(List<ProseFlow> flows)
        {
            if (_text.Length > 0)
            {
                bool isItem = _blocks[0].Kind == DocumentBlockKind.ListItem || OpensItem(_text.ToString().AsSpan().Trim());
                flows.Add(new ProseFlow(_text.ToString(), [.. _source], [.. _blocks], isNote) { NoteNumber = Number, IsItem = isItem, Marks = [.. _marks] });
                Number = null;
                _marks.Clear();
                _text.Clear();
                _source.Clear();
                _blocks.Clear();
            }
        }
    }
}
