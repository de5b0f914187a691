using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Ranks, grades, levels and row labels.</content>
internal ref partial struct PhraseParser
{
    private const string QualityScale = "quality";
    private const string QuartileScale = "quartile";

    private void ReadPlace(Cue cue, int argument, int length)
    {
        Token first = Current;
        switch (cue)
        {
            case Cue.Top when _tokens[_at + length].Kind == TokenKind.Number && _tokens[_at + length + 1].Kind == TokenKind.Percent:
                _phrase.IsStatement = true;
                _at += length + 2;
                break;
            case Cue.Top when _tokens[_at + length].Kind == TokenKind.Number && TryTakeInteger(_at + length, out int worst) && worst > 0:
                _at += length + 1;
                Add(new ReportedRank(worst, TakeRankTotal(worst), orBetter: true), first.Start, _tokens[_at - 1].End);
                break;
            case Cue.Rank when _tokens[_at + length].Kind == TokenKind.Number && TryTakeInteger(_at + length, out int rank) && rank > 0:
                _at += length + 1;
                SkipOrdinal();
                Add(new ReportedRank(rank, TakeRankTotal(rank)), first.Start, _tokens[_at - 1].End);
                break;
            case Cue.RankOf when (_clauseItems > 0 || argument == 1) && _phrase.Items is [.., { Value: ReportedRank { OrBetter: true } }]:
                _at += length;
                break;
            case Cue.RankOf when argument == 1 && LeadsCount(out int leaders):
                _phrase.Items[^1].Value = new ReportedRank(leaders, orBetter: true);
                _at += length;
                break;
            case Cue.RankOf:
                Add(new ReportedRank(argument), first.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.Ordinal when _tokens[_at + length] is { Kind: TokenKind.Word } next && Vocabulary.WordAt(_lower, next) is "percentile" or "centile" or "decile" or "quintile":
                PassOpen(length + 1);
                break;
            case Cue.Ordinal when _phrase.Items.Count > 0 && _phrase.Items[^1] is { End: var end, Number: { Qualifier: Qualifier.Exact, MeasureUnit: null or { Dimension: not Dimension.Percent }, Value: { } value } } && IsRank(value) && _tokens[_at - 1].End == end:
                _at += length;
                bool isQuartile = value <= 4 && Current.Kind == TokenKind.Word && Vocabulary.WordAt(_lower, Current) is "quartile";
                _at += isQuartile ? 1 : 0;
                _phrase.Items[^1].Value = isQuartile
                    ? new ReportedGrade(new Grade(QuartileScale, 5 - (int)value, _text[_phrase.Items[^1].Start.._tokens[_at - 1].End].ToString()))
                    : new ReportedRank((int)value, TakeRankTotal((int)value));
                break;
            case Cue.Quartile:
                Add(new ReportedGrade(new Grade(QuartileScale, argument, SpanText(length))), first.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.GradeWord:
                _at += length;
                ReadGradeAfterWord(first);
                break;
            case Cue.Grade when _clauseItems == 0 && (_phrase.Items.Count == 0 || _separator is TokenKind.Comma or TokenKind.Semicolon):
                Add(new ReportedGrade(new Grade(QualityScale, argument, SpanText(length))), first.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.Level when LeadsToQuantity(_at + length):
                _at += length;
                break;
            case Cue.Level or Cue.Label when LeadsToNumeral(_at + length):
                ReadNumerals(first, length, cue == Cue.Level ? ReportedTextKind.Level : ReportedTextKind.Label);
                break;
            case Cue.Label when _phrase is { Items.Count: 0, Passed.Count: 0, Verdict: ReportedVerdict.NotPrinted } && _tokens[_at + length].Kind == TokenKind.End:
                Add(new ReportedText(ReportedTextKind.Label, _text.ToString().Trim()), first.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            default:
                _pending.OfWhole |= cue == Cue.Label && HasNumber && Vocabulary.WordAt(_lower, Current) is VietnameseParticles.Within;
                PassAll(length);
                break;
        }
    }

    /// <summary>Whether a count stands right before "leading" (<c>10 tỉnh dẫn đầu</c>).</summary>
    private readonly bool LeadsCount(out int count)
    {
        bool leads = _words == Vocabulary.Vietnamese
            && _phrase.Items is [.., { Number: { Qualifier: Qualifier.Exact, Sense: ChangeSense.None, Fraction: null, MeasureUnit.IsCounted: true, Value: { } value } } last]
            && _tokens[_at - 1].End == last.End
            && IsRank(value);
        count = leads ? (int)_phrase.Items[^1].Number!.Value.GetValueOrDefault() : 0;
        return leads;
    }

    private void ReadGradeAfterWord(Token first)
    {
        int length = MatchCue(_at, out Cue cue, out int level);
        if (length > 0 && cue is Cue.Grade or Cue.Average)
        {
            Add(new ReportedGrade(new Grade(QualityScale, cue == Cue.Average ? 2 : level, SpanText(length))), first.Start, _tokens[_at + length - 1].End);
            _at += length;
        }
        else if (LeadsToNumeral(_at))
        {
            _at--;
            ReadNumerals(first, 1, ReportedTextKind.Level);
        }
        else
        {
            Pass(first);
            _at--;
        }
    }

    /// <summary>Whether a number with a unit, decimals or a bound after it follows: no name of a level (<c>mức 12,5%</c>).</summary>
    private readonly bool LeadsToQuantity(int at)
    {
        if (_tokens[at].Kind != TokenKind.Number)
        {
            return LeadsToNumber(at) && _tokens[at].Kind is not TokenKind.Word || (_tokens[at].Kind == TokenKind.Word && !IsRoman(TextOf(_tokens[at])) && LeadsToNumber(at));
        }

        Token next = _tokens[at + 1];
        bool hasUnit = next.Kind is TokenKind.Percent or TokenKind.PerMille || (next.Kind == TokenKind.Word && MatchUnit(at + 1, out MeasureUnit? unit) > 0 && !unit!.IsCounted);
        bool hasBound = next.Kind == TokenKind.Word && MatchPhrase(at + 1, out Cue cue, out _) > 0 && cue is Cue.OrMore or Cue.OrLess;
        bool isRange = next.Kind == TokenKind.Dash && _tokens[at + 2].Kind == TokenKind.Number && _tokens[at + 3].Kind == TokenKind.Percent;
        bool hasDecimals = !decimal.IsInteger(NumberText.Read(TextOf(_tokens[at]), _mark).Value);
        return hasUnit || hasBound || isRange || (hasDecimals && next.Kind is not TokenKind.Comma);
    }

    private readonly bool LeadsToNumeral(int at) =>
        at < _tokens.Count && (_tokens[at].Kind == TokenKind.Number || (_tokens[at].Kind == TokenKind.Word && IsRoman(TextOf(_tokens[at]))));

    private void ReadNumerals(Token first, int length, ReportedTextKind kind)
    {
        _at += length;
        while (LeadsToNumeral(_at) || (Current.Kind is TokenKind.Comma && LeadsToNumeral(_at + 1)))
        {
            _at++;
        }

        Add(new ReportedText(kind, _text[first.Start.._tokens[_at - 1].End].ToString()), first.Start, _tokens[_at - 1].End);
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 6 && word.IndexOfAnyExcept("IVXL") < 0;

    private static bool IsRank(decimal value) => decimal.IsInteger(value) && value is >= 1 and <= 100_000;

    private readonly bool TryTakeInteger(int at, out int value)
    {
        NumberReading reading = NumberText.Read(TextOf(_tokens[at]), _mark);
        bool fits = reading.IsNumber && IsRank(reading.Value);
        value = fits ? (int)reading.Value : 0;
        return fits;
    }

    private void SkipOrdinal()
    {
        int length = MatchCue(_at, out Cue cue, out _);
        _at += length > 0 && cue == Cue.Ordinal ? length : 0;
    }

    /// <summary>Takes how many were ranked, after a slash or "of".</summary>
    private int? TakeRankTotal(int rank)
    {
        int length = Current.Kind == TokenKind.Slash ? 1 : MatchCue(_at, out Cue cue, out _) is > 0 and int cueLength && cue == Cue.OutOf ? cueLength : 0;
        if (length == 0 || _at + length >= _tokens.Count || _tokens[_at + length].Kind != TokenKind.Number || !TryTakeInteger(_at + length, out int of))
        {
            return null;
        }

        if (of < rank)
        {
            Fail(ReadFailureKind.Unexpected, _tokens[_at + length], Language.Said("cellNote.rankBeyondHowManyWere"));
            return null;
        }

        _at += length + 1;
        return of;
    }

    /// <summary>Passes over a row's number before its name: <c>7. Tỷ lệ</c>, <c>(1) Giá trị</c>.</summary>
    private void SkipEnumerator()
    {
        int number = Current.Kind == TokenKind.Open ? 1 : 0;
        int after = number + 1 + number;
        bool isEnumerator = after < _tokens.Count
            && _tokens[number].Kind == TokenKind.Number
            && _tokens[number].Length <= 3
            && _tokens[after].Kind == TokenKind.Word
            && (number == 0 ? _tokens[0].End + 1 < _tokens[1].Start && _text[_tokens[0].End] == '.' : _tokens[2].Kind == TokenKind.Close);
        if (isEnumerator)
        {
            if (number == 1 && NumberAhead(after, inClause: false))
            {
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.numberInBracketsOpensCell"));
            }

            _at = after;
        }
    }

    /// <summary>Passes over the number of a document that its words have named.</summary>
    private void SkipDocumentNumber()
    {
        int end = Current.Start;
        while (Current.Kind is TokenKind.Number or TokenKind.Word or TokenKind.Dash or TokenKind.Slash or TokenKind.Footnote && Current.Start == end)
        {
            end = Current.End;
            _at++;
        }
    }

    private bool TryReadMapScale()
    {
        bool isScale = _pending.Qualifier is null
            && Peek().Kind == TokenKind.Slash
            && Peek(2).Kind == TokenKind.Number
            && TextOf(Current) is "1"
            && TextOf(Peek(2)) is "200" or "500" or "1000" or "2000" or "5000" or "10000" or "25000" or "50000" or "100000" or "1.000" or "2.000" or "5.000" or "10.000" or "25.000" or "50.000" or "100.000"
            && Peek(3).Kind is TokenKind.End or TokenKind.Close;
        if (isScale)
        {
            Add(new ReportedText(ReportedTextKind.MapScale, _text[Current.Start..Peek(2).End].ToString()), Current.Start, Peek(2).End);
            _at += 3;
        }

        return isScale;
    }

    private bool TryReadDocumentNumber()
    {
        int at = Peek().Kind == TokenKind.Slash && Peek(2).Kind == TokenKind.Number && NumberText.IsYear(TextOf(Peek(2)), out _) && Peek(3).Kind == TokenKind.Slash ? 4
            : Peek().Kind == TokenKind.Slash ? 2
            : Peek().Kind == TokenKind.Dash && Peek(2).Kind == TokenKind.Word && Peek(2).Start == Peek().End && Peek(3).Kind == TokenKind.Slash ? 2
            : 0;
        if (at == 0 || Peek(at).Kind != TokenKind.Word || !IsDocumentCode(TextOf(Peek(at))))
        {
            return false;
        }

        Token first = Current;
        int last = _at + at;
        while (_tokens[last + 1].Kind is TokenKind.Word or TokenKind.Dash or TokenKind.Slash or TokenKind.Number or TokenKind.Footnote && _tokens[last + 1].Start == _tokens[last].End)
        {
            last++;
        }

        Add(new ReportedText(ReportedTextKind.DocumentNumber, _text[first.Start.._tokens[last].End].ToString()), first.Start, _tokens[last].End);
        _at = last + 1;
        return true;
    }

    private static bool IsDocumentCode(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c) && c is not '-')
            {
                return false;
            }
        }

        return word.Length >= 2 && !MeasureUnit.TryFindBase(word, out _);
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
