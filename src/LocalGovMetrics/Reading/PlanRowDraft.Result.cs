using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Reading;

/// <content>Makes the finished row once the table has decided.</content>
internal sealed partial class PlanRowDraft
{
    private static readonly ValueReading Empty = new() { Text = string.Empty, Value = Observation.NotReported.Value };

    /// <summary>Makes the row; only where the table has no errors.</summary>
    public PlanRow ToRow()
    {
        TargetReading? target = FinishTarget();
        ValueReading actual = _actual is null ? Empty : Finish(_actual);
        string verdict = Cell(PlanColumn.ReportedVerdict);
        string? english = OrNull(Cell(PlanColumn.IndicatorEn));
        LocalizedName name = NameOf(_indicator, english);
        (DesiredDirection direction, bool isAssumed) = FinishDirection(target, name);
        Period period = Period ?? throw new InvalidOperationException("A row with errors was finished.");
        return new PlanRow
        {
            Line = Line,
            Number = Number,
            Parent = Parent,
            IsHeadline = _isHeadline,
            Unit = Unit,
            UnitId = UnitId.TryParse(Unit, out UnitId? id) ? id : null,
            UnitParent = OrNull(Cell(PlanColumn.UnitParent)),
            Indicator = new Indicator
            {
                Name = name,
                MeasureUnit = _measureUnit,
                Direction = direction,
                Aggregation = _aggregation,
                PriceBasis = _priceBasis,
            },
            Period = period,
            Term = _term,
            Targets = target is null ? [] : [target.Target],
            Actual = Observe(_actual, actual, _status, _actualPrices),
            BaseYear = _baseYear,
            Baseline = _base is null ? null : Observe(_base, Finish(_base), null, _basePrices),
            Years = [.. _years.Select(year => new YearObservation(year.Year, Observe(year.Cell, Finish(year.Cell), StatusOf(year.Year, period), _actualPrices)))],
            ReportedVerdict = verdict.Length == 0 ? ReportedVerdict.NotPrinted : _notation.ReadVerdict(verdict),
            ReportedVerdictText = verdict,
            NearBand = _nearBand,
            IsDirectionAssumed = isAssumed,
            Source = OrNull(Cell(PlanColumn.Source)),
            Note = OrNull(Cell(PlanColumn.Note)),
            Notes = _notes,
            Extra = [.. _columns.Extra.Select(index => KeyValuePair.Create(_columns.Header[index], _row.Cells[index]))],
        };
    }

    /// <summary>Makes what two texts say to each other, of which no unit and no row is known.</summary>
    public ReadTexts ToTexts()
    {
        TargetReading? target = FinishTarget();
        ValueReading actual = _actual is null ? Empty : Finish(_actual);
        LocalizedName? name = OrNull(_indicator) is { } own ? NameOf(own, null) : null;
        (DesiredDirection direction, bool isAssumed) = FinishDirection(target, name);
        string verdict = Cell(PlanColumn.ReportedVerdict);
        ActualSeries series = new()
        {
            Actual = Observe(_actual, actual, _status, _actualPrices),
            Period = Period,
            BaseYear = _baseYear,
            Baseline = _base is null ? null : Observe(_base, Finish(_base), null, _basePrices),
            PriceBasis = _priceBasis,
            MeasureUnit = _measureUnit,
            Name = name,
        };
        return new ReadTexts(target, actual, series, direction, isAssumed, verdict.Length == 0 ? ReportedVerdict.NotPrinted : _notation.ReadVerdict(verdict), verdict, _notes);
    }

    /// <summary>Makes what is left of a row with errors.</summary>
    public FailedRow ToFailed() => new()
    {
        Line = Line,
        Number = Number,
        Parent = Parent,
        IsHeadline = _isHeadline,
        Unit = Unit,
        Indicator = _indicator,
        Period = Period?.ToString() ?? Cell(PlanColumn.Period),
        Target = Cell(PlanColumn.Target),
        Actual = Cell(PlanColumn.Actual),
        ReportedVerdictText = Cell(PlanColumn.ReportedVerdict),
        Errors = _errors,
    };

    private LocalizedName NameOf(string name, string? english) =>
        english is not null ? LocalizedName.Of(name, english)
        : _notation.Language == ReportNotation.English.Language ? new LocalizedName([KeyValuePair.Create(_notation.Language, name)])
        : LocalizedName.Of(name);

    private (DesiredDirection Direction, bool IsAssumed) FinishDirection(TargetReading? target, LocalizedName? name)
    {
        // A tolerance binds at both ends, whichever way the indicator is better.
        bool isTolerance = target is { Direction: DesiredDirection.Closer, Target.Rule.Criterion.Kind: CriterionKind.Between };
        if (_direction is { } stated && !isTolerance)
        {
            return (stated, false);
        }

        if (target?.Direction is { } implied)
        {
            _notes.Add(new ReadingNote(ReadingNoteCode.DirectionFromWords, Language.Said(implied == DesiredDirection.Lower ? "tableNote.wordsTargetImplyLowerBetter" : implied == DesiredDirection.Closer ? "tableNote.wordsTargetImplyCloserBetter" : "tableNote.wordsTargetImplyHigherBetter")));
            return (implied, false);
        }

        if (PlanWords.IsPlace(Cell(PlanColumn.MeasureUnit)))
        {
            _notes.Add(new ReadingNote(ReadingNoteCode.DirectionFromName, Language.Said("tableNote.unitIsPlace")));
            return (DesiredDirection.Lower, false);
        }

        if ((name is null ? null : IndicatorDirections.Known.Of(name)) is { } known)
        {
            _notes.Add(new ReadingNote(ReadingNoteCode.DirectionFromName, Language.Said(known == DesiredDirection.Lower ? "tableNote.nameListedLowerBetter" : "tableNote.nameListedHigherBetter")));
            return (known, false);
        }

        _notes.Add(new ReadingNote(ReadingNoteCode.DirectionAssumed, Language.Said("tableNote.noDirectionStatedHigherTaken")));
        return (DesiredDirection.Higher, true);
    }

    private TargetReading? FinishTarget()
    {
        if (_target is null)
        {
            if (_effectiveFrom is not null)
            {
                _notes.Add(new ReadingNote(ReadingNoteCode.NotARevision, Language.Said("tableNote.dayWithoutTarget")));
            }

            return null;
        }

        TargetReading reading = _target.Decided;
        ValueList<ReadingNote> notes = NotesOf(_target.Column, _target.Number, reading.Notes);
        Target target = _targetPrices is { } prices ? reading.Target with { PriceBasis = reading.Target.PriceBasis.Or(prices) } : reading.Target;
        if (_horizon is { } day && target.Horizon != day)
        {
            if (target.Horizon is { } own)
            {
                AddTo(ref notes, _target.Column, new ReadingNote(ReadingNoteCode.HorizonDiffers, Language.Said("tableNote.cellSaysColumnCellWas", LocalDateConverter.Format(own), _columns.HeaderOf(PlanColumn.Horizon), LocalDateConverter.Format(day))));
            }
            else
            {
                target = target with { Horizon = day };
            }
        }

        target = target with { EffectiveFrom = _effectiveFrom ?? target.EffectiveFrom, Document = OrNull(Cell(PlanColumn.Document)) ?? target.Document };
        CheckScope(ref notes, _target.Column, reading.Scope, Period);
        if (IsLeftOpen(PlanColumn.Target) && target.Rule.Criterion is not UnsettledCriterion)
        {
            string text = Cell(PlanColumn.Target);
            target = target with { Rule = new TargetRule(target.Rule.Measure, new UnsettledCriterion(text, [OpenWord(text)], target.Rule)) };
        }

        return reading with { Target = target, Notes = notes };
    }

    private ValueReading Finish(PlanCell<ValueReading> cell)
    {
        ValueReading reading = cell.Decided;
        ValueList<ReadingNote> notes = NotesOf(cell.Column, cell.Number, reading.Notes);
        if (ReferenceEquals(cell, _actual))
        {
            CheckScope(ref notes, cell.Column, reading.Scope, Period);
            if (_status is { } stated && StatusOf(reading) is { } own && own != stated)
            {
                ObservationStatus taken = own.OrLessFirm(stated);
                AddTo(ref notes, cell.Column, new ReadingNote(ReadingNoteCode.StatusDiffers, Language.Said("tableNote.cellSaysColumnWasTaken", Word(own), _columns.HeaderOf(PlanColumn.Status), Word(stated), Word(taken))));
            }

            reading = Contrasted(reading);
            if (IsLeftOpen(PlanColumn.Actual) && reading.Value is not (ReportedText or ReportedUnsettled))
            {
                reading = reading with { Value = new ReportedUnsettled(reading.Text, [OpenWord(reading.Text)], reading.Value), Alternatives = [] };
            }
        }

        return reading with { Notes = notes };
    }

    /// <summary>Leaves a result open whose words name something else than the target's do, or say that it is not what came of the plan: no verdict may rest on it.</summary>
    private ValueReading Contrasted(ValueReading reading)
    {
        if (_target is null || reading.Value is ReportedText or ReportedUnsettled)
        {
            return reading;
        }

        Target target = _target.Decided.Target;
        string printed = target.Text ?? string.Empty;
        return (Contrasts.Find(printed, reading.Text) ?? Doubts.Find(Planned(target, printed, reading), reading.Text)) is var (start, length)
            ? reading with { Value = new ReportedUnsettled(reading.Text, [new UnsettledWord(reading.Text.Substring(start, length), start, length)], reading.Value), Alternatives = [] }
            : reading;
    }

    private PlannedText Planned(Target target, string printed, ValueReading reading) => new(
        printed,
        $"{_indicator} | {Cell(PlanColumn.MeasureUnit)}",
        CellWord.In(_indicator).Exists(word => word.IsYear) ? _indicator : Period is { IsKnown: true } period ? FormattableString.Invariant($"{period.FirstYear} {period.LastYear}") : string.Empty,
        IsDate: reading.Value is ReportedDate || target.Rule.Criterion is DateCriterion,
        IsZero: reading.Value is ReportedValue { Value: 0 },
        MeetsWithoutSign: reading.Value is ReportedValue { Value: < 0 and var below } && target.Rule.Criterion is NumericCriterion { NearEnd: > 0 and var planned } && -below >= planned,
        IsOfYear: Period is null or { IsKnown: false } or { IsWholeYears: true });

    /// <summary>The notes of a cell: an ambiguous number is either decided, and by what, or said to follow the convention.</summary>
    private ValueList<ReadingNote> NotesOf(string column, NumberCell cell, IReadOnlyList<ReadingNote> own)
    {
        List<ReadingNote> notes = [.. own];
        if (cell.Decision is { } decision)
        {
            notes.RemoveAll(note => note.Code == ReadingNoteCode.AmbiguousNumber);
            notes.Add(new ReadingNote(
                ReadingNoteCode.DecidedFromTable,
                Language.Said(
                    (cell.Mark == ',', decision.MarkIsDecimal) switch
                    {
                        (true, true) => "tableNote.inCommaDecimalMark",
                        (true, false) => "tableNote.inCommaGroupsThousands",
                        (false, true) => "tableNote.inPointDecimalMark",
                        (false, false) => "tableNote.inPointGroupsThousands",
                    },
                    Diagnostic.Shorten(cell.Text),
                    decision.Why)));
        }
        else if (cell.Mark != '\0' && notes.TrueForAll(note => note.Code != ReadingNoteCode.AmbiguousNumber))
        {
            notes.Add(new ReadingNote(
                ReadingNoteCode.AmbiguousNumber,
                Language.Said(_notation.DecimalMark == DecimalMark.Comma ? "tableNote.canBeReadInTwo" : "tableNote.canBeReadInTwo2", Diagnostic.Shorten(cell.Text))));
        }

        foreach (ReadingNote note in notes)
        {
            _notes.Add(new ReadingNote(note.Code, Language.Said("tableNote.ofColumn", column, note.Detail)));
        }

        return ValueList.From(notes);
    }

    private void AddTo(ref ValueList<ReadingNote> notes, string column, ReadingNote note)
    {
        notes = ValueList.From(notes.Append(note), nameof(notes));
        _notes.Add(new ReadingNote(note.Code, Language.Said("tableNote.ofColumn", column, note.Detail)));
    }

    private void CheckScope(ref ValueList<ReadingNote> notes, string column, Period? scope, Period? period)
    {
        if (scope is not null && period is not null && scope != period)
        {
            AddTo(ref notes, column, new ReadingNote(ReadingNoteCode.PeriodDiffers, Language.Said("tableNote.cellSpeaksRow", scope, period)));
        }
    }

    private static Observation Observe(PlanCell<ValueReading>? cell, ValueReading reading, ObservationStatus? stated, PriceBasis? prices)
    {
        ObservationStatus? own = StatusOf(reading);
        ObservationStatus status = stated is { } column && own is { } words ? words.OrLessFirm(column) : own ?? stated ?? ObservationStatus.Actual;
        return cell is null || reading.Value is ReportedText { TextKind: ReportedTextKind.NotReported }
            ? new Observation(reading.Value, stated is { } absent && absent.IsAbsent() ? absent : ObservationStatus.NotReported) { Text = cell is null ? null : reading.Text }
            : new Observation(reading.Value, status) { Text = reading.Text, Scope = reading.Scope, PriceBasis = reading.PriceBasis ?? prices ?? PriceBasis.NotPrinted };
    }

    /// <summary>What the cell says of the status: a word or a sign for an absence is one.</summary>
    private static ObservationStatus? StatusOf(ValueReading reading) => (reading.Value as ReportedText)?.TextKind switch
    {
        ReportedTextKind.NotReported => ObservationStatus.NotReported,
        ReportedTextKind.Pending => ObservationStatus.Pending,
        ReportedTextKind.NotAvailable => ObservationStatus.NotAvailable,
        ReportedTextKind.Suppressed => ObservationStatus.Suppressed,
        ReportedTextKind.NotApplicable => ObservationStatus.NotApplicable,
        null or ReportedTextKind.Nil or ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber or ReportedTextKind.MapScale
            or ReportedTextKind.Label or ReportedTextKind.Level => reading.Status,
    };

    /// <summary>The status of a yearly value: that of the row in the last year of its period, a forecast after it, actual before it.</summary>
    private ObservationStatus? StatusOf(int year, Period period) =>
        _columns.YearStatuses.TryGetValue(year, out ObservationStatus ofHeader) ? ofHeader
        : year == period.LastYear ? _status : year > period.LastYear ? ObservationStatus.Forecast : null;


    private static string Word(ObservationStatus status) => CanonicalText.FormatName(status);
}
