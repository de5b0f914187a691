using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What a number is compared with: an earlier time makes an index of a percentage, a plan does not.</content>
internal ref partial struct PhraseParser
{
    private const decimal Hundred = 100;
    private const int MostBeforeAverage = 3;

    private void ReadComparison(int next)
    {
        int start = _at;
        bool hadNumber = HasNumber;
        _at = next;
        SkipComparison();
        bool isPlan = IsPlanNamed(start, _at);
        NoteUnknownIn(next, _at);
        if (isPlan && _phrase.Items is [_, .., { Number: not null } beside] && beside.End == _tokens[start - 1].End)
        {
            beside.IsCompanion = true;
        }

        ReportedValue? last = _phrase.Items is [.., { Number: { } number } item] && item.End == _tokens[start - 1].End ? number : null;
        if (last is { Sense: ChangeSense.None, Fraction: null, MeasureUnit: { Dimension: Dimension.Percent or Dimension.PercentagePoint, Per: null } })
        {
            bool isIndex = !isPlan && last.MeasureUnit.Dimension == Dimension.Percent && (_phrase.Items[^1].IsEqual || last.Value > Hundred || last.RangeLow > Hundred);
            if (isIndex)
            {
                _phrase.Items[^1].Value = last with { Sense = ChangeSense.Index };
                _phrase.Note(ReadingNoteCode.Other, "The percentage is an index: what it is compared with is 100.");
            }
            else
            {
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.percentageRelativeComparison"));
            }
        }
        else if ((isPlan || IsAverageNamed(start, _at)) && last is { Sense: ChangeSense.Increase or ChangeSense.Reduction } && _phrase.Items is [{ Level: LevelCue.None }])
        {
            int end = _at;
            _at = start;
            PassOpen(end - start);
        }

        if (hadNumber && Current.Kind == TokenKind.Number && !IsDateAhead(_at))
        {
            _pending.Companion = true;
        }
    }

    /// <summary>A year after "in" beside a number is a date and no second number.</summary>
    private bool TryReadComparedYear()
    {
        bool isYear = HasNumber && _at > 0 && _tokens[_at - 1].Kind == TokenKind.Word && Vocabulary.WordAt(_lower, _tokens[_at - 1]) is "in" && IsDateAhead(_at) && Peek().Kind is not (TokenKind.Slash or TokenKind.Dash);
        if (isYear && _phrase.Items[^1] is { InBrackets: true, Number: not null } && _depth > 0)
        {
            _phrase.Items[^1].IsCompanion = true;
            _at++;
            return true;
        }

        return false;
    }

    private readonly void NoteUnknownIn(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (_tokens[at].Kind == TokenKind.Word && MatchPhrase(at, out _, out _) == 0 && !KnownNouns.Contains(Vocabulary.WordAt(_lower, _tokens[at])) && Vocabulary.WordAt(_lower, _tokens[at]) is not (VietnameseParticles.Term or VietnameseParticles.Before or VietnameseParticles.First))
            {
                _phrase.Passed.Add(new PassedWord(_tokens[at].Start, _tokens[at].End, PassedKind.Noun));
            }
        }
    }

    /// <summary>Whether a comparative directly after a number measures from an average (<c>5% above the national average</c>): the number is no level.</summary>
    private readonly bool IsBesideAverage(int length)
    {
        bool isBeside = _at > 0 && _clauseItems > 0 && _phrase.Items is [.., { Number: not null } last] && last.End == _tokens[_at - 1].End;
        return isBeside && IsAverageNamed(_at + length, Math.Min(_tokens.Count, _at + length + MostBeforeAverage));
    }

    private readonly bool IsAverageNamed(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (_tokens[at].Kind == TokenKind.Word && MatchPhrase(at, out Cue cue, out _) > 0 && cue == Cue.Average)
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsPlanNamed(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (_tokens[at].Kind == TokenKind.Word && (MatchPhrase(at, out Cue cue, out _) > 0 && cue == Cue.Plan || Vocabulary.WordAt(_lower, _tokens[at]) is VietnameseParticles.PlanSyllable or "plan" or "target" or "budget" or VietnameseParticles.TargetSyllable or VietnameseParticles.BudgetSyllable))
            {
                return true;
            }
        }

        return false;
    }
}
