using System.Text;
using LocalGovMetrics.Documents;
using static LocalGovMetrics.Tests.Contracts.SampleSet;

namespace LocalGovMetrics.Tests.Contracts;

/// <summary>The samples of documents and of what was found in them.</summary>
internal static class DocumentSamples
{
    private const string Why = "It is made by reading a document.";

    public static IReadOnlyList<SampleSet> All { get; } =
    [
        Of<DocumentLimits>(() => [new DocumentLimits(), new DocumentLimits { Bytes = 5 }, new DocumentLimits { Depth = 7, Cells = 9 }]).AllDefault(),
        Of<DocumentOptions>(() => [new DocumentOptions(), new DocumentOptions { Unit = "Huế" }, new DocumentOptions { Period = "2024", BaseYear = 2020 }]).AllDefault(),
        Of<PageBox>(() => [new PageBox(1, 2.5, 3, 4), new PageBox(1, 2, 3, 4), new PageBox(1, 2.5, 3, 5)]).WithoutJson(Why),
        Of<DocumentPlace>(() => [new DocumentPlace(0, 2, "dòng 1"), new DocumentPlace(0, 3, "dòng 1"), new DocumentPlace(0, 2, "trang 1") { Page = 1, Box = new PageBox(1, 2, 3, 4) }]).WithoutJson(Why),
        Of(Documents).WithoutJson(Why),
        Of(() => Documents().SelectMany(document => document.Blocks).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Documents().SelectMany(document => document.Blocks).Where(block => block.Grid is not null).Select(block => block.Grid!).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Documents().SelectMany(document => document.Blocks).SelectMany(block => block.Grid?.Cells ?? []).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Documents().SelectMany(document => document.Findings).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Documents().Select(DocumentExtraction.Of).ToArray()).WithoutJson(Why),
        Of(() => Documents().SelectMany(document => DocumentExtraction.Of(document).Claims).ToArray()).WithoutJson(Why),
        Of(() => Tables().Distinct().ToArray()).WithoutJson(Why),
        Of(() => Tables().SelectMany(table => table.Columns).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Tables().SelectMany(table => table.Rows).Distinct().ToArray()).WithoutJson(Why),
        Of(() => Tables().SelectMany(table => table.Rows).Where(row => row.Target is not null).SelectMany(row => new[] { row.Target!, row.Actual! }).Distinct().ToArray()).WithoutJson(Why),
    ];

    private static IEnumerable<ExtractedTable> Tables() => Documents().SelectMany(document => DocumentExtraction.Of(document).Tables);

    private static Document[] Documents() =>
    [
        Read("Chỉ tiêu\tĐVT\tKế hoạch 2024\tThực hiện 2024\nThu ngân sách\ttỷ đồng\t200\t190\nHộ nghèo\t%\t<2\t1,8\n"),
        Read("Chỉ tiêu\tĐVT\tKế hoạch 2023\tThực hiện 2023\nThu ngân sách\ttỷ đồng\t210\t195\n"),
        Read("Có 18/20 xã đạt, tỷ lệ 90%. Thu 5 tỷ đồng, tăng 4% so với cùng kỳ. Kỷ niệm 70 năm ngày giải phóng."),
        Read("Họ tên\tChức vụ\nNguyễn Văn A\tChủ tịch\n"),
        DocumentReader.Read("a", new MemoryStream([.. "Xã "u8, 0xFF, .. " An"u8])),
        DocumentReader.Read("b", new MemoryStream([.. "<p></p>"u8])),
        DocumentReader.Read("c", new MemoryStream([.. "<p>Xã "u8, 0xFF, .. "</p>"u8]), new DocumentLimits()),
        DocumentReader.Read("d", new MemoryStream(Tests.Documents.OfficeFiles.Docx("<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:r><w:t>b</w:t></w:r></w:p>"))),
    ];

    private static Document Read(string text) => DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
