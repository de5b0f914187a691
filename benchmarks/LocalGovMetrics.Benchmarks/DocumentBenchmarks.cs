using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Tests.Documents;

namespace LocalGovMetrics.Benchmarks;

/// <summary>Whole documents from their bytes to tables and claims.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private byte[] _pdf = [];
    private byte[] _docx = [];
    private byte[] _xlsx = [];
    private byte[] _prose = [];

    [GlobalSetup]
    public void Setup()
    {
        _pdf = LongDocuments.Pdf();
        _docx = LongDocuments.Table("docx");
        _xlsx = LongDocuments.Table("xlsx");
        _prose = LongDocuments.Prose();
    }

    [Benchmark]
    public int PdfOfAHundredPages() => Found(_pdf);

    [Benchmark]
    public int DocxOfAThousandRows() => Found(_docx);

    [Benchmark]
    public int XlsxOfAThousandRows() => Found(_xlsx);

    [Benchmark]
    public int ProseOfAMegabyte() => Found(_prose);

    private static int Found(byte[] bytes)
    {
        DocumentExtraction found = DocumentExtraction.Of(DocumentReader.Read("document", new MemoryStream(bytes)));
        return found.Tables.Count + found.Claims.Count;
    }
}
