using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Reads the tokens of one cell into a phrase, in one pass and without recursion: time is linear in the text.</summary>
internal ref partial struct PhraseParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _lower;
    private readonly List<Token> _tokens;
    private readonly Vocabulary _words;
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
        _mark = mark;
        _phrase = new Phrase();
        _separator = TokenKind.End;
        _fromItem = -1;
    }

    private ChangeSense _rowSense;
    private int _fromItem;
    private bool _isOpen;
    private bool _isScaled;
    private bool _isBanded;

    private readonly Token Current => _tokens[_at];

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

    private readonly int MatchCue(int at, out Cue cue, out int argument)
    {
        if (at >= _tokens.Count)
        {
            cue = default;
            argument = 0;
            return 0;
        }

        return _words.Match(_lower, _tokens, at, out cue, out argument);
    }

    private readonly void Fail(ReadFailureKind kind, Token token, string message) =>
        _phrase.Failure ??= new ReadFailure(kind, token.Start, token.Length, message);

    private void Run()
    {
        SkipEnumerator();
        while (Current.Kind != TokenKind.End && _phrase.Failure is null)
        {
            switch (Current.Kind)
            {
                case TokenKind.Number:
                    ReadNumber();
                    break;
                case TokenKind.Word:
                    ReadWord();
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
                    _leadingUnit = UnitNamed(TextOf(Current));
                    _at++;
                    break;
                case TokenKind.Ellipsis:
                    ReadEllipsis();
                    break;
                case TokenKind.Plus when _phrase.Items.Count > 0 && _tokens[_at - 1].End == Current.Start && Peek().Kind is not TokenKind.Number:
                    Widen(Qualifier.AtLeast);
                    _at++;
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
            _phrase.Note(ReadingNoteCode.WordsIgnored, "A word at the end opens a quantity that is not printed.");
        }
    }

    /// <summary>A sign that is glued to a number says something of it that is not understood; a digit of another script makes it another number.</summary>
    private void ReadOther()
    {
        bool follows = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Number or TokenKind.Percent && _tokens[_at - 1].End == Current.Start;
        bool leads = Peek().Kind == TokenKind.Number && Peek().Start == Current.End;
        char sign = _text[Current.Start];
        if ((follows || leads) && (char.IsNumber(sign) || sign == '_'))
        {
            Fail(ReadFailureKind.Unexpected, Current, "A sign within a number is none of the digits 0 to 9.");
        }
        else if ((follows || leads) && sign is not ('&' or '•' or '●' or '▪'))
        {
            Pass(Current);
        }
        else
        {
            _at++;
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
                Fail(ReadFailureKind.Unexpected, Current, "Two bounds that contradict each other stand before one number.");
            }
        }

        if (_pending.Qualifier is not null)
        {
            _phrase.Note(ReadingNoteCode.QualifierRepeated, "A qualifier is written twice.");
        }

        _pending.Qualifier = _pending.Qualifier is { } bound && qualifier is Qualifier.About ? bound : qualifier;
        _at++;
    }

    private void ReadDash()
    {
        Token next = Peek();
        bool follows = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Footnote;
        bool isHyphen = _at > 0 && _tokens[_at - 1].Kind == TokenKind.Word && _tokens[_at - 1].End == Current.Start && next.Start == Current.End;
        if (next.Kind == TokenKind.Number && next.Start == Current.End && !follows && !isHyphen && (_at == 0 || _tokens[_at - 1].Kind is not TokenKind.Dash || _phrase.Items.Count == 0))
        {
            _at++;
            _pending.Negative = true;
            ReadNumber();
            return;
        }

        if (!follows && next.Kind == TokenKind.Currency && next.Start == Current.End && Peek(2).Kind == TokenKind.Number)
        {
            _leadingUnit = UnitNamed(TextOf(next));
            _at += 2;
            _pending.Negative = true;
            ReadNumber();
            return;
        }

        if (follows && next.Kind is TokenKind.End or TokenKind.Close)
        {
            Fail(ReadFailureKind.Unexpected, Current, "A range without its other end.");
            return;
        }

        if (_at == 0 && next.Kind == TokenKind.Number)
        {
            _phrase.Note(ReadingNoteCode.AmbiguousNumber, "A dash with a space after it opens the cell; it is taken as a list's mark, but may be a minus.");
        }

        bool isBullet = _at == 0 && next.Kind is not (TokenKind.End or TokenKind.Dash or TokenKind.Tab);
        bool joinsWords = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Word && next.Kind == TokenKind.Word;
        if (!isBullet && !joinsWords && !isHyphen)
        {
            Add(new ReportedText(ReportedTextKind.Nil, TextOf(Current).ToString()), Current.Start, Current.End);
        }

        _at++;
    }

    private void ReadEllipsis()
    {
        if (_phrase.Items.Count == 0 && Peek().Kind == TokenKind.End && _at == 0)
        {
            Add(new ReportedText(ReportedTextKind.NotAvailable, TextOf(Current).ToString()), Current.Start, Current.End);
        }
        else
        {
            _phrase.IsOpenList = true;
            _phrase.Note(ReadingNoteCode.OpenList, "The list goes on where the print stops.");
        }

        _at++;
    }

    private void DropFootnote()
    {
        _phrase.Note(ReadingNoteCode.FootnoteDropped, $"'{TextOf(Current)}' is glued to what stands before it and is taken as a footnote's mark.");
        _at++;
    }

    private void ReadWord()
    {
        int length = MatchCue(_at, out Cue cue, out int argument);
        int unit = MatchUnit(_at, out MeasureUnit? leading);
        _phrase.Words += Math.Max(1, length);
        if (unit > length && _phrase.Items.Count == 0 && _at + unit < _tokens.Count && _tokens[_at + unit].Kind is TokenKind.Number or TokenKind.Tab)
        {
            _leadingUnit = leading;
            _at += unit;
        }
        else if (length == 0)
        {
            Pass(Current);
        }
        else
        {
            Apply(cue, argument, length);
        }
    }

    /// <summary>Passes over a word that tells nothing, and remembers it for the note.</summary>
    private void Pass(Token word)
    {
        _phrase.UnknownWords++;
        _phrase.UnknownStart = _phrase.UnknownStart < 0 ? word.Start : _phrase.UnknownStart;
        _phrase.UnknownEnd = word.End;
        _at++;
    }

    private void Apply(Cue cue, int argument, int length)
    {
        switch (cue)
        {
            case Cue.AtLeast or Cue.AtMost when !LeadsToNumber(_at + length) && _clauseItems > 0 && _phrase.Items[^1].End == _tokens[_at - 1].End:
                Widen(cue == Cue.AtLeast ? Qualifier.AtLeast : Qualifier.AtMost);
                _at += length;
                break;
            case Cue.MoreThan or Cue.AtLeast or Cue.LessThan or Cue.AtMost or Cue.About or Cue.Nearly when !LeadsToNumber(_at + length):
            case Cue.To or Cue.Per or Cue.OutOf or Cue.Ordinal or Cue.Scale or Cue.PerYear when _phrase.Items.Count == 0 && !LeadsToNumber(_at + length):
                PassAll(length);
                break;
            case Cue.MoreThan:
                QualifyBy(Qualifier.MoreThan, length);
                break;
            case Cue.AtLeast:
                QualifyBy(Qualifier.AtLeast, length);
                break;
            case Cue.LessThan:
                QualifyBy(Qualifier.LessThan, length);
                break;
            case Cue.AtMost:
                QualifyBy(Qualifier.AtMost, length);
                break;
            case Cue.About:
                QualifyBy(Qualifier.About, length);
                break;
            case Cue.Nearly:
                QualifyBy(Qualifier.Nearly, length);
                break;
            case Cue.From:
                _pending.From = true;
                _at += length;
                break;
            case Cue.OrMore:
                Widen(Qualifier.AtLeast);
                _at += length;
                break;
            case Cue.OrLess:
                Widen(Qualifier.AtMost);
                _at += length;
                break;
            case Cue.Increase or Cue.Reduction when ClosesChange(length):
                _phrase.Items[^1].Value = _phrase.Items[^1].Number! with { Sense = cue == Cue.Increase ? ChangeSense.Increase : ChangeSense.Reduction };
                _at += length;
                break;
            case Cue.Increase:
                _pending.Sense = ChangeSense.Increase;
                _pending.Average |= IsAverageWord(length);
                _at += length;
                break;
            case Cue.Reduction:
                _pending.Sense = ChangeSense.Reduction;
                _pending.Average |= IsAverageWord(length);
                _at += length;
                break;
            case Cue.To when _words == Vocabulary.English && _pending.Sense != ChangeSense.None && LeadsToLevel(_at + length):
                ArriveAt(_pending.Sense == ChangeSense.Increase ? LevelCue.IncreaseTo : LevelCue.ReduceTo, length);
                break;
            case Cue.ReduceTo:
                ArriveAt(LevelCue.ReduceTo, length);
                break;
            case Cue.IncreaseTo:
                ArriveAt(LevelCue.IncreaseTo, length);
                break;
            case Cue.ChangedFrom when _phrase.Items.Count > 0:
                PassClause();
                break;
            case Cue.ChangedFrom:
                _pending.Sense = (ChangeSense)argument;
                _pending.From = true;
                _at += length;
                break;
            case Cue.InTime when _clauseItems > 0 && _phrase.Items is [.., { Number: { Unit.Dimension: Dimension.Percent } or { Fraction: not null } }]:
                PassClause();
                break;
            case Cue.InTime when !LeadsToNumber(_at + length):
                PassAll(length);
                break;
            case Cue.InTime:
                QualifyBy(Qualifier.AtMost, length);
                break;
            case Cue.Plan:
                NoteRelative("plan");
                _at += length;
                break;
            case Cue.Maintain:
                _pending.Level = LevelCue.Maintain;
                _at += length;
                break;
            case Cue.Multiple:
                _pending.Level = LevelCue.Multiple;
                _at += length;
                break;
            case Cue.ExceedBy when LeadsToNumber(_at + length):
                _pending.Level = LevelCue.ExceedBy;
                _at += length;
                break;
            case Cue.ExceedBy:
                Judge(ReportedVerdict.Exceeded, length);
                break;
            case Cue.MultipleOf:
                Add(ReportedValue.Exact(argument, MeasureUnit.Times), Current.Start, _tokens[_at + length - 1].End, LevelCue.Multiple);
                _at += length;
                SkipUnit(MeasureUnit.Times);
                break;
            case Cue.Average:
                _pending.Average = true;
                _at += length;
                break;
            case Cue.EveryYear:
                _phrase.EveryYear = true;
                _at += length;
                break;
            case Cue.PerYear:
                AddPerYear();
                _at += length;
                break;
            case Cue.InTotal:
                _phrase.InTotal = true;
                _at += length;
                break;
            case Cue.Estimated:
                _phrase.Status = ObservationStatus.Estimated;
                _pending.Qualifier ??= IsLastWord(length, "khoảng") ? Qualifier.About : null;
                _at += length;
                break;
            case Cue.Forecast:
                _phrase.Status = ObservationStatus.Forecast;
                _at += length;
                break;
            case Cue.Pending:
                _phrase.Status = ObservationStatus.Pending;
                _at += length;
                break;
            case Cue.NotAvailable:
                Add(new ReportedText(ReportedTextKind.NotAvailable, SpanText(length)), Current.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.And:
                if (_phrase.Items is [.., { Number.Qualifier: Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan }] && _tokens[_at + length].Kind == TokenKind.Number)
                {
                    _phrase.Note(ReadingNoteCode.Other, "A bound stands before the first number only; the number after 'and' is read without it.");
                }

                Separate(TokenKind.Comma);
                _at += length - 1;
                break;
            case Cue.Top or Cue.Rank or Cue.RankOf or Cue.GradeWord or Cue.Grade or Cue.Quartile or Cue.Level or Cue.Label or Cue.Ordinal:
                ReadPlace(cue, argument, length);
                break;
            case Cue.Year or Cue.By or Cue.Before or Cue.Within or Cue.EndOf or Cue.Month or Cue.Day or Cue.Quarter or Cue.Span
                or Cue.MonthName or Cue.ComparedWith or Cue.To or Cue.FirstMonths or Cue.Anniversary:
                ReadTime(cue, argument, length);
                break;
            case Cue.NumberWord when CountsHere(length):
                ReadNumberWord(argument, length);
                break;
            case Cue.ChangeNoun when _phrase.Items.Count > 0 && _phrase.Items[^1].Number is { Sense: ChangeSense.None } number:
                _at += length;
                _phrase.Items[^1].Value = number with { Sense = (ChangeSense)argument, Unit = number.Unit ?? TakeBaseUnit() };
                break;
            case Cue.DocumentNumber:
                if (_phrase.Items.Count > 0)
                {
                    _phrase.Note(ReadingNoteCode.Other, "A document is named; its number is no part of the value, and a percentage may be of what it sets.");
                }

                _at += length;
                SkipDocumentNumber();
                break;
            case Cue.Statement:
                _phrase.IsStatement = true;
                _at += length;
                break;
            case Cue.Verdict:
                Judge((ReportedVerdict)argument, length);
                break;
            case Cue.Filler or Cue.Scale or Cue.Per or Cue.OutOf or Cue.EqualTo:
                _at += length;
                break;
            default:
                PassAll(length);
                break;
        }
    }

    private void QualifyBy(Qualifier qualifier, int length)
    {
        Qualify(qualifier);
        _at += length - 1;
    }

    private void PassAll(int length)
    {
        for (int i = 0; i < length; i++)
        {
            Pass(Current);
        }
    }

    /// <summary>Whether a number follows, over cues, signs and brackets but no unknown word.</summary>
    private readonly bool LeadsToNumber(int from)
    {
        int at = from;
        for (int steps = 0; steps < 6 && at < _tokens.Count; steps++)
        {
            switch (_tokens[at].Kind)
            {
                case TokenKind.Number or TokenKind.Currency:
                    return true;
                case TokenKind.MoreThan or TokenKind.LessThan or TokenKind.AtLeast or TokenKind.AtMost or TokenKind.About or TokenKind.Dash or TokenKind.Colon:
                    at++;
                    break;
                case TokenKind.Word when MatchCue(at, out Cue cue, out _) is > 0 and int length:
                    if (cue is Cue.NumberWord or Cue.MultipleOf)
                    {
                        return true;
                    }

                    at += length;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>The number that follows is a level; one that opened with "from" was only where the change starts.</summary>
    private void ArriveAt(LevelCue level, int length)
    {
        if (_fromItem >= 0 && _fromItem < _phrase.Items.Count && LeadsToNumber(_at + length))
        {
            _phrase.Items.RemoveRange(_fromItem, _phrase.Items.Count - _fromItem);
            _phrase.Note(ReadingNoteCode.Other, "The first number is where the change starts; the second is the level.");
            _separator = TokenKind.End;
            _clauseItems = 0;
        }

        _fromItem = -1;
        _pending.Level = level;
        _pending.Sense = ChangeSense.None;
        _at += length;
    }

    /// <summary>Whether the change's word stands after its number (<c>10% increase</c>).</summary>
    private readonly bool ClosesChange(int length) =>
        _words == Vocabulary.English
        && _clauseItems > 0
        && _phrase.Items is [.., { Number.Sense: ChangeSense.None } last]
        && (_tokens[_at - 1].End == last.End || (_at > 1 && _tokens[_at - 2].End == last.End))
        && !LeadsToNumber(_at + length);

    /// <summary>Passes over the rest of a clause: a condition on what was counted.</summary>
    private void PassClause()
    {
        while (Current.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash or TokenKind.Footnote)
        {
            Pass(Current);
        }
    }

    /// <summary>Says of a percentage just read what it is a percentage of, so that it is not taken for a level.</summary>
    private readonly void NoteRelative(string of)
    {
        if (_phrase.Items is [.., { Number: { Sense: ChangeSense.None, Unit: { Dimension: Dimension.Percent or Dimension.PercentagePoint, Per: null } } }])
        {
            _phrase.Note(ReadingNoteCode.Other, $"The percentage is relative to the {of}.");
        }
    }

    /// <summary>Whether a number follows at once, or after a bound.</summary>
    private readonly bool LeadsToLevel(int at) =>
        _tokens[at].Kind is not TokenKind.Word
        || (MatchCue(at, out Cue cue, out _) > 0 && cue is Cue.MoreThan or Cue.AtLeast or Cue.LessThan or Cue.AtMost or Cue.About or Cue.Nearly && LeadsToNumber(at));

    private readonly bool IsAverageWord(int length) => IsLastWord(length, "quân");

    private readonly bool IsLastWord(int length, string word) => Vocabulary.WordAt(_lower, _tokens[_at + length - 1]).SequenceEqual(word);

    private readonly string SpanText(int length) => _text[Current.Start.._tokens[_at + length - 1].End].ToString();

    private void Judge(ReportedVerdict verdict, int length)
    {
        bool isAnswer = Vocabulary.WordAt(_lower, Current) is "no" or "yes";
        if (isAnswer && length == 1 && Peek().Kind == TokenKind.Word)
        {
            Pass(Current);
            return;
        }

        bool isVerb = verdict == ReportedVerdict.Achieved && (LeadsToNumber(_at + length) || LeadsToPlace(_at + length));
        if (verdict == ReportedVerdict.Exceeded && Vocabulary.WordAt(_lower, Current) is "vượt" && LeadsToNumber(_at + length))
        {
            _pending.Level = LevelCue.ExceedBy;
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
            NoteBoundedFraction(qualifier);
            return;
        }

        bool isFree = number.Qualifier == Qualifier.Exact || (_isOpen && number.Qualifier == Qualifier.AtLeast);
        if (isFree && number.Value is { } value)
        {
            _phrase.Items[^1].Value = new ReportedValue(qualifier, value, number.Decimals, unit: number.Unit, sense: number.Sense);
        }
        else if (number.Qualifier == Qualifier.Range)
        {
            decimal bound = (qualifier == Qualifier.AtLeast ? number.RangeLow : number.RangeHigh).GetValueOrDefault();
            _phrase.Items[^1].Value = new ReportedValue(qualifier, bound, number.Decimals, unit: number.Unit, sense: number.Sense);
        }
    }

    private void Add(Reported value, int start, int end, LevelCue level = LevelCue.None, DateCue date = DateCue.On, bool inChain = false)
    {
        if (value is ReportedValue { Sense: ChangeSense.None, Unit: null or { Dimension: not Dimension.Multiple } } number && _rowSense != ChangeSense.None)
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

        /// <summary>A separator ends bounds, not the sense of a change that a list shares.</summary>
        public readonly Modifiers AtSeparator() => this with { From = false, Negative = false };
    }
}
