using CsCheck;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>Columns with statuses against the rows of a plan-versus-actual table, as they are assessed one by one.</summary>
public class PlanBatchPlanRowTests
{
    private const int LastYear = 2025;

    public static TheoryData<string> Measures => ["level", "count", "change", "change:reduction", "change:increase", "growth", "averageGrowth", "multiple", "total", "annualAverage"];

    [Theory]
    [MemberData(nameof(Measures))]
    public void Batch_OfRowsWithStatuses_IsTheVerdictOnEachRowOfATable(string measure) =>
        Gen.Select(Gen.Int[1, 40], Gen.Int.NonNegative, Gen.Int[0, RowShape.Policies - 1]).Sample((count, seed, policyIndex) =>
        {
            RowShape shape = new(measure, count, seed) { PolicyIndex = policyIndex };
            (PlanRow[] plans, Rows rows) = Plans(shape);
            Assessed batch = rows.Assess(shape.Measured, shape.Policy);
            Verdict[] verdicts = [.. plans.Select(plan => OfNumbers(plan, shape.Policy))];

            new RowByRow(rows, shape.Measured, shape.Policy).FirstDifference(batch, verdicts).Should().BeNull("{0}", shape);
        }, iter: 250);

    /// <summary>What the tool reads from a file: words of statuses in their column and in the cells, empty and pending cells.</summary>
    [Theory]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    [InlineData(true, true, true)]
    public void Batch_OfTheRowsOfATextTable_IsTheVerdictOnEach(bool strict, bool estimatesSettle, bool forecastsSettle)
    {
        IReadOnlyList<PlanRow> plans =
        [
            .. Tables.ReadWhole(
                "unit|indicator|period|target|actual|direction|status",
                "A|một|2025|30|36|higher|",
                "A|hai|2025|30|36|higher|thực hiện",
                "A|ba|2025|30|36|higher|ước",
                "A|bốn|2025|30|36|higher|dự kiến",
                "A|năm|2025|30|36|higher|chờ",
                "A|sáu|2025|30||higher|chờ",
                "A|bảy|2025|30||higher|ước",
                "A|tám|2025|30||higher|",
                "A|chín|2025||36|higher|dự kiến",
                "A|mười|2025|14-15|8|higher|ước",
                "A|mười một|2025|14-15|14|lower|dự kiến",
                "A|mười hai|2025|14-15|15,5|closer|ước",
                "A|mười ba|2025|>=98|98|higher|dự kiến",
                "A|mười bốn|2025|>98|98|higher|ước",
                "A|mười lăm|2025|<2|1,7|lower|thực hiện",
                "A|mười sáu|2025|<=2|2|lower|dự kiến",
                "A|mười bảy|2025|30|30|none|ước",
                "A|mười tám|2025|30|36 (ước)|higher|",
                "A|mười chín|2025|30|36 (dự kiến)|higher|").Rows,
        ];
        VerdictPolicy policy = (strict ? VerdictPolicy.Strict : VerdictPolicy.Face).WithSettling(ObservationStatus.Estimated, estimatesSettle).WithSettling(ObservationStatus.Forecast, forecastsSettle);
        Verdict[] verdicts = [.. plans.Select(plan => VerdictCalculator.Assess(plan, policy))];
        Rows rows = Columns(plans);
        Assessed batch = rows.Assess(Measure.Level, policy);

        new RowByRow(rows, Measure.Level, policy).FirstDifference(batch, verdicts).Should().BeNull();
        verdicts.Select(verdict => verdict.Reason.Code).Should().Contain([ReasonCode.ResultPending, ReasonCode.NotReported, ReasonCode.NoTarget, ReasonCode.NoDirection]);
        verdicts.Any(verdict => verdict.Reason.Code == ReasonCode.EstimateOnly).Should().Be(!estimatesSettle);
        verdicts.Any(verdict => verdict.Reason.Code == ReasonCode.ForecastOnly).Should().Be(!forecastsSettle);
    }

    // Columns of numbers know neither prints nor names: what a whole row says against its numbers is not theirs to see.
    private static Verdict OfNumbers(PlanRow plan, VerdictPolicy policy) =>
        VerdictCalculator.Assess(plan, policy) is { Reason.Code: not ReasonCode.ImplausibleScale } verdict ? verdict
        : VerdictCalculator.Assess(plan.Targets[0].Rule, ActualSeries.From(plan), plan.Indicator.Direction, policy);

    private static Rows Columns(IReadOnlyList<PlanRow> plans)
    {
        NumericCriterion?[] criteria = [.. plans.Select(plan => plan.Targets.Count == 0 ? null : (NumericCriterion)plan.Targets[0].Rule.Criterion)];
        return new Rows(
            [.. plans.Select(plan => BinaryNumber.FromDecimal(plan.Actual.Number?.Value ?? 0))],
            [],
            [.. criteria.Select(criterion => BinaryNumber.FromDecimal(criterion?.NearEnd ?? 0))],
            [.. criteria.Select(criterion => BinaryNumber.FromDecimal(criterion?.FarEnd ?? 0))],
            [.. criteria.Select(criterion => (byte)(criterion?.Kind ?? CriterionKind.Reach))],
            [.. plans.Select(plan => (byte)plan.Indicator.Direction)],
            [],
            [.. plans.Select(plan => (sbyte)(plan.Actual.Number?.Value?.Scale ?? 0))])
        {
            Statuses = [.. plans.Select(plan => (byte)plan.Actual.Status)],
            ActualValid = Bits([.. plans.Select(plan => plan.Actual.Number is not null)]),
            TargetValid = Bits([.. plans.Select(plan => plan.Targets.Count > 0)]),
        };
    }

    private static (PlanRow[] Plans, Rows Rows) Plans(RowShape shape)
    {
        Random random = new(shape.Seed);
        Measure measure = shape.Measured;
        bool isSpread = measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        int years = isSpread ? 3 : 1;
        bool hasBase = measure.IsGrowth || measure.Kind is MeasureKind.Change or MeasureKind.Multiple;
        Rows rows = new(
            new double[shape.Count * years],
            new double[hasBase ? shape.Count : 0],
            new double[shape.Count],
            new double[shape.Count],
            new byte[shape.Count],
            new byte[shape.Count],
            new int[shape.Count],
            new sbyte[shape.Count])
        {
            Years = years,
            Statuses = new byte[shape.Count],
        };
        bool[][] isReported = [.. Enumerable.Range(0, years).Select(_ => new bool[shape.Count])];
        bool[] hasTarget = new bool[shape.Count];
        bool[] isBaseReported = new bool[shape.Count];
        PlanRow[] plans = new PlanRow[shape.Count];
        for (int row = 0; row < shape.Count; row++)
        {
            int decimals = random.Next(3);
            decimal[] values = [.. Enumerable.Range(0, years + 1).Select(_ => Printed(random, decimals))];
            ObservationStatus[] statuses = [.. Enumerable.Range(0, years).Select(_ => (ObservationStatus)(random.Next(2) == 0 ? 1 : random.Next(5)))];
            ObservationStatus least = statuses.Contains(ObservationStatus.NotReported) ? ObservationStatus.NotReported : statuses.Max();
            NumericCriterion criterion = Asked(random, measure, values[0]);
            DesiredDirection direction = (DesiredDirection)random.Next(4);
            int periods = measure.Kind == MeasureKind.Growth ? 1 : random.Next(1, 6);
            hasTarget[row] = random.Next(9) != 0;

            // Without a base, a single row takes the actual as the change itself; in a column of bases, actual values are levels.
            isBaseReported[row] = measure.Kind == MeasureKind.Change || random.Next(7) != 0;
            Observation[] observations = new Observation[years];
            for (int year = 0; year < years; year++)
            {
                isReported[year][row] = random.Next(7) != 0;
                observations[year] = isReported[year][row] ? Observation.Of(values[year], status: statuses[year]) : new Observation(Observation.NotReported.Value, statuses[year]);
                rows.Actual[(year * shape.Count) + row] = BinaryNumber.FromDecimal(values[year]);
            }

            plans[row] = new PlanRow
            {
                Unit = "A",
                Indicator = new Indicator { Code = "1", Name = LocalizedName.Of("thu"), MeasureUnit = MeasureUnit.BillionDong, Direction = direction },
                Period = Period.OfYears(isSpread ? LastYear - years + 1 : LastYear - periods + 1, LastYear),
                Targets = hasTarget[row] ? [new Target(new TargetRule(measure, criterion))] : [],
                Actual = isSpread ? Observation.NotReported : observations[0],
                Years = isSpread ? [.. observations.Select((observation, year) => new YearObservation(LastYear - years + 1 + year, observation))] : [],
                BaseYear = hasBase ? LastYear - periods : null,
                Baseline = !hasBase ? null : isBaseReported[row] ? Observation.Of(values[years]) : Observation.NotReported,
            };
            if (hasBase)
            {
                rows.Base[row] = BinaryNumber.FromDecimal(values[years]);
            }

            (rows.Low[row], rows.High[row], rows.Criteria[row], rows.Directions[row]) = (BinaryNumber.FromDecimal(criterion.NearEnd), BinaryNumber.FromDecimal(criterion.FarEnd), (byte)criterion.Kind, (byte)direction);
            (rows.Periods[row], rows.Decimals[row], rows.Statuses[row]) = (periods, (sbyte)decimals, (byte)least);
        }

        return (plans, rows with
        {
            ActualValid = [.. isReported.SelectMany(Bits)],
            TargetValid = Bits(hasTarget),
            BaseValid = hasBase ? Bits(isBaseReported) : [],
        });
    }

    private static decimal Printed(Random random, int decimals)
    {
        decimal place = new(1, 0, 0, false, (byte)decimals);
        return (random.Next(3) == 0 ? random.Next(0, 5) * 50 : random.Next(0, 300)) + (random.Next(10) * place) + (0 * place);
    }

    private static NumericCriterion Asked(Random random, Measure measure, decimal actual)
    {
        decimal low = random.Next(4) switch
        {
            0 => actual,
            1 => random.Next(-5, 20),
            2 => measure.Kind == MeasureKind.Multiple ? random.Next(1, 30) / 10m : random.Next(0, 3000) / 10m,
            _ => random.Next(1, 8) * 50,
        };
        CriterionKind kind = (CriterionKind)random.Next(7);
        return new NumericCriterion(kind, low, kind == CriterionKind.Between ? low + (random.Next(4) * 2.5m) : low);
    }

    private static byte[] Bits(bool[] flags)
    {
        byte[] bits = new byte[(flags.Length + 7) / 8];
        for (int i = 0; i < flags.Length; i++)
        {
            bits[i / 8] |= (byte)(flags[i] ? 1 << (i % 8) : 0);
        }

        return bits;
    }
}
