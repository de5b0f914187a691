using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What stands ahead, without moving on.</content>
internal ref partial struct PhraseParser
{
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
                    if (cue is Cue.NumberWord or Cue.MultipleOf or Cue.TwoDigits)
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
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.firstNumberWhereChangeStarts"));
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

    private readonly bool JoinsAhead(int from)
    {
        for (int at = from; at < _tokens.Count && _tokens[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon); at++)
        {
            if (_tokens[at].Kind == TokenKind.Dash || (MatchPhrase(at, out Cue cue, out _) > 0 && cue is Cue.And or Cue.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number just read, where another went before it, stands for comparison only.</summary>
    private readonly void ClosesCompanion()
    {
        if (_phrase.Items.Count > 1 && _phrase.Items[^1].Number is not null)
        {
            _phrase.Items[^1].IsCompanion = true;
        }
    }

    /// <summary>Passes over the rest of a clause: a condition on what was counted.</summary>
    private void PassClause()
    {
        while (Current.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash or TokenKind.Footnote)
        {
            PassAs(Current, PassedKind.Noun);
        }
    }

    /// <summary>Says of a percentage just read what it is a percentage of, so that it is not taken for a level.</summary>
    private readonly void NoteRelative(string of)
    {
        if (_phrase.Items is [.., { Number: { Sense: ChangeSense.None, MeasureUnit: { Dimension: Dimension.Percent or Dimension.PercentagePoint, Per: null } } }])
        {
            _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.percentageRelative", of));
        }
    }

    /// <summary>Whether a number follows at once, or after a bound.</summary>
    private readonly bool LeadsToLevel(int at) =>
        _tokens[at].Kind is not TokenKind.Word
        || (MatchCue(at, out Cue cue, out _) > 0 && cue is Cue.MoreThan or Cue.AtLeast or Cue.LessThan or Cue.AtMost or Cue.About or Cue.Nearly && LeadsToNumber(at));

    private readonly bool IsAverageWord(int length) => IsLastWord(length, VietnameseParticles.MeanSyllable);

    private readonly bool IsLastWord(int length, string word) => Vocabulary.WordAt(_lower, _tokens[_at + length - 1]).SequenceEqual(word);

    private readonly string SpanText(int length) => _text[Current.Start.._tokens[_at + length - 1].End].ToString();
}
