using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Reads the tokens of one cell into a phrase, in one pass and without recursion: time is linear in the text.</summary>
internal ref partial struct PhraseParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _lower;
    private readonly List<Token> _tokens;
    private readonly Vocabulary _words;
    private readonly Found[] _cues;
    private readonly Found[] _phrases;
    private readonly DecimalMark _mark;
    private readonly Phrase _phrase;
    private int _at;
    private int _depth;
    private Modifiers _pending;
    private TokenKind _separator;
    private MeasureUnit? _leadingUnit;
    private int _clauseItems;

    private PhraseParser(ReadOnlySpan<char> text, ReadOnlySpan<char> lower, Vocabulary words, DecimalMark mark)
    {
        _text = text;
        _lower = lower;
        _tokens = Tokenizer.Tokenize(text);
        _words = words;
        _cues = new Found[_tokens.Count];
        _phrases = new Found[_tokens.Count];
        _mark = mark;
        _phrase = new Phrase();
        _separator = TokenKind.End;
        _fromItem = -1;
        _isVietnamese = words == Vocabulary.Vietnamese ? !CellLanguage.IsForeign(text, lower, _tokens) : CellLanguage.IsVietnamese(text);
    }

    private readonly bool _isVietnamese;
    private ChangeSense _rowSense;
    private int _fromItem;
    private bool _isOpen;
    private bool _isScaled;
    private bool _isBanded;

    private int? _year;
    private bool _isGrouped;

    private readonly Token Current => _tokens[_at];

    private readonly bool HasNumber => _phrase.Items.Exists(item => item.Number is not null);

    public static Phrase Parse(ReadOnlySpan<char> text, Vocabulary words, DecimalMark mark)
    {
        char[] lower = new char[text.Length];
        text.ToLowerInvariant(lower);
        PhraseParser parser = new(text, lower, words, mark);
        parser.Run();
        return parser._phrase;
    }

    private readonly Token Peek(int ahead = 1) => _tokens[Math.Min(_at + ahead, _tokens.Count - 1)];

    private readonly ReadOnlySpan<char> TextOf(Token token) => _text[token.Start..token.End];

    private readonly void Fail(ReadFailureKind kind, Token token, string message) =>
        _phrase.Failure ??= new ReadFailure(kind, token.Start, token.Length, message);

    private void Run()
    {
        if (TryReadWholeCell())
        {
            return;
        }

        SkipEnumerator();
        while (Current.Kind != TokenKind.End && _phrase.Failure is null)
        {
            switch (Current.Kind)
            {
                case TokenKind.Number when TryReadYearOfPrices():
                    break;
                case TokenKind.Number:
                    ReadNumber();
                    break;
                case TokenKind.Word when !TryTakeLeadingCurrency():
                    ReadWord();
                    break;
                case TokenKind.Word:
                    break;
                case TokenKind.MoreThan:
                    Qualify(Qualifier.MoreThan);
                    break;
                case TokenKind.LessThan:
                    Qualify(Qualifier.LessThan);
                    break;
                case TokenKind.AtLeast:
                    Qualify(Qualifier.AtLeast);
                    break;
                case TokenKind.AtMost:
                    Qualify(Qualifier.AtMost);
                    break;
                case TokenKind.About:
                    Qualify(Qualifier.About);
                    break;
                case TokenKind.Dash:
                    ReadDash();
                    break;
                case TokenKind.Open when TryReadMark():
                    break;
                case TokenKind.PlusMinus:
                    ReadTolerance();
                    break;
                case TokenKind.NotEqual:
                    PassOpen(1);
                    break;
                case TokenKind.Open:
                    _depth++;
                    Separate(TokenKind.Open);
                    break;
                case TokenKind.Close:
                    _depth = Math.Max(0, _depth - 1);
                    Separate(TokenKind.Close);
                    break;
                case TokenKind.Percent when _phrase.Items.Count == 0 && Peek().Kind is not TokenKind.End:
                    _leadingUnit = MeasureUnit.Percent;
                    _at++;
                    break;
                case TokenKind.Footnote:
                    DropFootnote();
                    break;
                case TokenKind.Currency:
                    _leadingUnit = CurrencyAt(_at, out _);
                    _at++;
                    break;
                case TokenKind.Ellipsis:
                    ReadEllipsis();
                    break;
                case TokenKind.Plus when _phrase.Items.Count > 0 && _tokens[_at - 1].End == Current.Start && Peek().Kind is not TokenKind.Number:
                    Widen(Qualifier.AtLeast);
                    _at++;
                    break;
                case TokenKind.Plus when HasNumber && _tokens[_at - 1].Kind == TokenKind.Open && Peek().Kind == TokenKind.Number:
                    _pending.Sense = ChangeSense.Increase;
                    _at++;
                    break;
                case TokenKind.Plus when _phrase.Items is [.., { Number.MeasureUnit: not null }] && Peek().Kind == TokenKind.Number:
                    Separate(TokenKind.Comma);
                    break;
                case TokenKind.Other:
                    ReadOther();
                    break;
                default:
                    Separate(Current.Kind);
                    break;
            }
        }

        if (_phrase.Items.Count > 0 && _pending is not { Qualifier: null, Sense: ChangeSense.None, Level: LevelCue.None })
        {
            _phrase.Note(ReadingNoteCode.WordsIgnored, Language.Said("cellNote.wordAtEndOpensQuantity"));
            _phrase.IsStatement |= _phrase.Items.TrueForAll(item => item.Value is ReportedDate);
        }
    }

    private void Separate(TokenKind separator)
    {
        if (separator is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Bar or TokenKind.Tab or TokenKind.Open or TokenKind.Slash)
        {
            _separator = separator;
            _clauseItems = 0;
        }

        if (separator is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Bar or TokenKind.Tab)
        {
            _fromItem = -1;
            _rowSense = separator == TokenKind.Tab && _phrase.Items.Count == 0 ? _pending.Sense : _rowSense;
            _pending = _pending.AtSeparator();
        }

        _at++;
    }

    private void Qualify(Qualifier qualifier)
    {
        if (_pending.Qualifier is { } already && already != qualifier)
        {
            bool sameSide = already is Qualifier.MoreThan or Qualifier.AtLeast == qualifier is Qualifier.MoreThan or Qualifier.AtLeast;
            bool isApproximate = already is Qualifier.About or Qualifier.Nearly;
            if (!sameSide && !isApproximate && qualifier is not (Qualifier.About or Qualifier.Nearly))
            {
                Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.twoBoundsContradictEachOther"));
            }
        }

        if (_pending.Qualifier is not null)
        {
            _phrase.Note(ReadingNoteCode.QualifierRepeated, Language.Said("cellNote.qualifierWrittenTwice"));
        }

        _pending.Qualifier = _pending.Qualifier is { } bound && qualifier is Qualifier.About ? bound : qualifier;
        _at++;
    }

    private void Judge(ReportedVerdict verdict, int length)
    {
        bool isAnswer = Vocabulary.WordAt(_lower, Current) is "no" or "yes";
        if (isAnswer && length == 1 && Peek().Kind == TokenKind.Word)
        {
            ReadNegation(1);
            return;
        }

        if (verdict is ReportedVerdict.NotAchieved && (NumberAhead(_at + length, inClause: true) || (_depth > 0 && _phrase.Items.Count > 0) || JudgesNumber(length)))
        {
            PassOpen(length);
            return;
        }

        bool isVerb = verdict == ReportedVerdict.Achieved && (LeadsToNumber(_at + length) || LeadsToPlace(_at + length));
        if (verdict == ReportedVerdict.Exceeded && Vocabulary.WordAt(_lower, Current) is VietnameseParticles.Exceeded && LeadsToNumber(_at + length))
        {
            _pending.Level = LevelCue.ExceedBy;
            _pending.Companion = HasNumber;
            isVerb = true;
        }

        if (!isVerb)
        {
            bool isCell = _separator is TokenKind.Tab or TokenKind.Bar && _phrase.Items.Count > 0;
            if (isCell)
            {
                Add(new ReportedText(ReportedTextKind.Verdict, SpanText(length)), Current.Start, _tokens[_at + length - 1].End);
            }
            else if (_phrase.Verdict == ReportedVerdict.NotPrinted)
            {
                _phrase.Verdict = verdict;
            }
        }

        _at += length;
    }

    private readonly bool LeadsToPlace(int at) =>
        MatchCue(at, out Cue cue, out _) > 0 && cue is Cue.GradeWord or Cue.Grade or Cue.Top or Cue.Rank or Cue.RankOf or Cue.Level or Cue.Quartile;

    private void Widen(Qualifier qualifier)
    {
        if (_phrase.Items.Count == 0 || _phrase.Items[^1].Number is not { } number)
        {
            return;
        }

        if (number.Fraction is not null)
        {
            _phrase.BoundOfFraction = qualifier;
            return;
        }

        bool isFree = number.Qualifier == Qualifier.Exact || (_isOpen && number.Qualifier == Qualifier.AtLeast);
        bool isUpper = qualifier is Qualifier.AtMost or Qualifier.LessThan;
        bool contradicts = !isFree && (isUpper ? number.Qualifier is Qualifier.AtLeast or Qualifier.MoreThan : number.Qualifier is Qualifier.AtMost or Qualifier.LessThan);
        if (contradicts)
        {
            Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.twoBoundsContradictEachOther2"));
            return;
        }

        if (isFree && number.Value is { } value)
        {
            _phrase.Items[^1].Value = Made(qualifier, value, number.Decimals, number.MeasureUnit, number.Sense);
        }
        else if (number.Qualifier == Qualifier.Range)
        {
            decimal bound = (qualifier == Qualifier.AtLeast ? number.RangeLow : number.RangeHigh).GetValueOrDefault();
            _phrase.Items[^1].Value = Made(qualifier, bound, number.Decimals, number.MeasureUnit, number.Sense);
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.boundStandsAfterRangeIts"));
        }
    }

    private void Add(Reported value, int start, int end, LevelCue level = LevelCue.None, DateCue date = DateCue.On, bool inChain = false)
    {
        if (value is ReportedValue { Sense: ChangeSense.None, MeasureUnit: null or { Dimension: not Dimension.Multiple } } number && _rowSense != ChangeSense.None)
        {
            value = number with { Sense = _rowSense };
        }

        _phrase.Items.Add(new PhraseItem
        {
            Start = start,
            End = end,
            Value = value,
            Level = level == LevelCue.None ? _pending.Level : level,
            Date = date,
            Average = _pending.Average,
            IsStretch = _pending.Stretch,
            IsCompanion = _pending.Companion,
            IsOfWhole = _pending.OfWhole,
            Year = _year,
            InBrackets = _depth > 0,
            Before = _separator,
            InChain = inChain,
        });
        _separator = TokenKind.End;
        _clauseItems++;
        _pending = default;
    }

    /// <summary>What the words since the last quantity say of the next one.</summary>
    private record struct Modifiers
    {
        public Qualifier? Qualifier { get; set; }

        public ChangeSense Sense { get; set; }

        public LevelCue Level { get; set; }

        public bool Average { get; set; }

        public bool From { get; set; }

        public bool Negative { get; set; }

        /// <summary>The next number is a farther aim that does not commit.</summary>
        public bool Stretch { get; set; }

        /// <summary>The next number stands beside the value for comparison.</summary>
        public bool Companion { get; set; }

        /// <summary>Whether the words say that it is of a part of what went before (<c>trong đó</c>).</summary>
        public bool OfWhole { get; set; }

        /// <summary>Words say that the next number is what something equals (<c>bằng 105%</c>).</summary>
        public bool Equal { get; set; }

        /// <summary>A separator ends bounds, not the sense of a change that a list shares.</summary>
        public readonly Modifiers AtSeparator() => this with { From = false, Negative = false, Companion = false, Equal = false };
    }
}
