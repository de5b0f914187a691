using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Benchmarks;

/// <summary>What a verdict costs beside the comparison and the division that it stands for.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private const int Pairs = 1024;
    private const int Rows = 1_000_000;
    private readonly decimal[] _actuals = new decimal[Pairs];
    private readonly NumericCriterion[] _criteria = new NumericCriterion[Pairs];
    private readonly double[] _doubleActuals = new double[Pairs];
    private readonly double[] _doubleTargets = new double[Pairs];
    private readonly PlanRow[] _rows = new PlanRow[Pairs];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20_251_231);
        Indicator indicator = new() { Code = "1", Name = LocalizedName.Of("Thu ngân sách"), MeasureUnit = MeasureUnit.BillionDong, Direction = DesiredDirection.Higher };
        for (int i = 0; i < Pairs; i++)
        {
            _actuals[i] = random.Next(1, 1_000_000) / 100m;
            _criteria[i] = Criterion.Reach(random.Next(1, 1_000_000) / 100m);
            _doubleActuals[i] = (double)_actuals[i];
            _doubleTargets[i] = (double)_criteria[i].Low!.Value;
            _rows[i] = new PlanRow
            {
                Unit = "Quảng Trị",
                Indicator = indicator,
                Period = Period.OfYear(2025),
                Targets = [new Target(new TargetRule(Measure.Level, _criteria[i]))],
                Actual = Observation.Of(_actuals[i]),
            };
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs)]
    public double DecimalCompareAndDivide()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            decimal target = _criteria[i].NearEnd;
            sum += (_actuals[i] >= target ? 1 : 0) + (double)(_actuals[i] / target);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double DecimalFaceValue()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            NumericVerdict verdict = FaceValue.Assess(_criteria[i], DesiredDirection.Higher, _actuals[i]);
            verdict.Attainment.TryGetValue(out double attainment);
            sum += (verdict.IsAchieved ? 1 : 0) + attainment;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double DoubleCompareAndDivide()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += (_doubleActuals[i] >= _doubleTargets[i] ? 1 : 0) + (_doubleActuals[i] / _doubleTargets[i]);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public double DoubleFaceValue()
    {
        double sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            NumericVerdict verdict = FaceValue.Assess(CriterionKind.Reach, _doubleTargets[i], _doubleTargets[i], DesiredDirection.Higher, _doubleActuals[i]);
            verdict.Attainment.TryGetValue(out double attainment);
            sum += (verdict.IsAchieved ? 1 : 0) + attainment;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int FullVerdict()
    {
        int achieved = 0;
        for (int i = 0; i < Pairs; i++)
        {
            achieved += VerdictCalculator.Assess(_rows[i]).IsAchieved == true ? 1 : 0;
        }

        return achieved;
    }

    [Benchmark]
    public int MillionFullVerdicts()
    {
        int achieved = 0;
        for (int i = 0; i < Rows; i++)
        {
            achieved += VerdictCalculator.Assess(_rows[i % Pairs]).IsAchieved == true ? 1 : 0;
        }

        return achieved;
    }

    [Benchmark]
    public int MillionFaceValues()
    {
        int achieved = 0;
        for (int i = 0; i < Rows; i++)
        {
            achieved += FaceValue.Assess(_criteria[i % Pairs], DesiredDirection.Higher, _actuals[i % Pairs]).IsAchieved ? 1 : 0;
        }

        return achieved;
    }
}
