using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What each word of the notation does.</content>
internal ref partial struct PhraseParser
{
    private void ReadWord()
    {
        if (TryReadDuration())
        {
            return;
        }

        int length = MatchCue(_at, out Cue cue, out int argument);
        int unit = MatchUnit(_at, out MeasureUnit? leading);
        if (unit > length && LeadsItsNumber(_at + unit))
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

    /// <summary>Whether a unit stands before its number: at the start of the cell, or with a colon between them.</summary>
    private readonly bool LeadsItsNumber(int after) =>
        after + 1 < _tokens.Count
        && ((_phrase.Items.Count == 0 && _tokens[after].Kind is TokenKind.Number or TokenKind.Tab)
            || (_tokens[after].Kind == TokenKind.Colon && _tokens[after + 1].Kind == TokenKind.Number));

    private void Apply(Cue cue, int argument, int length)
    {
        switch (cue)
        {
            case Cue.Age or Cue.MoreThan or Cue.LessThan when IsAge(length):
                PassAge(length);
                break;
            case Cue.Age:
                PassAll(length);
                break;
            case Cue.AtLeast or Cue.AtMost when !LeadsToNumber(_at + length) && _clauseItems > 0 && _phrase.Items[^1].End == _tokens[_at - 1].End:
                Widen(cue == Cue.AtLeast ? Qualifier.AtLeast : Qualifier.AtMost);
                _at += length;
                break;
            case Cue.MoreThan or Cue.AtLeast or Cue.LessThan or Cue.AtMost when MatchPhrase(_at + length < _tokens.Count - 1 ? _at + length : _at, out Cue compared, out _) > 0 && compared is Cue.Plan or Cue.ComparedWith or Cue.Companion && NumberAhead(_at + length, inClause: true):
                PassOpen(length);
                break;
            case Cue.MoreThan or Cue.LessThan when IsBesideAverage(length):
                PassOpen(length);
                break;
            case Cue.MoreThan or Cue.AtLeast or Cue.LessThan or Cue.AtMost when !LeadsToNumber(_at + length):
                PassTelling(length);
                break;
            case Cue.MoreThan or Cue.LessThan when _tokens[_at + length].Kind == TokenKind.Number && IsDateAhead(_at + length) && _tokens[_at + length + 1].Kind is TokenKind.Slash:
                PassOpen(length);
                break;
            case Cue.About or Cue.Nearly when !LeadsToNumber(_at + length):
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
            case Cue.From when Vocabulary.WordAt(_lower, Current) is "between" && !JoinsAhead(_at + length):
                PassTelling(length);
                break;
            case Cue.From:
                _pending.From = true;
                _at += length;
                break;
            case Cue.OrMore or Cue.OrLess when _clauseItems == 0 && LeadsToNumber(_at + length):
                QualifyBy(cue == Cue.OrMore ? Qualifier.AtLeast : Qualifier.AtMost, length);
                break;
            case Cue.OrMore or Cue.OrLess when _phrase.Items.Count == 0:
                PassTelling(length);
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
            case Cue.InTime when _clauseItems > 0 && _phrase.Items is [.., { Number: { MeasureUnit.Dimension: Dimension.Percent } or { Fraction: not null } }]:
                PassClause();
                break;
            case Cue.InTime when !LeadsToNumber(_at + length):
                PassAll(length);
                break;
            case Cue.InTime:
                QualifyBy(Qualifier.AtMost, length);
                break;
            case Cue.Plan when HasNumber && _tokens[_at + length].Kind is TokenKind.Number or TokenKind.Colon or TokenKind.MoreThan or TokenKind.LessThan or TokenKind.AtLeast or TokenKind.AtMost:
                _pending.Companion = true;
                _at += length;
                break;
            case Cue.Plan when !HasNumber && _tokens[_at + length].Kind == TokenKind.Number:
                _phrase.Passed.Add(new PassedWord(Current.Start, _tokens[_at + length - 1].End, PassedKind.OfPlan));
                _at += length;
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
                _pending.Companion = HasNumber;
                _at += length;
                break;
            case Cue.ExceedBy:
                Judge(ReportedVerdict.Exceeded, length);
                break;
            case Cue.MultipleOf:
                Add(ReportedValue.AsPrinted(argument, MeasureUnit.Times), Current.Start, _tokens[_at + length - 1].End, LevelCue.Multiple);
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
                _phrase.Say(ObservationStatus.Estimated);
                _pending.Qualifier ??= IsLastWord(length, VietnameseParticles.About) ? Qualifier.About : null;
                _at += length;
                break;
            case Cue.Forecast:
                _phrase.Say(ObservationStatus.Forecast);
                _at += length;
                break;
            case Cue.Provisional:
                _phrase.Say(ObservationStatus.Provisional);
                _at += length;
                break;
            case Cue.Revised or Cue.Final when StandsBesideNumber(length):
                _phrase.Say(cue == Cue.Revised ? ObservationStatus.Revised : ObservationStatus.Actual);
                _at += length;
                break;
            case Cue.Revised or Cue.Final:
                PassNoun(length);
                break;
            case Cue.Pending:
                _phrase.Say(ObservationStatus.Pending);
                _at += length;
                break;
            case Cue.Suppressed or Cue.NotApplicable or Cue.NotReported:
                ReadAbsence(cue, length);
                break;
            case Cue.CurrentPrices or Cue.ConstantPrices:
                ReadPrices(cue, length);
                break;
            case Cue.NotAvailable:
                Add(new ReportedText(ReportedTextKind.NotAvailable, SpanText(length)), Current.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.And:
                if (_phrase.Items is [.., { Number.Qualifier: Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.AtMost or Qualifier.LessThan }] && _tokens[_at + length].Kind == TokenKind.Number)
                {
                    _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.boundStandsBeforeFirstNumber"));
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
                _phrase.Items[^1].Value = number with { Sense = (ChangeSense)argument, MeasureUnit = number.MeasureUnit ?? TakeBaseUnit() };
                break;
            case Cue.DocumentNumber:
                if (_phrase.Items.Count > 0)
                {
                    _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.documentNamedItsNumberNo"));
                }

                _at += length;
                SkipDocumentNumber();
                break;
            case Cue.Negation:
                ReadNegation(length);
                break;
            case Cue.Minus:
                ReadMinus(length);
                break;
            case Cue.Shortfall when LeadsToNumber(_at + length):
                PassOpen(length);
                break;
            case Cue.Shortfall:
                PassNoun(length);
                break;
            case Cue.Undecided:
                PassTelling(length);
                break;
            case Cue.Compound or Cue.Or:
                PassNoun(length);
                break;
            case Cue.Modal:
                PassAll(length);
                break;
            case Cue.Stretch:
                _pending.Stretch = HasNumber && LeadsToNumber(_at + length);
                _at += length;
                break;
            case Cue.TwoDigits:
                _pending.Qualifier = null;
                Add(new ReportedValue(Qualifier.AtLeast, 10, 0, measureUnit: MeasureUnit.Percent, sense: _pending.Sense), Current.Start, _tokens[_at + length - 1].End);
                _at += length;
                break;
            case Cue.Companion when HasNumber && (LeadsToNumber(_at + length) || _tokens[_at + length].Kind == TokenKind.Currency):
                _pending.Companion = true;
                _at += length;
                break;
            case Cue.Companion:
                ClosesCompanion();
                _at += length;
                break;
            case Cue.EqualTo:
                _pending.Equal = true;
                _at += length;
                break;
            case Cue.Statement when (_clauseItems > 0 || (_depth > 0 && HasNumber)) && !NumberAhead(_at + length, inClause: true):
                PassNoun(length);
                break;
            case Cue.ChangeNoun:
                PassTelling(length);
                break;
            case Cue.Statement:
                _phrase.IsStatement = true;
                _at += length;
                break;
            case Cue.Verdict:
                Judge((ReportedVerdict)argument, length);
                break;
            case Cue.OutOf when _tokens[_at + length].Kind == TokenKind.Number && _phrase.Items is [.., { End: var share, Number.MeasureUnit.Dimension: Dimension.Percent }] && _tokens[_at - 1].End == share:
                // «100% of 42 barangays»: what the share is of.
                _pending.Companion = true;
                _at += length;
                break;
            case Cue.Filler or Cue.Scale or Cue.Per or Cue.OutOf:
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
}
