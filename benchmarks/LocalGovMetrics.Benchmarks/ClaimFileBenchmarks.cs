using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using CsvHelper.Configuration;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Benchmarks;

/// <summary>A million claims from a file, against reading that file with the CSV library alone plus the checks.</summary>
[MemoryDiagnoser]
public class ClaimFileBenchmarks
{
    private const int Rows = 1_000_000;
    private const int Different = 1_024;
    private readonly Claim[] _claims = new Claim[Different];
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20_251_231);
        StringBuilder text = new("kind,inputs,reported,periods,where,note\n");
        for (int i = 0; i < Rows; i++)
        {
            int of = random.Next(1, 1000);
            int count = random.Next(0, of + 1);
            decimal print = decimal.Round(100m * count / of, 1);
            text.Append(CultureInfo.InvariantCulture, $"fraction,{count}; {of},\"{print.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')}\",,report:{i},\n");
            _claims[i % Different] = new Claim { Kind = ClaimKind.Fraction, Inputs = [ClaimInput.Of(count), ClaimInput.Of(of)], Print = ReportedValue.AsPrinted(print) };
        }

        _file = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark(Baseline = true)]
    public int CsvLibraryAndChecks()
    {
        using StreamReader reader = new(new MemoryStream(_file), Encoding.UTF8);
        using CsvParser parser = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        int consistent = 0;
        for (int i = 0; parser.Read(); i++)
        {
            consistent += parser.Record!.Length > 0 && ClaimCalculator.Check(_claims[i % Different]).Class == AuditClass.Consistent ? 1 : 0;
        }

        return consistent;
    }

    [Benchmark]
    public int ClaimsFromFile()
    {
        using MemoryStream stream = new(_file);
        CsvRows rows = CsvRows.Open(stream, "claims.csv").GetValueOrThrow();
        ClaimRowReader reader = ClaimReader.Open(rows.Name, rows.Header, rows.HeaderLine, ReportNotation.Vietnamese).GetValueOrThrow();
        int consistent = 0;
        foreach (ClaimCheck check in AuditRun.Stream(rows.Read().Select(row => reader.Read(row))))
        {
            consistent += check.Class == AuditClass.Consistent ? 1 : 0;
        }

        return consistent;
    }
}
