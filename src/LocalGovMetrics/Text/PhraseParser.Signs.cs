using System.Buffers;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Reads signs that are no words: dashes, points of omission, marks of notes and whatever else stands beside a number.</summary>
internal ref partial struct PhraseParser
{
    private const int MostMisread = 3;
    private static readonly SearchValues<char> LettersLikeDigits = SearchValues.Create("OoIlSBZ");

    /// <summary>A letter that looks like a digit, glued to a number where it is no unit (<c>1O5</c>, <c>9S</c>, <c>B0</c>), may be a digit that a machine read wrongly.</summary>
    private readonly void OpenByMisreadDigit()
    {
        int end = _tokens[_at - 1].End;
        bool isMarked = end < _text.Length && _text[end] is ',' or '.' && Peek().Start == end + 1;
        Token behind = isMarked ? Peek() : Current;
        bool isGlued = behind.Kind == TokenKind.Word && behind.Start == end + (isMarked ? 1 : 0) && LooksLikeDigits(behind);
        bool isWithin = isGlued && (isMarked || (Peek().Kind == TokenKind.Number && Peek().Start == behind.End));
        if (isWithin || (isGlued && GluedFactor() == 1 && MatchUnit(_at, out _) == 0 && MatchCue(_at, out _, out _) == 0))
        {
            _phrase.Passed.Add(new PassedWord(behind.Start, behind.End, PassedKind.Open));
        }

        Token first = _tokens[0];
        if (_at == 2 && first.Kind == TokenKind.Word && first.End == _tokens[1].Start && first.Length == 1 && LooksLikeDigits(first))
        {
            _phrase.Passed.Add(new PassedWord(first.Start, first.End, PassedKind.Open));
        }
    }

    private readonly bool LooksLikeDigits(Token word) => word.Length <= MostMisread && !TextOf(word).ContainsAnyExcept(LettersLikeDigits);

    /// <summary>A sign that is glued to a number says something of it that is not understood; a digit of another script makes it another number.</summary>
    private void ReadOther()
    {
        bool follows = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Number or TokenKind.Percent && _tokens[_at - 1].End == Current.Start;
        bool leads = Peek().Kind == TokenKind.Number && Peek().Start == Current.End;
        char sign = _text[Current.Start];
        if (sign is '↓' or '▼' or '↘' or '⬇' or '△' or '▽' or '↑' or '▲' or '↗' or '⬆')
        {
            if (HasNumber)
            {
                PassNoun(1);
            }
            else
            {
                PassTelling(1);
            }

            return;
        }

        if ((char.IsNumber(sign) && _tokens.Exists(token => token.Kind == TokenKind.Number)) || ((follows || leads) && sign == '_'))
        {
            Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.signWithinNumberNoneDigits"));
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

    private void ReadDash()
    {
        Token next = Peek();
        bool follows = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Footnote;
        bool isHyphen = _at > 0 && _tokens[_at - 1].Kind == TokenKind.Word && _tokens[_at - 1].End == Current.Start && next.Start == Current.End;
        if (_at == 0 && next.Kind == TokenKind.Number && next.Start > Current.End && (Peek(2).Kind == TokenKind.End || (Peek(2).Kind == TokenKind.Percent && Peek(3).Kind == TokenKind.End)))
        {
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.dashSpaceAndNumberAlone"));
            _at++;
            _pending.Negative = true;
            ReadNumber();
            return;
        }

        if (next.Kind == TokenKind.Number && next.Start == Current.End && !follows && !isHyphen && (_at == 0 || _tokens[_at - 1].Kind is not TokenKind.Dash || _phrase.Items.Count == 0))
        {
            bool isChange = HasNumber && _at > 0 && _tokens[_at - 1].Kind == TokenKind.Open;
            _at++;
            _pending.Negative = !isChange;
            _pending.Sense = isChange ? ChangeSense.Reduction : _pending.Sense;
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
            Fail(ReadFailureKind.Unexpected, Current, Language.Said("cellNote.rangeWithoutItsOtherEnd"));
            return;
        }

        if (_at == 0 && next.Kind == TokenKind.Number)
        {
            _phrase.Note(ReadingNoteCode.AmbiguousNumber, Language.Said("cellNote.dashWithSpaceAfterOpens"));
        }

        bool isBullet = _at == 0 && next.Kind is not (TokenKind.End or TokenKind.Dash or TokenKind.Tab);
        bool joinsWords = _at > 0 && _tokens[_at - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Percent or TokenKind.Close && next.Kind == TokenKind.Word;
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
            _phrase.Note(ReadingNoteCode.OpenList, Language.Said("cellNote.listGoesOnWherePrint"));
        }

        _at++;
    }

    private void DropFootnote()
    {
        _phrase.Note(ReadingNoteCode.FootnoteDropped, Language.Said("cellNote.gluedWhatStandsBeforeAnd", TextOf(Current).ToString()));
        _at++;
    }
}
