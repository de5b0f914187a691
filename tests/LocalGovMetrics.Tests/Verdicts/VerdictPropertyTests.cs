using CsCheck;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Verdicts;

public class VerdictPropertyTests
{
    private static readonly Gen<decimal> Number = Gen.Int[0, 4000].Select(Gen.Int[0, 2], (n, scale) => new decimal(n, 0, 0, false, (byte)scale));
    private static readonly Gen<DesiredDirection> Direction = Gen.Enum<DesiredDirection>();
    private static readonly Gen<RangeRule> Range = Gen.Enum<RangeRule>();

    private static readonly Gen<NumericCriterion> Numeric = Gen.Select(Gen.Int[0, 6], Number, Number, (kind, a, b) =>
        (CriterionKind)kind == CriterionKind.Between
            ? Criterion.Between(Math.Min(a, b), Math.Max(a, b))
            : new NumericCriterion((CriterionKind)kind, a, a));

    private static readonly Gen<ReportedValue> Printed = Gen.Select(Number, Number, Gen.Int[1, 8], (a, b, qualifier) =>
        (Qualifier)qualifier == Qualifier.Range ? ReportedValue.Range(Math.Min(a, b), Math.Max(a, b)) : ReportedValue.Of((Qualifier)qualifier, a));

    [Fact]
    public void FaceValue_DecimalAndDouble_Agree() =>
        Gen.Select(Numeric, Direction, Range, Number).Sample((criterion, direction, range, actual) =>
        {
            NumericVerdict exact = FaceValue.Assess(criterion, direction, actual, range);
            NumericVerdict fast = FaceValue.Assess(criterion.Kind, BinaryNumber.FromDecimal(criterion.NearEnd), BinaryNumber.FromDecimal(criterion.FarEnd), direction, BinaryNumber.FromDecimal(actual), range);
            return exact.Kind == fast.Kind && exact.Reason == fast.Reason && exact.Attainment.IsDefined == fast.Attainment.IsDefined
                && (!exact.Attainment.IsDefined || Math.Abs(exact.Attainment.Value - fast.Attainment.Value) <= 1e-12 * Math.Abs(exact.Attainment.Value));
        });

    [Fact]
    public void FaceValue_AndTheFullCalculator_Agree() =>
        Gen.Select(Numeric, Direction, Range, Number).Sample((criterion, direction, range, actual) =>
        {
            NumericVerdict plain = FaceValue.Assess(criterion, direction, actual, range);
            Verdict full = VerdictCalculator.Assess(Given.Rule(criterion), Observation.Of(actual), direction, VerdictPolicy.Face with { TargetRange = range });
            // Close to one number is close enough within the near band of the policy, which plain numbers do not have.
            (VerdictKind Kind, ReasonCode Reason) expected = criterion.Kind == CriterionKind.Reach && direction == DesiredDirection.Closer && actual != criterion.NearEnd && Math.Abs(actual - criterion.NearEnd) <= Math.Abs(criterion.NearEnd) / 100
                ? (VerdictKind.Achieved, ReasonCode.WithinNearBand)
                : (plain.Kind, plain.Reason);
            return (full.Kind, full.Reason.Code, full.Attainment) == (expected.Kind, expected.Reason, plain.Attainment);
        });

    [Fact]
    public void FaceValue_BetterActual_NeverGivesAWorseVerdict() =>
        Gen.Select(Number, Number, Number, Number, Gen.Int[0, 1]).Sample((a, b, x, y, range) =>
        {
            RangeRule rule = (RangeRule)range;
            (decimal low, decimal high) = (Math.Min(a, b), Math.Max(a, b));
            (decimal less, decimal more) = (Math.Min(x, y), Math.Max(x, y));
            foreach (NumericCriterion criterion in (NumericCriterion[])[Criterion.Reach(a), Criterion.Between(low, high)])
            {
                if (Grade(FaceValue.Assess(criterion, DesiredDirection.Higher, more, rule)) < Grade(FaceValue.Assess(criterion, DesiredDirection.Higher, less, rule))
                    || Grade(FaceValue.Assess(criterion, DesiredDirection.Lower, less, rule)) < Grade(FaceValue.Assess(criterion, DesiredDirection.Lower, more, rule)))
                {
                    return false;
                }
            }

            return true;
        });

    [Fact]
    public void FaceValue_ReachWhereHigherIsBetter_IsAchievedExactlyFromAttainmentOne() =>
        Gen.Select(Gen.Decimal[0.0001m, 1_000_000_000m], Gen.Decimal[0m, 1_000_000_000m], Gen.Bool).Sample((target, other, near) =>
        {
            decimal actual = near ? target - 0.0000000000000000001m : other;
            NumericVerdict verdict = FaceValue.Assess(Criterion.Reach(target), DesiredDirection.Higher, actual);
            return verdict.IsAchieved == verdict.Attainment.Value >= 1;
        });

    [Fact]
    public void Assess_StrictPolicy_ContradictsFaceValueOnlyByLeavingOpen() =>
        Gen.Select(Numeric, Direction, Range, Printed).Sample((criterion, direction, range, actual) =>
        {
            Verdict face = VerdictCalculator.Assess(Given.Rule(criterion), new Observation(actual), direction, VerdictPolicy.Face with { TargetRange = range });
            Verdict strict = VerdictCalculator.Assess(Given.Rule(criterion), new Observation(actual), direction, VerdictPolicy.Strict with { TargetRange = range });
            return strict.Kind == VerdictKind.Undetermined || strict.IsAchieved == face.IsAchieved;
        });

    [Fact]
    public void Assess_ASet_AgreesWithEveryNumberInIt() =>
        Gen.Select(Numeric, Direction, Range, Printed, Number).Sample((criterion, direction, range, actual, number) =>
        {
            Verdict set = VerdictCalculator.Assess(Given.Rule(criterion), new Observation(actual), direction, VerdictPolicy.Strict with { TargetRange = range });
            NumericVerdict one = FaceValue.Assess(criterion, direction, number, range);
            return !actual.Possible.Contains(number) || set.Kind == VerdictKind.Undetermined || (set.IsAchieved ?? false) == one.IsAchieved;
        });

    [Fact]
    public void Assess_NumbersAtTheEdges_NeverThrows()
    {
        decimal[] edges = [decimal.MaxValue, decimal.MinValue, 0m, 1m, -1m, 0.0000000000000000000000000001m, 7.9m];
        Measure[] measures = [Measure.Level, Measure.Change, Measure.Reduction, Measure.Growth, Measure.AverageGrowth, Measure.Multiple, Measure.Total, Measure.AnnualAverage, Measure.Count];
        foreach (Measure measure in measures)
        {
            foreach (decimal target in edges)
            {
                foreach (decimal actual in edges)
                {
                    foreach (Qualifier qualifier in (Qualifier[])[Qualifier.Exact, Qualifier.About, Qualifier.MoreThan, Qualifier.Nearly])
                    {
                        AssessEdge(measure, target, actual, qualifier);
                    }
                }
            }
        }
    }

    [Fact]
    public void FaceValue_InputThatIsNoNumber_IsNotAssessable()
    {
        double[] odd = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];
        foreach (double number in odd)
        {
            FaceValue.Assess(CriterionKind.Reach, 5, 5, DesiredDirection.Higher, number).Reason.Should().Be(ReasonCode.NotANumber);
            FaceValue.Assess(CriterionKind.Between, number, 5, DesiredDirection.Higher, 1).Reason.Should().Be(ReasonCode.NotANumber);
            FaceValue.Assess(CriterionKind.Between, 5, number, DesiredDirection.Higher, 1).Reason.Should().Be(ReasonCode.NotANumber);
        }

        FaceValue.Assess(CriterionKind.Between, 6, 5, DesiredDirection.Higher, 5.5).Reason.Should().Be(ReasonCode.NotANumber);
        FaceValue.Assess(CriterionKind.AllOf, 6, 6, DesiredDirection.Higher, 5.5).Reason.Should().Be(ReasonCode.NotANumber);
        FaceValue.Assess(CriterionKind.Reach, 5, 5, (DesiredDirection)99, 5).Reason.Should().Be(ReasonCode.NoDirection);
        default(NumericVerdict).Kind.Should().Be(VerdictKind.NotAssessable);
    }

    private static int Grade(NumericVerdict verdict) => verdict.Kind == VerdictKind.Exceeded ? 2 : verdict.IsAchieved ? 1 : 0;

    private static void AssessEdge(Measure measure, decimal target, decimal actual, Qualifier qualifier)
    {
        ReportedValue value = ReportedValue.Of(qualifier, actual, MeasureUnit.BillionDong);
        YearObservation[] years = [new(2021, new Observation(value)), new(2022, new Observation(value))];
        TargetRule rule = new(measure, Criterion.Reach(target), measure.IsGrowth ? MeasureUnit.Percent : null);
        PlanRow row = Given.Row(rule, unit: "đồng", period: "2021-2022", baseYear: 2020, years: years) with
        {
            Actual = new Observation(value),
            Baseline = new Observation(ReportedValue.Of(qualifier, target)),
        };
        VerdictCalculator.Assess(row).Should().NotBeNull();
        VerdictCalculator.Assess(row with { Actual = Observation.NotReported }, VerdictPolicy.Strict).Should().NotBeNull();
        VerdictCalculator.Assess(row, VerdictPolicy.Strict).Reason.Sentence("vi").Should().NotBeEmpty();
    }
}
