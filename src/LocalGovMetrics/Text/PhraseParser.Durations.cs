using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>A time beside an amount: the years that a total is of, or the time that a service takes.</content>
internal ref partial struct PhraseParser
{
    private const decimal MostYears = 30;

    /// <summary>After a number: <c>trong 5 năm</c> makes a total of an amount and is a condition of a share.</summary>
    private bool TryReadDuration()
    {
        bool opens = HasNumber && Vocabulary.WordAt(_lower, Current) is "trong" or "in" or "over" or "within" or "qua";
        if (!opens || !IsDuration(_at + 1, out int length, out bool isYears) || _phrase.Items[^1].Number is not { } number)
        {
            return false;
        }

        bool isShare = number is { MeasureUnit.Dimension: Dimension.Percent or Dimension.PercentagePoint } or { Fraction: not null };
        if (isYears && !isShare)
        {
            _phrase.InTotal = true;
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.yearsNamedThoseTotal"));
        }
        else
        {
            PassNoun(1);
            _at--;
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.timeNamedConditionNotSecond"));
        }

        _at += 1 + length;
        return true;
    }

    /// <summary>Before an amount: <c>5 năm 500 tỷ đồng</c> is a total of five years.</summary>
    private bool TryReadYearsOfTotal()
    {
        if (!IsDuration(_at, out int length, out bool isYears) || !isYears || _tokens[_at + length].Kind != TokenKind.Number || IsDateAhead(_at + length) || IsDuration(_at + length, out _, out _))
        {
            return false;
        }

        _phrase.InTotal = true;
        _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.yearsNamedThoseTotal"));
        _at += length;
        return true;
    }

    private readonly bool IsDuration(int at, out int length, out bool isYears)
    {
        length = 0;
        isYears = false;
        if (at + 1 >= _tokens.Count || _tokens[at].Kind != TokenKind.Number || NumberText.Read(TextOf(_tokens[at]), _mark) is not { IsNumber: true, Value: > 0 } count)
        {
            return false;
        }

        int noun = at + 1 + (_tokens[at + 1].Kind == TokenKind.Word && Vocabulary.WordAt(_lower, _tokens[at + 1]) is "working" or "calendar" ? 1 : 0);
        if (noun >= _tokens.Count || _tokens[noun].Kind != TokenKind.Word || !TimeWords.Contains(Vocabulary.WordAt(_lower, _tokens[noun])))
        {
            return false;
        }

        length = noun + 1 - at;
        isYears = Vocabulary.WordAt(_lower, _tokens[noun]) is VietnameseParticles.Year or "years" or "year" && count.Value <= MostYears;
        return true;
    }
}
