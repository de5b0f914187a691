using LocalGovMetrics.Text;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>A paragraph as it is read: its broken lines joined, its notes moved out, with a way back from every character to the document.</summary>
internal sealed class ProseFlow
{
    private readonly int[] _source;
    private readonly DocumentBlock[] _blocks;

    public ProseFlow(string text, int[] source, DocumentBlock[] blocks, bool isNote)
    {
        Text = text;
        _source = source;
        _blocks = blocks;
        IsNote = isNote;
        Lower = text.ToLowerInvariant();
        Tokens = GroupedTokens.Join(Tokenizer.Tokenize(text), text, Lower);
        Cues = new ProseCue[Tokens.Count];
        CueStarts = new int[Tokens.Count];
        for (int at = 0; at < Tokens.Count;)
        {
            int length = Math.Max(1, ProseVocabulary.Match(Lower, Tokens, at, out ProseCue cue));
            Array.Fill(Cues, cue, at, length);
            Array.Fill(CueStarts, at, at, length);
            at += length;
        }
    }

    /// <summary>Gets the text, mended: letters composed, marks of emphasis and of notes left out.</summary>
    public string Text { get; }

    public string Lower { get; }

    /// <summary>Gets a value indicating whether it is a footnote.</summary>
    public bool IsNote { get; }

    /// <summary>Gets the number of the footnote that it is, or null.</summary>
    public int? NoteNumber { get; init; }

    /// <summary>Gets a value indicating whether it is an item of a list.</summary>
    public bool IsItem { get; init; }

    /// <summary>Gets the marks of footnotes in it: before which position each stands, and its number.</summary>
    public IReadOnlyList<(int Position, int Number)> Marks { get; init; } = [];

    public List<Token> Tokens { get; }

    /// <summary>Gets what each token tells, as a part of its phrase.</summary>
    public ProseCue[] Cues { get; }

    /// <summary>Gets the first token of the phrase that each token is of.</summary>
    public int[] CueStarts { get; }

    /// <summary>Gets the sentence of each token.</summary>
    public int[] Sentences { get; set; } = [];

    /// <summary>Gets the numbers that may be operands, in their order.</summary>
    public List<ProseNumber> Numbers { get; } = [];

    /// <summary>Gets the ranges (<c>14,5-15,5%</c>), which are operands only as plans and are none of the numbers.</summary>
    public List<ProseNumber> Ranges { get; } = [];

    /// <summary>Gets the dates, years and spans of years, in their order.</summary>
    public List<ProseYear> Years { get; } = [];

    /// <summary>Gets the tokens that are of a year or a date.</summary>
    public HashSet<int> YearTokens { get; } = [];

    /// <summary>Gets the tokens that are the unit of a number.</summary>
    public HashSet<int> UnitTokens { get; } = [];

    /// <summary>Finds the first number that stands at a token or behind it; their count where none does.</summary>
    public int NumberFrom(int token)
    {
        int low = 0;
        int high = Numbers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Numbers[middle].Token < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Gives the years that begin from a token to another, in their order.</summary>
    public IEnumerable<ProseYear> YearsFrom(int first, int last)
    {
        int low = 0;
        int high = Years.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Years[middle].Token < first)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low; i < Years.Count && Years[i].Token <= last; i++)
        {
            yield return Years[i];
        }
    }

    /// <summary>Gives the years of the sentence that a number stands in.</summary>
    public IEnumerable<ProseYear> YearsBeside(ProseNumber number)
    {
        int first = number.Token;
        while (first > 0 && Sentences[first - 1] == number.Sentence)
        {
            first--;
        }

        return YearsFrom(first, Tokens.Count).TakeWhile(year => Sentences[year.Token] == number.Sentence);
    }

    /// <summary>Finds the last number before another that fits, in its sentence.</summary>
    public ProseNumber? Before(ProseNumber number, Predicate<ProseNumber> fits)
    {
        for (int i = number.Index - 1; i >= 0 && Numbers[i].Sentence == number.Sentence; i--)
        {
            if (fits(Numbers[i]))
            {
                return Numbers[i];
            }
        }

        return null;
    }

    /// <summary>Whether a semicolon stands between two tokens, the first of them included, whichever that is.</summary>
    public bool HasSemicolon(int one, int other) => Tokens.FindIndex(Math.Min(one, other), Math.Abs(one - other), token => token.Kind == TokenKind.Semicolon) >= 0;

    /// <summary>Gives the numbers of some sentences, without the ranges.</summary>
    public IEnumerable<ProseNumber> NumbersIn(int first, int last) => Within(Numbers, first, last);

    /// <summary>Gives the numbers, and behind them the ranges, of some sentences.</summary>
    public IEnumerable<ProseNumber> InSentences(int first, int last) => Within(Numbers, first, last).Concat(Within(Ranges, first, last));

    private static IEnumerable<ProseNumber> Within(List<ProseNumber> numbers, int first, int last)
    {
        int low = 0;
        int high = numbers.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (numbers[middle].Sentence < first)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low; i < numbers.Count && numbers[i].Sentence <= last; i++)
        {
            yield return numbers[i];
        }
    }

    /// <summary>Finds the first token that starts at a position or behind it; the last one where none does.</summary>
    public int TokenFrom(int position)
    {
        int low = 0;
        int high = Tokens.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public void AddYear(ProseYear year)
    {
        Years.Add(year);
        YearTokens.UnionWith(Enumerable.Range(year.Token, year.End - year.Token));
    }

    /// <summary>Gets the text of a token in lower case.</summary>
    public ReadOnlySpan<char> Word(int token) => Lower.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public bool IsWord(int token, string word) => Word(token).SequenceEqual(word);

    /// <summary>Tells whether from a token to another only words stand.</summary>
    public bool HasOnlyWords(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (Tokens[at].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether from a token to another no word names another thing: only telling words, years and signs stand there.</summary>
    public bool HasNoName(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (Tokens[at].Kind == TokenKind.Word && !UnitTokens.Contains(at) && Cues[at] is ProseCue.None or ProseCue.Name or ProseCue.Criteria or ProseCue.Share or ProseCue.OfWhich)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells whether from a token to another a word compares, or names the time before.</summary>
    public bool Compares(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (Cues[at] is ProseCue.CompareWith or ProseCue.Previous)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the place in the document of a piece of the text; a piece that is broken in two by a note ends before the note.</summary>
    public DocumentPlace Place(int start, int end)
    {
        int from = _source[start];
        DocumentBlock block = BlockAt(from);
        int to = _source[end - 1] + 1;
        return block.Place.Part(from, to - from, Around(block.Place, BlockAt(to - 1).Place));
    }

    /// <summary>The box around the first and the last block of a piece; of a piece that a page cuts, that of its beginning.</summary>
    private static PageBox? Around(DocumentPlace first, DocumentPlace last)
    {
        if (first.Box is not { } one || last.Box is not { } other || first.Page != last.Page)
        {
            return first.Box;
        }

        double left = Math.Min(one.Left, other.Left);
        double top = Math.Min(one.Top, other.Top);
        return new PageBox(left, top, Math.Max(one.Left + one.Width, other.Left + other.Width) - left, Math.Max(one.Top + one.Height, other.Top + other.Height) - top);
    }

    /// <summary>Tells whether a piece stands in the document without anything of another flow in between.</summary>
    public bool IsUnbroken(int start, int end) => _source[end - 1] - _source[start] <= ((end - start) * 2) + 40;

    private DocumentBlock BlockAt(int source)
    {
        int low = 0;
        int high = _blocks.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_blocks[middle].Place.Start <= source)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _blocks[low];
    }
}
