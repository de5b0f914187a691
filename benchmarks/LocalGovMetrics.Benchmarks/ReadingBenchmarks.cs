using System.Globalization;
using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Benchmarks;

/// <summary>Reading one printed target, against the two number parses it cannot do without.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly string _low = "14,5";
    private readonly string _high = "15,5";
    private readonly string _range = "14,5-15,5";
    private readonly string _bound = ">93%";
    private readonly string _phrase = "Giảm 12-15 hộ/năm";
    private readonly NumberFormatInfo _comma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    [Benchmark(Baseline = true)]
    public double TwoDoubleParse() =>
        double.Parse(_low, NumberStyles.AllowDecimalPoint, _comma) + double.Parse(_high, NumberStyles.AllowDecimalPoint, _comma);

    [Benchmark]
    public TargetReading ReadRange() => ReportNotation.Vietnamese.ReadTarget(_range).GetValueOrThrow();

    [Benchmark]
    public ValueReading ReadValue() => ReportNotation.Vietnamese.ReadValue(_low).GetValueOrThrow();

    [Benchmark]
    public TargetReading ReadBound() => ReportNotation.Vietnamese.ReadTarget(_bound).GetValueOrThrow();

    [Benchmark]
    public TargetReading ReadPhrase() => ReportNotation.Vietnamese.ReadTarget(_phrase).GetValueOrThrow();
}
