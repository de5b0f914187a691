using System.Globalization;
using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Benchmarks;

/// <summary>A claim checked end to end, from its four texts to its class, against the three number parses and the division it cannot do without.</summary>
[MemoryDiagnoser]
public class ClaimBenchmarks
{
    private readonly string _kind = "fraction";
    private readonly string _count = "31";
    private readonly string _of = "38";
    private readonly string _print = "81,6";
    private readonly NumberFormatInfo _comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private readonly Claim _claim = new() { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(31), ClaimInput.Of(38)], Print = ReportedValue.AsPrinted(81.6m) };

    [Benchmark(Baseline = true)]
    public bool ThreeParsesAndDivision() =>
        decimal.Round(100 * decimal.Parse(_count, _comma) / decimal.Parse(_of, _comma), 1) == decimal.Parse(_print, NumberStyles.AllowDecimalPoint, _comma);

    [Benchmark]
    public AuditClass FractionFromTexts()
    {
        ReportNotation notation = ReportNotation.Vietnamese;
        return ClaimReader.TryReadKind(_kind, out ClaimKind kind)
            && notation.TryReadNumber(_count, out ReportedValue? count)
            && notation.TryReadNumber(_of, out ReportedValue? of)
            && notation.TryReadNumber(_print, out ReportedValue? print)
            ? ClaimCalculator.Check(kind, [count, of], print).Class
            : AuditClass.CannotCheck;
    }

    [Benchmark]
    public ClaimCheck FractionOfClaim() => ClaimCalculator.Check(_claim);
}
