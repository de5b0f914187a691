using System.Text;
using LocalGovMetrics.Attainment;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;


namespace LocalGovMetrics.Columns;

/// <summary>The plain rows of a block as columns, and what became of them.</summary>
internal sealed class PlainRows(PlanBatch batch, ReportNotation notation)
{
    /// <summary>The most bytes of a sentence.</summary>
    public const int LongestSentence = 512;

    // Somewhat wider than the near band, for the doubles that look first.
    private const double NearSlack = 1.001;

    // A little less than what is out of scale.
    private const double FarOff = 999;

    private static readonly byte[] Reach = [(byte)CriterionKind.Reach];

    private readonly WordCache<ReportedVerdict> _words = new(text => text.Length == 0 ? ReportedVerdict.NotPrinted : notation.ReadVerdict(text));
    private readonly WordCache<(bool IsKnown, ObservationStatus? Status)> _statusWords = new(ReadStatus);
    private readonly WordCache<bool> _namesWithoutDirection = new(name => IndicatorDirections.Known.Of(name) is null && !IndicatorDirections.Known.AreContestedBy(name));
    private readonly WordCache<NameKind> _nameKinds = new(text => NameKinds.Of(text.Length == 0 ? null : LocalizedName.Of(text)));
    private readonly SingleRows _singleRows = new(batch.Policy);
    private int _capacity;
    private bool[] _isPlain = [];
    private double[] _lows = [];
    private double[] _actuals = [];
    private PlainNumber[] _targetNumbers = [];
    private PlainNumber[] _actualNumbers = [];
    private byte[] _directions = [];
    private sbyte[] _decimals = [];
    private byte[] _statuses = [];
    private bool _areAllActual = true;
    private byte[] _targetValid = [];
    private byte[] _actualValid = [];
    private byte[] _verdicts = [];
    private byte[] _reasons = [];
    private double[] _attainments = [];
    private byte[] _attainmentValid = [];
    private ReportedVerdict[] _printed = [];
    private Verdict?[] _singles = [];

    /// <summary>Gets what the marks of the plain rows tell.</summary>
    public NumberEvidence Evidence { get; } = new();

    /// <summary>Gets or sets how many rows of the block are not blank.</summary>
    public int Count { get; set; }

    /// <summary>Gets a value indicating whether there are any.</summary>
    public bool Any { get; private set; }

    public void Clear(int rows)
    {
        if (rows > _capacity)
        {
            _capacity = rows * 2;
            (_isPlain, _lows, _actuals, _attainments) = (new bool[_capacity], new double[_capacity], new double[_capacity], new double[_capacity]);
            (_targetNumbers, _actualNumbers, _decimals, _printed) = (new PlainNumber[_capacity], new PlainNumber[_capacity], new sbyte[_capacity], new ReportedVerdict[_capacity]);
            _singles = new Verdict?[_capacity];
            (_directions, _statuses, _verdicts, _reasons) = (new byte[_capacity], new byte[_capacity], new byte[_capacity], new byte[_capacity]);
            (_targetValid, _actualValid, _attainmentValid) = (new byte[(_capacity / 8) + 1], new byte[(_capacity / 8) + 1], new byte[(_capacity / 8) + 1]);
        }

        Any = false;
        Evidence.Clear();
        int bytes = (rows + 7) / 8;
        _isPlain.AsSpan(0, rows).Clear();
        _singles.AsSpan(0, rows).Clear();
        _lows.AsSpan(0, rows).Clear();
        _actuals.AsSpan(0, rows).Clear();
        _directions.AsSpan(0, rows).Clear();
        _decimals.AsSpan(0, rows).Clear();
        _statuses.AsSpan(0, rows).Clear();
        _areAllActual = true;
        _targetValid.AsSpan(0, bytes).Clear();
        _actualValid.AsSpan(0, bytes).Clear();
    }

    public void Set(int row, bool hasTarget, PlainNumber target, bool hasActual, PlainNumber actual, ObservationStatus status, DesiredDirection direction, ReadOnlySpan<byte> verdict)
    {
        Any = _isPlain[row] = true;
        (_targetNumbers[row], _actualNumbers[row]) = (target, actual);
        (_lows[row], _actuals[row], _decimals[row], _directions[row]) = (target.Value, actual.Value, unchecked((sbyte)actual.Scale), (byte)direction);
        _statuses[row] = (byte)status;
        _areAllActual &= status == ObservationStatus.Actual;
        _targetValid[row >> 3] |= unchecked((byte)((hasTarget ? 1 : 0) << (row & 7)));
        _actualValid[row >> 3] |= unchecked((byte)((hasActual ? 1 : 0) << (row & 7)));
        SetPrinted(row, verdict);
    }

    /// <summary>Counts the marks of a row, all of which mark decimals.</summary>
    public void CountMarks(ReadOnlySpan<byte> target, ReadOnlySpan<byte> actual)
    {
        int commas = target.Count((byte)',') + actual.Count((byte)',');
        int points = target.Count((byte)'.') + actual.Count((byte)'.');
        if (commas + points > 0)
        {
            Evidence.AddMarks(commas, points);
        }
    }

    /// <summary>Tells whether two plain numbers are so far apart that the row is read in full.</summary>
    public static bool IsFar(double one, double other)
    {
        double least = Math.Min(Math.Abs(one), Math.Abs(other));
        return least > 0 && Math.Max(Math.Abs(one), Math.Abs(other)) / least >= FarOff;
    }

    /// <summary>Tells whether two numbers may be years of completion, so that the name of the row is read.</summary>
    public static bool AreYears(double plan, double came) => IsYear(plan) && IsYear(came);

    /// <summary>Tells whether a number beside a planned rate may be an index, previous = 100, so that a row named growth is read in full.</summary>
    public static bool MayBeIndex(double plan, double came) =>
        Math.Abs(plan) < (double)RestatedMeasure.HighestGrowth && came is >= (double)RestatedMeasure.LowestIndex and <= (double)RestatedMeasure.HighestIndex;

    private static bool IsYear(double number) => number is >= (double)RestatedMeasure.FirstYear and <= (double)RestatedMeasure.LastYear;

    /// <summary>Tells whether the direction of a row that states none is no more than assumed, and neither its name nor a printed verdict speaks against it.</summary>
    public bool LeavesDirectionOpen(ReadOnlySpan<byte> indicator, ReadOnlySpan<byte> english, ReadOnlySpan<byte> verdict) =>
        verdict.IsEmpty && _namesWithoutDirection.Read(indicator) && (english.IsEmpty || _namesWithoutDirection.Read(english));

    /// <summary>Tells whether the name of a row says one of several things of its numbers, of which others would be of another kind.</summary>
    public bool Names(NameKind kinds, ReadOnlySpan<byte> indicator, ReadOnlySpan<byte> english) =>
        (_nameKinds.Read(indicator) & kinds) != NameKind.None || (!english.IsEmpty && (_nameKinds.Read(english) & kinds) != NameKind.None);

    /// <summary>Reads a status.</summary>
    /// <returns>False where the word is none; where there is no word, there is no status.</returns>
    public bool TryReadStatus(ReadOnlySpan<byte> text, out ObservationStatus? status)
    {
        (bool isKnown, status) = _statusWords.Read(text);
        return isKnown;
    }

    /// <summary>Assesses a row by itself, if its cells say no more than that takes.</summary>
    /// <returns>False where they do, and nothing has been taken.</returns>
    public bool TrySetSingle(int row, ReadOnlySpan<byte> year, ReadOnlySpan<byte> target, ReadOnlySpan<byte> actual, ObservationStatus? status, DesiredDirection? direction, ReadOnlySpan<byte> verdict)
    {
        if (_singleRows.Assess(year, target, actual, status, direction) is not { } single)
        {
            return false;
        }

        Any = _isPlain[row] = true;
        _singles[row] = single;
        CountMarks(target, actual);
        SetPrinted(row, verdict);
        return true;
    }

    public void Assess(int rows)
    {
        int bytes = (rows + 7) / 8;
        batch.Assess(
            new PlanColumns
            {
                Low = _lows.AsMemory(0, rows),
                Actual = _actuals.AsMemory(0, rows),
                Criteria = Reach,
                Directions = _directions.AsMemory(0, rows),
                Decimals = _decimals.AsMemory(0, rows),
                Statuses = _areAllActual ? default : _statuses.AsMemory(0, rows),
                TargetValid = _targetValid.AsMemory(0, bytes),
                ActualValid = _actualValid.AsMemory(0, bytes),
            },
            new VerdictColumns
            {
                Verdicts = _verdicts.AsMemory(0, rows),
                Reasons = _reasons.AsMemory(0, rows),
                Attainments = _attainments.AsMemory(0, rows),
                AttainmentValid = _attainmentValid.AsMemory(0, bytes),
            });
    }

    /// <summary>Tells whether a row is plain; the members below are for plain rows.</summary>
    /// <param name="row">The row of the block, from 0.</param>
    /// <returns>True where it is.</returns>
    public bool IsPlain(int row) => _isPlain[row];

    public VerdictKind Kind(int row) => _singles[row]?.Kind ?? (VerdictKind)_verdicts[row];

    public ReasonCode Reason(int row) => _singles[row]?.Reason.Code ?? (ReasonCode)_reasons[row];

    /// <summary>Gives the attainment, once more from the decimals that were printed, whose ratio may differ from that of doubles in the last digit.</summary>
    public double? Attainment(int row) =>
        _singles[row] is { } single ? single.Attainment.ValueOrNull
        : !IsSet(_attainmentValid, row) ? null
        : _lows[row] == _actuals[row] ? _attainments[row]
        : (DesiredDirection)_directions[row] == DesiredDirection.Lower ? AttainmentRatio.LowerIsBetter(_actualNumbers[row].Decimal, _targetNumbers[row].Decimal).ValueOrNull
        : AttainmentRatio.HigherIsBetter(_actualNumbers[row].Decimal, _targetNumbers[row].Decimal).ValueOrNull;

    /// <summary>Gives the verdict that a row prints itself.</summary>
    public ReportedVerdict Printed(int row) => _printed[row];

    /// <summary>Tells whether a row missed its target by no more than the policy's near band.</summary>
    public bool IsNear(int row)
    {
        if (_singles[row] is { } single)
        {
            return single.IsNear;
        }

        VerdictPolicy policy = batch.Policy;
        if (Kind(row) != VerdictKind.NotAchieved || Math.Abs(_actuals[row] - _lows[row]) > policy.NearBand.WidthAt(_lows[row]) * NearSlack)
        {
            return false;
        }

        decimal actual = _actualNumbers[row].Decimal;
        decimal half = policy.RoundingCounts ? _actualNumbers[row].HalfUnit : 0;
        decimal target = _targetNumbers[row].Decimal;
        return NumericAssessment.IsNear(policy, new NumericCriterion(CriterionKind.Reach, target, target), (DesiredDirection)_directions[row], half == 0 ? Interval.Point(actual) : Interval.Closed(actual - half, actual + half), unit: null);
    }

    /// <summary>Writes the reason of a row as <see cref="VerdictReason.Sentence"/> writes it.</summary>
    /// <param name="row">The row of the block, from 0.</param>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <param name="to">Where it goes, <see cref="LongestSentence"/> bytes or more.</param>
    /// <returns>How many bytes of UTF-8 were written.</returns>
    public int WriteSentence(int row, Language language, Span<byte> to)
    {
        if (_singles[row] is { } single)
        {
            return Encoding.UTF8.GetBytes(ReasonSentence.Of(single.Reason, language), to);
        }

        Span<byte> actual = stackalloc byte[PlainNumber.Longest];
        Span<byte> target = stackalloc byte[PlainNumber.Longest];
        int actualLength = batch.Policy.RoundingCounts ? _actualNumbers[row].WritePrinted(actual) : _actualNumbers[row].WriteShown(actual, language);
        int targetLength = _targetNumbers[row].WriteShown(target, language);
        return SentencePieces.Write(Reason(row), language, actual[..actualLength], target[..targetLength], to);
    }

    private static (bool IsKnown, ObservationStatus? Status) ReadStatus(string text) =>
        text.Length == 0 ? (true, null)
        : PlanWords.TryReadStatus(text, out ObservationStatus status) ? (true, status)
        : (false, null);

    private void SetPrinted(int row, ReadOnlySpan<byte> verdict) =>
        _printed[row] = verdict.IsEmpty ? ReportedVerdict.NotPrinted : _words.Read(verdict);

    private static bool IsSet(byte[] bits, int row) => (bits[row >> 3] & (1 << (row & 7))) != 0;
}
