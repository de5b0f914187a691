using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>One row while it is read: its columns are parsed and checked, its numbers wait for the table's decision.</summary>
internal sealed partial class PlanRowDraft
{
    private static readonly string MeasureNames = string.Join(", ", Enum.GetValues<MeasureKind>().Select(kind => $"'{Measure.Of(kind).ToString().Split(':')[0]}'"));

    private readonly string _file;
    private readonly TextRow _row;
    private readonly PlanColumns _columns;
    private readonly ReportNotation _notation;
    private readonly List<Diagnostic> _errors = [];
    private readonly List<ReadingNote> _notes = [];
    private readonly string _indicator;
    private readonly DesiredDirection? _direction;
    private readonly MeasureUnit? _measureUnit;
    private readonly PriceBasis _priceBasis = PriceBasis.NotPrinted;
    private readonly PriceBasis? _targetPrices;
    private readonly PriceBasis? _actualPrices;
    private readonly PriceBasis? _basePrices;
    private readonly ObservationStatus? _status;
    private readonly Term? _term;
    private readonly int? _baseYear;
    private readonly Measure? _measure;
    private readonly LocalDate? _horizon;
    private readonly Aggregation _aggregation;
    private readonly NearBand? _nearBand;
    private readonly LocalDate? _effectiveFrom;
    private readonly bool? _isHeadline;
    private readonly ReadingContext _context;
    private readonly PlanCell<TargetReading>? _target;
    private readonly PlanCell<ValueReading>? _actual;
    private readonly PlanCell<ValueReading>? _base;
    private readonly List<(int Year, PlanCell<ValueReading> Cell)> _years = [];

    public PlanRowDraft(string file, TextRow row, PlanColumns columns, ReportNotation notation)
    {
        (_file, _row, _columns, _notation) = (file, row, columns, notation);
        Unit = Cell(PlanColumn.Unit) is { Length: 0 } && columns.Options.Unit is { } common ? common : ReadNeeded(PlanColumn.Unit, "tableNote.cellEmptyEveryRowNames");
        _indicator = ReadNeeded(PlanColumn.Indicator, "tableNote.cellEmptyEveryRowNames2");
        Period = ReadPeriod();
        Number = OrNull(Cell(PlanColumn.Number)) is { } number && !PlanRowLinks.IsMark(number) ? number : null;
        IsMarkedAsPart = PlanRowLinks.IsMark(Cell(PlanColumn.Number));
        Parent = OrNull(Cell(PlanColumn.Parent));
        _isHeadline = ReadHeadline();
        _direction = ReadCoded<DesiredDirection>(PlanColumn.Direction, PlanWords.TryReadDirection, "tableNote.higherLowerCloserOrNone");
        _status = ReadCoded<ObservationStatus>(PlanColumn.Status, PlanWords.TryReadStatus, "tableNote.statusOfValue") ?? columns.Options.Status ?? columns.Status;
        _aggregation = ReadCoded<Aggregation>(PlanColumn.Aggregation, PlanWords.TryReadAggregation, "tableNote.additiveIntensiveOrNone") ?? default;
        _horizon = ReadCoded<LocalDate>(PlanColumn.Horizon, PlanWords.TryReadHorizon, "tableNote.yearSuchAs2025Or");
        _effectiveFrom = ReadCoded<LocalDate>(PlanColumn.EffectiveFrom, PlanWords.TryReadFirstDay, "tableNote.dayFromWhichTargetHolds");
        _baseYear = ReadCoded<int>(PlanColumn.BaseYear, PlanWords.TryReadYear, "tableNote.yearSuchAs2020") ?? columns.Options.BaseYear;
        _measure = ReadCodedClass<Measure>(PlanColumn.Measure, PlanWords.TryReadMeasure, "tableNote.orMeasureWithItsSense", MeasureNames);
        _priceBasis = ReadPrices(PlanColumn.PriceBasis) ?? PricesInName.Find(_indicator) ?? PricesInName.Find(Cell(PlanColumn.MeasureUnit)) ?? PriceBasis.NotPrinted;
        _targetPrices = ReadPrices(PlanColumn.TargetPriceBasis);
        _actualPrices = ReadPrices(PlanColumn.ActualPriceBasis);
        _basePrices = ReadPrices(PlanColumn.BasePriceBasis) ?? _actualPrices;
        _nearBand = ReadCodedClass<NearBand>(PlanColumn.NearBand, (string text, [MaybeNullWhen(false)] out NearBand band) => NearBandText.TryRead(text, _notation, out band), "tableNote.widthOfNearBand");
        _measureUnit = ReadMeasureUnit();
        _term = ReadTerm() ?? columns.Options.Term;
        _context = new ReadingContext { MeasureUnit = _measureUnit, Period = Period, Indicator = OrNull(_indicator), UnitText = OrNull(Cell(PlanColumn.MeasureUnit)) };
        Numbers = new NumberRow();
        _target = ReadTarget();
        _actual = ReadValue(PlanColumn.Actual, "actual", Period?.LastYear);
        Settle(_target?.Number, PlanColumn.TargetNumber);
        Settle(_actual?.Number, PlanColumn.ActualNumber);
        NoteOtherTarget();
        _base = ReadValue(PlanColumn.Base, "base", _baseYear ?? _term?.BaseYear);
        ReadYears();
        ReadGrowth();
        CheckPrices(_target?.Reading.Target.PriceBasis, _targetPrices, PlanColumn.Target);
        CheckPrices(_actual?.Reading.PriceBasis, _actualPrices, PlanColumn.Actual);
        CheckPrices(_base?.Reading.PriceBasis, _basePrices, PlanColumn.Base);
    }

    private delegate bool TryRead<T>(string text, [MaybeNullWhen(false)] out T value);

    public int Line => _row.Line;

    /// <summary>Gets what is wrong with the row.</summary>
    public IReadOnlyList<Diagnostic> Errors => _errors;

    public string Unit { get; }

    /// <summary>Gets what tells the unit from others of its name: its own name, with that of the unit above where the row says it.</summary>
    public string UnitLabel => OrNull(Cell(PlanColumn.UnitParent)) is { } above ? $"{Unit} ({above})" : Unit;

    public string? Number { get; }

    public string? Parent { get; private set; }

    /// <summary>Gets a value indicating whether a dash or a point stands in the place of the number, as before parts of the row above.</summary>
    public bool IsMarkedAsPart { get; }

    /// <summary>Gets or sets how many headings stand above the row.</summary>
    public int Section { get; set; }

    public Period? Period { get; }

    /// <summary>Gets the numbers of the row, for the inference.</summary>
    public NumberRow Numbers { get; }

    /// <summary>Makes the row a part of another, of which only the order of the rows speaks.</summary>
    public void BecomePartOf(PlanRowDraft whole)
    {
        Parent = whole.Number;
        _notes.Add(new ReadingNote(ReadingNoteCode.PlacedByOrder, Language.Said("tableNote.rowHasNoNumberIts", whole.Number)));
    }

    /// <summary>Says something of the row.</summary>
    public void Note(ReadingNoteCode code, string detail) => _notes.Add(new ReadingNote(code, detail));

    public void Report(PlanColumn column, string text, string message) => Report(_columns.HeaderOf(column), text, message);

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private string Cell(PlanColumn column) => _columns.Cell(_row, column);

    private void Report(string column, string text, string message) => _errors.Add(new Diagnostic(_file, Line, column, text, message));

    private string ReadNeeded(PlanColumn column, string whereEmpty)
    {
        string text = Cell(column);
        if (text.Length == 0 && _columns.Has(column))
        {
            Report(column, text, Language.Said(whereEmpty));
        }

        return text;
    }

    private Period? ReadPeriod()
    {
        string text = Cell(PlanColumn.Period);
        bool isUnknown = text == LocalGovMetrics.Period.Unknown.ToString();
        if ((text.Length == 0 || isUnknown) && (_columns.Options.Period ?? _columns.Period) is { } common)
        {
            return common;
        }

        if (isUnknown && _columns.Options.MayLackPeriod)
        {
            Note(ReadingNoteCode.PeriodUnknown, Language.Said("tableNote.noPeriodNamed"));
            return LocalGovMetrics.Period.Unknown;
        }

        if (isUnknown)
        {
            Report(PlanColumn.Period, text, Language.Said("tableNote.periodNeeded"));
            return null;
        }

        if (PeriodText.TryRead(text, _columns.Options.FinancialYearStart, out Period? period, out string? note))
        {
            if (note is not null)
            {
                Note(ReadingNoteCode.FinancialYear, note);
            }
        }
        else if (_columns.Has(PlanColumn.Period))
        {
            Report(PlanColumn.Period, text, Language.Said("tableNote.notPeriodExpectedYearSuch", Diagnostic.Shorten(text)));
        }

        return period;
    }

    // What is no unit that converts stands for itself: a verdict needs none where both numbers are printed without.
    private MeasureUnit? ReadMeasureUnit()
    {
        string text = Cell(PlanColumn.MeasureUnit);
        if (text.Length == 0)
        {
            return null;
        }

        bool isRead = MeasureUnit.TryReadPrinted(text, out MeasureUnit? unit, out bool isKnown);
        if (!isRead)
        {
            Note(ReadingNoteCode.UnitNotKnown, Language.Said("tableNote.noUnitMeasureNumbersCompared", Diagnostic.Shorten(text)));
        }
        else if (!isKnown && !MeasureUnit.TryParse(text, out _))
        {
            Note(ReadingNoteCode.UnitNotKnown, Language.Said("tableNote.noUnitMeasureKnownCompared", Diagnostic.Shorten(text)));
        }

        return unit;
    }

    private PriceBasis? ReadPrices(PlanColumn column) => ReadCodedClass<PriceBasis>(column, PlanWords.TryReadPriceBasis, "tableNote.currentConstantConstant2010Or");

    private void CheckPrices(PriceBasis? ofCell, PriceBasis? ofColumn, PlanColumn column)
    {
        if (ofCell is not null && ofColumn is not null && PriceBases.Differ(ofCell, ofColumn))
        {
            Report(column, Cell(column), Language.Said("tableNote.pricesOfCellAndColumnDiffer", ofCell, ofColumn));
        }
    }

    private bool? ReadHeadline()
    {
        string text = Cell(PlanColumn.Headline);
        return _columns.Has(PlanColumn.Headline) && (text.Length == 0 || text == "-")
            ? false
            : ReadCoded<bool>(PlanColumn.Headline, PlanWords.TryReadYesOrNo, "tableNote.yesOrNo");
    }

    /// <summary>Reads the term; where the base year is stated as the year before its first year, the years of the plan are printed, not the base year.</summary>
    private Term? ReadTerm()
    {
        string text = Cell(PlanColumn.Term);
        if (text.Length == 0)
        {
            return null;
        }

        if (!PeriodText.TryRead(text, out Period? years) || !years.IsWholeYears || years.YearCount < 2)
        {
            Report(PlanColumn.Term, text, Language.Said("tableNote.notTermExpectedItsBase", Diagnostic.Shorten(text)));
            return null;
        }

        return new Term(_baseYear == years.FirstYear - 1 ? years.FirstYear - 1 : years.FirstYear, years.LastYear);
    }

    private T? ReadCoded<T>(PlanColumn column, TryRead<T> read, string allowed)
        where T : struct => TryReadCoded(column, read, allowed, [], out T value) ? value : null;

    private T? ReadCodedClass<T>(PlanColumn column, TryRead<T> read, string allowed, params object[] words)
        where T : class => TryReadCoded(column, read, allowed, words, out T? value) ? value : null;

    // False for an empty cell, and for one whose word is none of those allowed, which is an error.
    private bool TryReadCoded<T>(PlanColumn column, TryRead<T> read, string allowed, object[] words, [MaybeNullWhen(false)] out T value)
    {
        string text = Cell(column);
        value = default;
        if (text.Length == 0)
        {
            return false;
        }

        if (read(text, out value))
        {
            return true;
        }

        Report(column, text, Language.Said("tableNote.notAllowedHereExpected", Diagnostic.Shorten(text), Language.Said(allowed, words)));
        return false;
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
