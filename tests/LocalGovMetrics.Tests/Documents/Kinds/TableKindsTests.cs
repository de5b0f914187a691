using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Documents.Kinds;

/// <summary>Tables of many offices, each in every format: the rows are found with their verdicts, and nothing else is claimed.</summary>
public class TableKindsTests
{
    private static readonly TableDocument[] All = [.. ProvinceTables.All, .. DistrictTables.All, .. ForeignTables.All, .. OddTables.All, .. MixedTables.All, .. WovenTables.All, .. PairedTables.All];

    public static TheoryData<string, string> Documents
    {
        get
        {
            TheoryData<string, string> documents = [];
            foreach (TableDocument document in All)
            {
                foreach (string format in (string[])["html", "docx", "xlsx", "txt", "layout", "ruled", "open"])
                {
                    // A name in the column of numbers, which is narrower than its words, is broken beyond recognition there.
                    if (document.Name != "repeat" || format is not ("layout" or "open"))
                    {
                        documents.Add(document.Name, format);
                    }
                }
            }

            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document_IsJudged_AsAPersonWould(string name, string format)
    {
        TableDocument document = Array.Find(All, each => each.Name == name)!;
        DocumentExtraction extraction = Read(document, format);

        extraction.Tables.Count(table => table.IsPlanVersusActual).Should().Be(document.LostIn.Split(',').Contains(format) ? 1 : document.Tables, string.Join("; ", extraction.Tables));
        foreach (ExtractedCell cell in extraction.Tables.SelectMany(table => table.Rows).SelectMany(row => new[] { row.Target, row.Actual }.OfType<ExtractedCell>()))
        {
            extraction.Document.TextAt(cell.Place).Should().Be(cell.Text);
        }

        (string, string, string, string)[] found = [.. Judgements(extraction)];
        foreach ((string[] cells, string verdict) in document.Judged)
        {
            found.Should().Contain(row => row.Item4 == verdict && cells.Any(cell => cell.EndsWith(row.Item1, StringComparison.Ordinal)) && cells.Contains(row.Item2) && cells.Contains(row.Item3), "{0} gave {1}", string.Join('|', cells), string.Join("; ", found.Where(row => cells.Any(cell => cell.EndsWith(row.Item1, StringComparison.Ordinal)))));
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Ratios_OfADocumentWithoutMistakes_AccuseNoOne(string name, string format)
    {
        TableDocument document = Array.Find(All, each => each.Name == name)!;
        DocumentExtraction extraction = Read(document, format);

        extraction.Claims.Should().NotContain(claim => claim.Check.Class == AuditClass.Inconsistent);
        if (extraction.ToTable() is { } table && PlanTableReader.Read(table, new PlanTableOptions { KeepGoing = true }).Value is { } rows)
        {
            PlanTableAudit.ClaimsOf(rows).Select(claim => ClaimCalculator.Check(claim)).Should().NotContain(check => check.Class == AuditClass.Inconsistent);
        }
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Table_OverManyPages_IsOne(bool isRuled, bool repeats)
    {
        TableDocument document = new(
            "long",
            "UBND TỈNH AN LẠC\nKẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2023",
            "TT{r2}|Chỉ tiêu{r2}|ĐVT{r2}|Năm 2023{c2}|Đánh giá{r2}\nKế hoạch|Thực hiện",
            string.Join('\n', Enumerable.Range(1, 300).Select(row => FormattableString.Invariant($"{row}|Số hộ được cấp nước ở thôn {row}|hộ|{40 + (row % 9)}|{38 + (row % 11)}|"))));

        ExtractedTable table = DocumentExtraction.Of(OfficeFiles.Read(document.Pdf(isRuled, repeats))).Tables.Should().ContainSingle().Subject;

        table.Rows.Select(row => row.Number).Should().Equal(Enumerable.Range(1, 300).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        table.Rows.Should().OnlyContain(row => row.Target != null && row.Actual != null);
    }

    private static DocumentExtraction Read(TableDocument document, string format) =>
        DocumentExtraction.Of(OfficeFiles.Read(format switch { "html" => document.Html(), "docx" => document.Docx(), "xlsx" => document.Xlsx(), "txt" => document.Text(), "ruled" => document.Pdf(isRuled: true), "open" => document.Pdf(isRuled: false), _ => document.Layout() }));

    private static IEnumerable<(string Name, string Target, string Actual, string Verdict)> Judgements(DocumentExtraction extraction)
    {
        if (extraction.ToTable() is not { } table)
        {
            yield break;
        }

        PlanTable plan = PlanTableReader.Read(table, new PlanTableOptions { KeepGoing = true }).GetValueOrThrow();
        Dictionary<int, string> verdicts = Assessment.Of(plan).Rows.ToDictionary(row => row.Row.Line.GetValueOrDefault(), row => CanonicalText.FormatName(row.Verdict.Kind));
        List<string> header = [.. table.Header];
        foreach (TextRow row in table.Rows)
        {
            string cell(string column) => row.Cells[header.IndexOf(column)].Replace('\u00A0', ' ');
            yield return (cell("indicator"), cell("target"), cell("actual"), verdicts.GetValueOrDefault(row.Line, "unreadable"));
        }
    }
}
