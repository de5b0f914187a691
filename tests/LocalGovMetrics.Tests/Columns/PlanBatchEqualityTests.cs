using CsCheck;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>A batch and the single row say the same.</summary>
public class PlanBatchEqualityTests
{
    private static readonly double[] Hostile =
    [
        0, -0.0, 1, -1, 0.1, 100, -100, 98.05, double.Epsilon, -double.Epsilon, 2.2250738585072014E-308, 1e-20, 1e-13, 1e15, 1e28, -1e28, 1e150, 1e-150, 4e150, 1e300,
        double.MaxValue, double.MinValue, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1.0000000000000002, 0.30000000000000004, 105, 110.25,
    ];

    private static readonly Gen<double> Number = Gen.OneOf(
        OneOf(Hostile),
        Gen.Int[-30, 300].Select(n => (double)n),
        Gen.Int[1, 30_000].Select(n => n / 100.0),
        Gen.Double);

    private static readonly Gen<RangeRule> Range = Gen.Enum<RangeRule>();

    public static TheoryData<string, int> MeasuresAndWidths
    {
        get
        {
            TheoryData<string, int> data = [];
            foreach (string measure in new[] { "level", "change", "change:reduction", "change:increase", "growth", "averageGrowth", "multiple", "total", "annualAverage", "annualAverage:reduction" })
            {
                foreach (int width in new[] { 8, 4, 2 })
                {
                    data.Add(measure, width);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(MeasuresAndWidths))]
    public void Batch_OfHostileRows_IsTheRuleOfTheRow(string name, int width)
    {
        Measure measure = Measure.Parse(name);
        Gen<(Rows Rows, bool IsStrict, RangeRule Range, bool EstimatesSettle)> batches =
            from count in Gen.Int[1, 70]
            from hasBase in Gen.Bool
            from strict in Gen.Bool
            from range in Range
            from rows in HostileRows(measure, count, hasBase)
            from estimates in Gen.Bool
            from statuses in Gen.Byte[0, 9].Array[count]
            from statusCount in OneOf(0, 0, 1, count)
            from decimalCount in OneOf(1, count)
            select (rows with { Statuses = statuses[..statusCount], Decimals = rows.Decimals[..decimalCount] }, strict, range, estimates);
        batches.Sample(given =>
            {
                VerdictPolicy policy = ((given.IsStrict ? VerdictPolicy.Strict : VerdictPolicy.Face) with { TargetRange = given.Range }).WithSettling(ObservationStatus.Estimated, given.EstimatesSettle).WithSettling(ObservationStatus.Provisional, given.EstimatesSettle).WithSettling(ObservationStatus.Forecast, !given.EstimatesSettle);
                Assessed batch = given.Rows.Assess(measure, policy, width);
                PlanSpans spans = new(given.Rows.Columns, 0, given.Rows.Count);
                RowRule rule = new(measure, policy);
                for (int row = 0; row < given.Rows.Count; row++)
                {
                    NumericVerdict single = rule.Settle(spans, row);
                    batch.Kind(row).Should().Be(single.Kind, "row {0} of {1}", row, given.Rows);
                    batch.Reason(row).Should().Be(single.Reason);
                    RequireClose(batch.Attainment(row), single.Attainment, measure, given.Rows.Base.Length > 0 || given.Rows.Years > 1);
                    RequireGrowth(batch, given.Rows, measure, row);
                }
            }, iter: 300);
    }

    /// <summary>Numbers that are the same to fifteen digits: a change of nothing, a range of one number.</summary>
    [Theory]
    [InlineData("change", 1, 1.0000000000000002, 223.14, 223.14, 3, RangeRule.CommitmentEnd)]
    [InlineData("change:reduction", 1.0000000000000002, 1, 223.14, 223.14, 3, RangeRule.CommitmentEnd)]
    [InlineData("change", 0.30000000000000004, 0.3, 12.5, 12.5, 0, RangeRule.CommitmentEnd)]
    [InlineData("annualAverage:reduction", 73.67, double.NaN, 1, 1.0000000000000002, 5, RangeRule.Inside)]
    [InlineData("change", 73.67, 1, 1, 1.0000000000000002, 5, RangeRule.FarEnd)]
    public void Batch_OfNumbersThatDifferBeyondFifteenDigits_IsTheRuleOfTheRow(string name, double actual, double first, double low, double high, byte kind, RangeRule range)
    {
        Measure measure = Measure.Parse(name);
        VerdictPolicy policy = VerdictPolicy.Face with { TargetRange = range };
        bool isSpread = double.IsNaN(first);
        foreach (byte direction in new byte[] { 0, 1, 2, 3 })
        {
            Rows rows = new(isSpread ? [actual, actual] : [actual], isSpread ? [] : [first], [low], [high], [kind], [direction], [1], [0]) { Years = isSpread ? 2 : 1 };
            NumericVerdict single = new RowRule(measure, policy).Settle(new PlanSpans(rows.Columns, 0, 1), 0);
            Assessed batch = rows.Assess(measure, policy);

            batch.Kind(0).Should().Be(single.Kind);
            batch.Reason(0).Should().Be(single.Reason);
            RequireClose(batch.Attainment(0), single.Attainment, measure, isComputed: true);
        }
    }

    [Theory]
    [InlineData("level", false)]
    [InlineData("level", true)]
    [InlineData("change", false)]
    [InlineData("change", true)]
    [InlineData("change:reduction", false)]
    [InlineData("change:reduction", true)]
    [InlineData("growth", false)]
    [InlineData("growth", true)]
    [InlineData("averageGrowth", false)]
    [InlineData("averageGrowth", true)]
    [InlineData("multiple", false)]
    [InlineData("multiple", true)]
    [InlineData("total", false)]
    [InlineData("total", true)]
    [InlineData("annualAverage", false)]
    [InlineData("annualAverage", true)]
    public void Batch_OfPrintedRows_IsTheFullCalculator(string name, bool strict)
    {
        Measure measure = Measure.Parse(name);
        VerdictPolicy policy = strict ? VerdictPolicy.Strict : VerdictPolicy.Face;
        bool isSpread = measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        Gen<decimal> printed = Gen.OneOf(OneOf(100m, 105m, 110.25m, 110m, 50m, 121.00m, 0m, 90.0m), Gen.Int[1, 3000].Select(Gen.Int[0, 2], (n, scale) => new decimal(n, 0, 0, false, (byte)scale)));
        Gen<decimal> asked = Gen.OneOf(OneOf(0m, 5m, 10m, -10m, 1.1m, 1.05m, 100m, 0.1m), printed);
        Gen.Select(printed.Array[3], Gen.Select(asked, asked), Gen.Int[0, 6], Gen.Int[0, 3], Gen.Int[1, 5], Gen.Select(Range, Gen.Enum<ObservationStatus>().Array[3], Gen.Bool)).Sample((values, ends, kind, direction, periods, choices) =>
        {
            (RangeRule range, ObservationStatus[] statuses, bool settle) = choices;
            VerdictPolicy ruled = (policy with { TargetRange = range }).WithSettling(ObservationStatus.Estimated, settle).WithSettling(ObservationStatus.Revised, settle).WithSettling(ObservationStatus.Forecast, settle);
            int decimals = Math.Max(values[0].Scale, values[1].Scale);
            decimal[] same = [.. values.Select(value => decimal.Round(value, decimals, MidpointRounding.ToEven) + new decimal(0, 0, 0, false, (byte)decimals))];
            (decimal low, decimal high) = (CriterionKind)kind == CriterionKind.Between ? (Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2)) : (ends.Item1, ends.Item1);
            periods = measure.Kind == MeasureKind.Growth ? 1 : periods;
            int baseYear = 2025 - periods;
            ActualSeries series = isSpread
                ? new ActualSeries { Actual = Observation.NotReported, Period = Period.OfYears(2023, 2025), Years = [.. same.Select((value, i) => new YearObservation(2023 + i, Observation.Of(value, status: statuses[i])))], MeasureUnit = MeasureUnit.BillionDong }
                : new ActualSeries { Actual = Observation.Of(same[0], status: statuses[0]), Period = Period.OfYears(baseYear + 1, 2025), BaseYear = measure.Kind == MeasureKind.Level ? null : baseYear, Baseline = measure.Kind == MeasureKind.Level ? null : Observation.Of(same[1]), MeasureUnit = MeasureUnit.BillionDong };
            Verdict single = VerdictCalculator.Assess(new TargetRule(measure, new NumericCriterion((CriterionKind)kind, low, high)), series, (DesiredDirection)direction, ruled);

            Rows rows = new(
                isSpread ? [.. same.Select(value => (double)value)] : [(double)same[0]],
                isSpread || measure.Kind == MeasureKind.Level ? [] : [(double)same[1]],
                [BinaryNumber.FromDecimal(low)],
                [BinaryNumber.FromDecimal(high)],
                [(byte)kind],
                [(byte)direction],
                [periods],
                [(sbyte)decimals])
            {
                Years = isSpread ? 3 : 1,
                Statuses = [(byte)(isSpread ? LeastFirm(statuses) : statuses[0])],
            };
            Assessed batch = rows.Assess(measure, ruled);
            batch.Kind(0).Should().Be(single.Kind, "{0} of {1}", single, series);
            batch.Reason(0).Should().Be(single.Reason.Code, "{0} of {1}", single, series);
            RequireClose(batch.Attainment(0), single.Attainment, measure, isComputed: true);
        }, iter: 4000);
    }

    private static ObservationStatus LeastFirm(ObservationStatus[] statuses) => statuses.Aggregate((one, other) => one.OrLessFirm(other));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Rows> HostileRows(Measure measure, int count, bool hasBase)
    {
        bool isSpread = measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        int years = isSpread && hasBase ? 3 : 1;
        int baseCount = hasBase && !isSpread ? count : 0;
        int bytes = (count + 7) / 8;
        return Gen.Select(
            Gen.Select(Number.Array[count * years], Number.Array[baseCount], Number.Array[count], Number.Array[count]),
            Gen.Select(Gen.Byte[0, 8].Array[count], Gen.Byte[0, 9].Array[count], Gen.Int[-1, 7].Array[count], OneOf<sbyte>(0, 1, 2, 3, -2, -15, 15, PlanColumns.Exact).Array[count]),
            Gen.Select(Gen.Byte.Array[bytes * years], Gen.Byte.Array[bytes], Gen.Byte.Array[baseCount == 0 ? 0 : bytes], Gen.Int[0, 7]),
            (numbers, codes, bits) => new Rows(numbers.Item1, numbers.Item2, numbers.Item3, numbers.Item4, codes.Item1, codes.Item2, codes.Item3, codes.Item4)
            {
                Years = years,
                ActualValid = (bits.Item4 & 1) != 0 ? bits.Item1 : [],
                TargetValid = (bits.Item4 & 2) != 0 ? bits.Item2 : [],
                BaseValid = (bits.Item4 & 4) != 0 ? bits.Item3 : [],
            });
    }

    private static void RequireClose(double? batch, Computed single, Measure measure, bool isComputed)
    {
        batch.HasValue.Should().Be(single.IsDefined);
        if (batch is { } value)
        {
            double expected = single.Value;
            bool cancels = isComputed && measure.Kind is MeasureKind.Change or MeasureKind.Total or MeasureKind.AnnualAverage;
            double room = !isComputed ? 0 : 1e-27 + ((measure.IsGrowth ? 2e-10 : 1e-11) * Math.Abs(expected)) + (cancels ? 1e-3 * Math.Abs(expected - 1) : 0);
            Math.Abs(value - expected).Should().BeLessThanOrEqualTo(room, "{0} stands beside {1}", value, expected);
        }
    }

    private static void RequireGrowth(Assessed batch, Rows rows, Measure measure, int row)
    {
        if (batch.Growth.Length == 0)
        {
            return;
        }

        bool isThere = PlanSpans.IsSet(rows.ActualValid, row) && PlanSpans.IsSet(rows.BaseValid, row);
        Computed single = isThere ? CompoundGrowth.Rate(rows.Base[row], rows.Actual[row], measure.Kind == MeasureKind.Growth ? 1 : rows.Periods[row]) : default;
        batch.Rate(row).HasValue.Should().Be(single.IsDefined);
        double factor = 1 + single.ValueOrNull.GetValueOrDefault();
        Math.Abs(batch.Growth[row] - (factor - 1)).Should().BeLessThanOrEqualTo((1e-13 * Math.Abs(factor)) + 2.3e-16);
    }
}
