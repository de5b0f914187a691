using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Rows assessed one by one, and where a batch of them says something else.</summary>
internal sealed class RowByRow(Rows rows, Measure measure, VerdictPolicy policy)
{
    // Half a unit of the fifteenth digit, which decimals keep, and the roundings of the steps.
    private const double Digits = 6e-15;

    // A ratio of decimals has twenty-eight places.
    private const double LastPlace = 1e-28;

    // A little beyond the range of the kernel: from there on, growth is computed one by one.
    private const double SmallestPlain = 3.05e-151;
    private const double LargestPlain = 3.28e150;

    // A ratio of doubles, and that of the decimals that they stand for.
    private const double DecimalsOfLevels = 5e-16;

    private readonly RowRule _rule = new(measure, policy);
    private double _fromDecimals;

    private bool IsComputed => rows.Years > 1 || (rows.Base.Length > 0 && (measure.IsGrowth || measure.Kind is MeasureKind.Multiple or MeasureKind.Change || IsChangePerYear));

    private bool IsChangePerYear => measure is { Kind: MeasureKind.AnnualAverage, Sense: not ChangeSense.None };

    /// <summary>Gives what differs in the first row that the batch and the rule of the row do not agree about; null where there is none.</summary>
    public string? FirstDifference(Assessed batch)
    {
        PlanColumns columns = rows.Columns;
        return FirstDifference(batch, row => _rule.Settle(new PlanSpans(columns, 0, rows.Count), row), FaceValues);
    }

    /// <summary>Gives what differs in the first row that the batch and its verdict, reached from decimals, do not agree about; null where there is none.</summary>
    public string? FirstDifference(Assessed batch, IReadOnlyList<Verdict> verdicts)
    {
        _fromDecimals = DecimalsOfLevels;
        return FirstDifference(batch, row => new NumericVerdict(verdicts[row].Kind, verdicts[row].Reason.Code, verdicts[row].Attainment), (_, _) => null);
    }

    private string? FirstDifference(Assessed batch, Func<int, NumericVerdict> singles, Func<NumericVerdict, int, string?> check)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            NumericVerdict single = singles(row);
            string? difference =
                batch.Kind(row) != single.Kind ? $"verdict {batch.Kind(row)}, not {single.Kind}"
                : batch.Reason(row) != single.Reason ? $"reason {batch.Reason(row)}, not {single.Reason}"
                : Attainment(batch, single.Attainment, row) ?? check(single, row) ?? Growth(batch, row);
            if (difference is not null)
            {
                return Invariant($"row {row}: {difference}; {Row(row)}");
            }
        }

        return BitsBeyond(batch.AttainmentValid) | (batch.Growth.Length > 0 && BitsBeyond(batch.GrowthValid)) ? "a bit stands beyond the last row" : null;
    }

    private string? Attainment(Assessed batch, Computed single, int row)
    {
        double value = batch.Attainments[row];
        if (batch.Attainment(row) is null || !single.IsDefined)
        {
            return (batch.Attainment(row) is null) != !single.IsDefined ? Invariant($"attainment {batch.Attainment(row)}, not {single}")
                : BitConverter.DoubleToInt64Bits(value) != 0 ? Invariant($"no attainment, but {value:R} stands there")
                : null;
        }

        double room = IsComputed ? (Room(row) * Math.Abs(single.Value)) + LastPlace : _fromDecimals * Math.Abs(single.Value);
        bool isClose = SameBits(value, single.Value) || (room > 0 && Math.Abs(value - single.Value) <= room);
        return isClose && double.IsFinite(value) ? null : Invariant($"attainment {value:R}, not {single.Value:R}");
    }

    // What is documented: 1e-10 for growth, 1e-11 for multiples, for differences and sums as far as they have digits.
    private double Room(int row)
    {
        if (measure.IsGrowth || measure.Kind == MeasureKind.Multiple)
        {
            return measure.IsGrowth ? 1e-10 : 1e-11;
        }

        double sum = measure.Kind == MeasureKind.Change || (IsChangePerYear && rows.Base.Length > 0) ? -rows.Base[row] : 0;
        double sizes = Math.Abs(sum);
        for (int year = 0; year < rows.Years; year++)
        {
            sum += rows.Actual[(year * rows.Count) + row];
            sizes += Math.Abs(rows.Actual[(year * rows.Count) + row]);
        }

        return (2 * Digits) + (Digits * sizes / Math.Abs(sum));
    }

    // A level at face value is what the public function for single numbers says, word for word.
    private string? FaceValues(NumericVerdict single, int row)
    {
        bool isPlain = !IsComputed && !measure.IsGrowth && !policy.RoundingCounts && rows.Statuses.Length == 0
            && PlanSpans.IsSet(rows.TargetValid, row) && PlanSpans.IsSet(rows.ActualValid, row);
        if (!isPlain)
        {
            return null;
        }

        CriterionKind kind = (CriterionKind)PlanSpans.Of<byte>(rows.Criteria, row);
        double high = kind != CriterionKind.Between ? rows.Low[row] : rows.High.Length == 0 ? double.NaN : rows.High[row];
        DesiredDirection direction = measure.IsReduction ? DesiredDirection.Higher : (DesiredDirection)PlanSpans.Of<byte>(rows.Directions, row);
        if (kind == CriterionKind.Reach && direction == DesiredDirection.Closer && single.Reason == ReasonCode.WithinNearBand)
        {
            return Math.Abs(rows.Actual[row] - rows.Low[row]) <= ((double)policy.NearBand.Width + 1e-9) * Math.Abs(rows.Low[row]) ? null : "not within the near band";
        }

        NumericVerdict face = FaceValue.Assess(kind, rows.Low[row], high, direction, rows.Actual[row], policy.TargetRange);
        bool isSame = face.Kind == single.Kind && face.Reason == single.Reason && face.Attainment.IsDefined == single.Attainment.IsDefined
            && SameBits(face.Attainment.ValueOrNull.GetValueOrDefault(), single.Attainment.ValueOrNull.GetValueOrDefault());
        return isSame ? null : Invariant($"face value {face}");
    }

    private string? Growth(Assessed batch, int row)
    {
        if (batch.Growth.Length == 0)
        {
            return null;
        }

        bool isThere = PlanSpans.IsSet(rows.ActualValid, row) && PlanSpans.IsSet(rows.BaseValid, row);
        int periods = measure.Kind == MeasureKind.Growth ? 1 : PlanSpans.Of<int>(rows.Periods, row);
        Computed single = isThere ? CompoundGrowth.Rate(rows.Base[row], rows.Actual[row], periods) : default;
        double value = batch.Growth[row];
        if (batch.Rate(row) is null || !single.IsDefined)
        {
            return (batch.Rate(row) is null) != !single.IsDefined ? Invariant($"growth {batch.Rate(row)}, not {single}")
                : BitConverter.DoubleToInt64Bits(value) != 0 ? Invariant($"no growth, but {value:R} stands there")
                : null;
        }

        double factor = 1 + single.Value;
        bool isPlain = rows.Base[row] is >= SmallestPlain and <= LargestPlain && rows.Actual[row] is >= SmallestPlain and <= LargestPlain;
        bool isClose = isPlain ? Math.Abs(value - single.Value) <= (1e-13 * factor) + 2.3e-16 : SameBits(value, single.Value);
        return isClose && double.IsFinite(value) ? null : Invariant($"growth {value:R}, not {single.Value:R}");
    }

    private bool BitsBeyond(byte[] valid) => rows.Count % 8 != 0 && valid[^1] >> (rows.Count % 8) != 0;

    private static bool SameBits(double one, double other) => BitConverter.DoubleToInt64Bits(one) == BitConverter.DoubleToInt64Bits(other);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string Row(int row)
    {
        Rows one = rows.Pick([row]);
        string numbers = string.Join(" ", one.Actual.Concat([double.NaN]).Concat(one.Base).Concat([double.NaN]).Concat(one.Low).Concat(one.High).Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        return $"actual, base, ends {numbers}; codes {string.Join(" ", one.Criteria.Concat(one.Directions))}; periods {string.Join(" ", one.Periods)}; decimals {string.Join(" ", one.Decimals)}; statuses {string.Join(" ", one.Statuses)}; {measure}, {policy.Name}, {policy.TargetRange}";
    }
}
