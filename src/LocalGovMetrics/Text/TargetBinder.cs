using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Text;

/// <summary>Makes a target of a phrase.</summary>
internal static class TargetBinder
{
    private const decimal Hundred = 100;

    public static Outcome<TargetReading, ReadFailure> Bind(Phrase phrase, string printed, string text, ReadingContext context)
    {
        if (phrase.Failure is { } failure)
        {
            return TextMending.InPrint(failure, printed, text).Of<TargetReading>(printed);
        }

        string words = text.Trim();
        bool isPlaceholder = phrase.Items.Count > 0 ? phrase.Items.TrueForAll(IsPlaceholder) : phrase.Status?.IsAbsent() == true || Placeholders.AbsenceOf(words) is not null || Placeholders.IsNil(words);
        if (words.Length == 0 || isPlaceholder)
        {
            return Failed(printed, ReadFailureKind.NoTarget, 0, words.Length == 0 ? Language.Said("cellNote.cellEmptyThereNoTarget") : Language.Said("cellNote.cellHoldsPlaceholderThereNo"));
        }

        DesiredDirection? direction = null;
        LocalDate? horizon = null;
        TargetRule rule;
        if (phrase.BoundOfFraction is not null && !IsBoundOfOneFraction(phrase))
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.boundOnFractionNotKept"));
        }

        if (phrase.Items.Count == 0 || PhraseShape.IsStatement(phrase) || (phrase.BoundOfFraction is not (null or Qualifier.AtLeast) && !IsBoundOfOneFraction(phrase)))
        {
            rule = new TargetRule(Measure.Level, Criterion.Text(words));
        }
        else
        {
            List<PhraseItem> items = PhraseShape.Stated(phrase, isTarget: true);
            if (!SeveralYears.TryChoose(items, phrase, context))
            {
                return new Outcome<TargetReading, ReadFailure>(new TargetReading
                {
                    Target = new Target(new TargetRule(Measure.Level, Criterion.Text(words))) { Text = printed },
                    Notes = phrase.Notes,
                });
            }

            List<TargetRule> rules = [];
            foreach (PhraseItem item in items)
            {
                rules.Add(RuleOf(item, phrase, context, words));
                direction ??= IsBoundOfOneFraction(phrase) ? DesiredDirection.Higher : DirectionOf(item);
            }

            if (!ReferenceEquals(items, phrase.Items))
            {
                horizon = HorizonOf(phrase);
            }

            ReportedListKind kind = items.Count == 1 ? ReportedListKind.Parts : PhraseShape.ListKind(items);
            bool isListed = items.Skip(1).All(item => item.Before is TokenKind.Bar or TokenKind.Comma or TokenKind.Semicolon);
            if (kind == ReportedListKind.Sequence && !isListed && !PhraseShape.IsPartInBrackets(items))
            {
                ReadFailure several = new(ReadFailureKind.Unexpected, items[1].Start, Math.Max(0, items[1].End - items[1].Start), Language.Said("cellNote.severalValuesStandWhereOne"));
                return TextMending.InPrint(several, printed, text).Of<TargetReading>(printed);
            }

            rule = rules.Count == 1 ? rules[0]
                : PhraseShape.IsPartInBrackets(items) ? new TargetRule(rules[0].Measure, new UnsettledCriterion(printed, [Settlement.WordAt(items[1].Start, items[1].End, printed, text)], rules[0]), rules[0].MeasureUnit)
                : new TargetRule(
                    rules.TrueForAll(part => part.Measure == rules[0].Measure) ? rules[0].Measure : Measure.Level,
                    kind is ReportedListKind.Alternatives or ReportedListKind.WithChange ? Criterion.AnyOf(rules) : Criterion.AllOf(rules));
            direction ??= kind == ReportedListKind.Shares ? DesiredDirection.Closer : null;
        }

        PhraseShape.NoteUnusedWords(phrase, text);
        return new Outcome<TargetReading, ReadFailure>(new TargetReading
        {
            Target = new Target(rule) { Horizon = horizon, Text = printed, PriceBasis = phrase.Prices ?? PriceBasis.NotPrinted, ApproximateBy = ApproximateBy(phrase, rule) },
            Direction = direction,
            Scope = phrase.Scope,
            Notes = phrase.Notes,
        });
    }

    private static Outcome<TargetReading, ReadFailure> Failed(string printed, ReadFailureKind kind, int start, string message) =>
        new ReadFailure(kind, start, 0, message).Of<TargetReading>(printed);

    private static bool IsPlaceholder(PhraseItem item) =>
        item.Value is ReportedText { TextKind: var kind } && (kind == ReportedTextKind.Nil || kind.IsAbsent());

    private static LocalDate? HorizonOf(Phrase phrase)
    {
        LocalDate? horizon = null;
        foreach (PhraseItem item in phrase.Items)
        {
            if (item.Value is ReportedDate date)
            {
                horizon = horizon is { } known && known > date.Latest ? known : date.Latest;
            }
        }

        return horizon;
    }

    private static DesiredDirection? DirectionOf(PhraseItem item) => item switch
    {
        { Value: ReportedRank } => DesiredDirection.Lower,
        { Value: ReportedGrade } => DesiredDirection.Higher,
        { Value: ReportedDate } => null,
        { IsTolerance: true } => DesiredDirection.Closer,
        { IsStretch: true } => item.StretchDirection,
        { Level: LevelCue.ReduceTo } => DesiredDirection.Lower,
        { Number: { Sense: ChangeSense.None, Qualifier: Qualifier.AtMost or Qualifier.LessThan }, Level: LevelCue.Maintain } => DesiredDirection.Lower,
        { Number.Sense: not ChangeSense.None } => DesiredDirection.Higher,
        { Level: LevelCue.Maintain or LevelCue.IncreaseTo or LevelCue.ExceedBy } => DesiredDirection.Higher,
        { Number.Qualifier: Qualifier.AtLeast or Qualifier.MoreThan } => DesiredDirection.Higher,
        { Number.Qualifier: Qualifier.AtMost or Qualifier.LessThan } => DesiredDirection.Lower,
        _ => null,
    };

    private static TargetRule RuleOf(PhraseItem item, Phrase phrase, ReadingContext context, string words) => item.Value.Match(
        value: number => NumberRule(item, number, phrase, context),
        list: _ => Worded(words),
        rank: rank => new TargetRule(Yearly(Measure.Rank, phrase, context), Criterion.RankAtMost(rank.Rank)),
        grade: grade => new TargetRule(Yearly(Measure.Grade, phrase, context), Criterion.GradeAtLeast(grade.Grade)),
        date: date => new TargetRule(Measure.Completion, Criterion.ByDate(date.Latest)),
        text: _ => Worded(words),
        unsettled: _ => Worded(words));

    private static TargetRule Worded(string words) => new(Measure.Level, Criterion.Text(words));

    private static TargetRule NumberRule(PhraseItem item, ReportedValue number, Phrase phrase, ReadingContext context)
    {
        if (number.Fraction is { } fraction)
        {
            MeasureUnit? counted = number.MeasureUnit?.Dimension == Dimension.Percent ? null : number.MeasureUnit;
            return new TargetRule(Yearly(Measure.Count, phrase), IsBoundOfOneFraction(phrase) ? Criterion.AtLeast(fraction.Count) : Criterion.Reach(fraction.Count), counted, fraction);
        }

        if (number.Sense == ChangeSense.Index)
        {
            ReportedValue level = number with { Sense = ChangeSense.None };
            // What came before is 100: an index of 105 asks for a growth of 5 per cent.
            return new TargetRule(Yearly(Measure.Growth, phrase), CriterionOf(item, level).ShiftedBy(-Hundred), MeasureUnit.Percent);
        }

        MeasureUnit? unit = UnitOf(number.MeasureUnit, context.MeasureUnit);
        Measure measure = MeasureOf(item, number, unit, phrase, context);
        if (number.Qualifier is Qualifier.About or Qualifier.Nearly)
        {
            phrase.Note(ReadingNoteCode.Approximate, Language.Said("cellNote.targetApproximateItsFaceTaken"));
        }

        if (number.Sense == ChangeSense.Reduction && unit is { Dimension: Dimension.Percent })
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.reductionInPerCentRead"));
        }

        return new TargetRule(measure, CriterionOf(item, number), measure.Kind == MeasureKind.Multiple ? MeasureUnit.Times : unit);
    }

    // As far as an actual of the same words: half a unit of the last digit that is not 0, of «gần» a whole one.
    private static decimal? ApproximateBy(Phrase phrase, TargetRule rule) =>
        phrase.Items is [{ Number: { } number }] && rule.Criterion is NumericCriterion criterion && phrase.Notes.Exists(note => note.Code == ReadingNoteCode.Approximate)
            ? DecimalMath.LastNonZeroPlace(criterion.NearEnd) / (number.Qualifier == Qualifier.Nearly ? 1 : 2)
            : null;

    // Of several fractions the words do not say which one they bound; other bounds than "at least" may be on a share of all (more than two thirds), and make the text a statement.
    private static bool IsBoundOfOneFraction(Phrase phrase) =>
        phrase.Items is [{ Number.Fraction: not null }] && phrase.BoundOfFraction == Qualifier.AtLeast;

    private static MeasureUnit? UnitOf(MeasureUnit? own, MeasureUnit? column)
    {
        if (own is null || column is null)
        {
            return own ?? column;
        }

        bool isBareRate = own is { Dimension: Dimension.Number, IsPerYear: true };
        return isBareRate && column.Per is null ? column.PerYear()
            : isBareRate || (column.IsPerYear && column.Dimension == own.Dimension && own.Per is null && column.IsConvertibleTo(own.PerYear())) ? column
            : own;
    }

    private static Measure MeasureOf(PhraseItem item, ReportedValue number, MeasureUnit? unit, Phrase phrase, ReadingContext context)
    {
        bool isPercent = unit?.Dimension == Dimension.Percent;
        if (item.Level == LevelCue.Multiple && number.MeasureUnit is { Dimension: not Dimension.Multiple })
        {
            phrase.Passed.Add(new PassedWord(item.Start, item.End, PassedKind.Open));
        }

        bool isTotal = phrase.InTotal && !isPercent && unit?.Per is null;
        Measure? fromWords =
            item.Level == LevelCue.Multiple || number.MeasureUnit is { Dimension: Dimension.Multiple, Per: null } ? Measure.Multiple
            : item.Level is LevelCue.ReduceTo or LevelCue.IncreaseTo or LevelCue.Maintain ? Measure.Level
            : unit is { IsPerYear: true } || (item.Average && number.Sense != ChangeSense.None) ? PerYear(number.Sense, isPercent)
            : number.Sense == ChangeSense.Reduction ? Measure.Reduction
            : number.Sense == ChangeSense.Increase ? (isPercent ? Measure.Growth : Measure.Increase)
            : item.Level == LevelCue.ExceedBy ? Measure.Increase
            : item.Average && unit is null or { Per: null, Dimension: Dimension.Count or Dimension.Money or Dimension.Number } ? Measure.AnnualAverage
            : isTotal ? Measure.Total
            : null;
        if (fromWords is null && context.Measure is { } stated)
        {
            phrase.Note(ReadingNoteCode.MeasureFromColumn, Language.Said("cellNote.measureColumns", stated));
            return stated.Kind == MeasureKind.EveryYear ? stated : Yearly(stated, phrase);
        }

        return Yearly(fromWords ?? (number.MeasureUnit is { IsCounted: true } ? Measure.Count : Measure.Level), phrase);
    }

    private static Measure PerYear(ChangeSense sense, bool isPercent) => sense switch
    {
        ChangeSense.Reduction => Measure.AnnualReduction,
        ChangeSense.Increase => isPercent ? Measure.AverageGrowth : Measure.AnnualIncrease,
        ChangeSense.None or ChangeSense.Index => isPercent ? Measure.AverageGrowth : Measure.AnnualAverage,
    };

    private static Measure Yearly(Measure measure, Phrase phrase, ReadingContext context) =>
        context.Measure is { Kind: MeasureKind.EveryYear } ? Measure.EveryYear(measure) : Yearly(measure, phrase);

    private static Measure Yearly(Measure measure, Phrase phrase) =>
        phrase.EveryYear && measure.Kind is MeasureKind.Level or MeasureKind.Count or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Change or MeasureKind.Growth
            ? Measure.EveryYear(measure)
            : measure;

    private static NumericCriterion CriterionOf(PhraseItem item, ReportedValue number)
    {
        decimal value = number.Value.GetValueOrDefault();
        return number.Qualifier switch
        {
            Qualifier.Range => Criterion.Between(number.RangeLow.GetValueOrDefault(), number.RangeHigh.GetValueOrDefault()),
            Qualifier.AtLeast => Criterion.AtLeast(value),
            Qualifier.MoreThan => Criterion.MoreThan(value),
            Qualifier.AtMost => Criterion.AtMost(value),
            Qualifier.LessThan => Criterion.LessThan(value),
            Qualifier.None or Qualifier.Exact or Qualifier.About or Qualifier.Nearly =>
                item.Level == LevelCue.ReduceTo ? Criterion.AtMost(value)
                : item.Level == LevelCue.Maintain ? Criterion.AtLeast(value)
                : Criterion.Reach(value),
        };
    }
}
