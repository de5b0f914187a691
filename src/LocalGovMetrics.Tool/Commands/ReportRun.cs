using System.Security.Cryptography;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Parquet;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Assessing;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Reporting;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm report</c>.</summary>
internal static class ReportRun
{
    /// <summary>Reports on a file, or the standard input.</summary>
    /// <param name="path">The path of the file, or a dash.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int File(string path, ReportChoices choices, ToolContext context)
    {
        try
        {
            using PlanInput input = PlanInput.Open(path, choices.Document, context);
            bool isDocument = input.Document is not null;
            PlanTableOptions options = isDocument ? choices.Table with { KeepGoing = true } : choices.Table;
            Outcome<TextTable, Diagnostic> source = input.IsWithoutTable
                ? ReadingOutcome.Success(new TextTable(input.Name, ["unit", "indicator", "period", "target", "actual"], 1, []))
                : TableOf(input.Stream, input.Name);
            Outcome<PlanTable, Diagnostic> table = input.IsWithoutTable ? ReadingOutcome.Success(new PlanTable(input.Name, [])) : source.Then(text => PlanTableReader.Read(text, options));
            if (!table.IsSuccess)
            {
                return BadInput.Write(context.Error, table.Reasons);
            }

            Assessment assessment = Assessment.Of(table.Value, choices.Common.Policy, input.Document?.Headline);
            int done = assessment.Failed.Count == 0 ? ExitStatus.Done : BadInput.Write(context.Error, [.. assessment.Failed.SelectMany(row => row.Errors)]);
            AuditRun ofRows = AuditRun.Of(PlanTableAudit.ClaimsOf(table.Value, input.Document?.Headline, choices.Common.Notation, choices.Common.Policy));
            AuditRun audit = new([.. ofRows.Checks, .. input.Document?.Claims.Select(claim => claim.Check) ?? []]);
            ReportOrigin origin = new(path == SourceChoice.StandardInput ? input.Name : Path.GetFileName(input.Name), input.Document?.Document.Sha256 ?? HashOf(input.Stream), choices.CommandLine);
            CompareSource own = CompareSource.Of(FollowedTable.AsRead(table.Value), choices.Common.Policy);
            if (!TryCompare(own, choices, context, out Compared? compared))
            {
                return ExitStatus.BadInput;
            }

            Write(new ReportMatter(new AssessedFile(assessment, source.Value!, null), YearsOf(own), audit, compared, origin), choices, context);
            if (input.Document is { } document)
            {
                FoundText.Write(document, choices.Document, context.Error);
            }

            return isDocument && done == ExitStatus.BadInput && !choices.Table.KeepGoing ? ExitStatus.Done : done;
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }
    }

    /// <summary>Reports on a report that comes with the library.</summary>
    /// <param name="report">The report.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Sample(Report report, ReportChoices choices, ToolContext context)
    {
        using Stream text = report.OpenText();
        using Stream whole = Spooled.From(text);
        string hash = HashOf(whole);
        Outcome<TextTable, Diagnostic> source = TableOf(whole, report.Id);
        Outcome<PlanTable, Diagnostic> table = source.Then(read => PlanTableReader.Read(read, choices.Table));
        if (!table.IsSuccess)
        {
            return BadInput.Write(context.Error, table.Reasons);
        }

        CompareSource own = CompareSource.Of(report, choices.Common.Policy);
        if (!TryCompare(own, choices, context, out Compared? compared))
        {
            return ExitStatus.BadInput;
        }

        Assessment assessment = Assessment.Of(table.Value, choices.Common.Policy, report.Printed);
        AuditRun audit = AuditRun.Of(report.AllClaimsUnder(choices.Common.Policy));
        Write(new ReportMatter(new AssessedFile(assessment, source.Value!, report), YearsOf(own), audit, compared, new ReportOrigin(report.Id, hash, choices.CommandLine)), choices, context);
        return ExitStatus.Done;
    }

    private static Outcome<TextTable, Diagnostic> TableOf(Stream stream, string name)
    {
        byte[] start = new byte[4];
        stream.Position = 0;
        bool isParquet = ParquetBlocks.IsParquet(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)));
        stream.Position = 0;
        if (isParquet)
        {
            return PortableVerbs.IsHere ? ParquetTableReader.Read(stream, name) : ReadingOutcome.Failure<TextTable>([PortableVerbs.ParquetRefused(name)]);
        }

        return CsvTableReader.Read(stream, name);
    }

    private static YearsChart? YearsOf(CompareSource source) => PlanYears.Of(source.Rows.Select(row => (row.Row, row.Comparand)));

    private static string HashOf(Stream stream)
    {
        stream.Position = 0;
        string hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        stream.Position = 0;
        return hash;
    }

    // A name that no data set has is that of a file.
    private static bool TryCompare(CompareSource first, ReportChoices choices, ToolContext context, out Compared? compared)
    {
        compared = null;
        if (choices.Compare.Count == 0)
        {
            return true;
        }

        string[] names = [.. choices.Compare.Where(name => name == Samples.All || Reports.Find(name) is not null)];
        if (PlanTables.Read([.. choices.Compare.Except(names)], asksAggregation: false, choices.Common, context) is not { } tables)
        {
            return false;
        }

        CompareSource[] others =
        [
            .. Samples.Named(names).Where(report => report.Id != first.Name).Select(report => CompareSource.Of(report, choices.Common.Policy)),
            .. tables.Select(table => CompareSource.Of(FollowedTable.AsRead(table.Table), choices.Common.Policy)),
        ];
        CompareRequest request = new()
        {
            Indicators = [],
            Period = null,
            Ties = TieRule.Competition,
            Peers = [],
            MinimumPeers = Comparators.UsualMinimum,
            AsksLeague = false,
            Ambition = AmbitionBasis.RequiredGrowth,
            AsksProgress = false,
            Index = null,
        };
        compared = Compared.Of([first, .. others], request, ComparableRun.PolicyOf(choices.Common), choices.Common.Policy, out _);
        return true;
    }

    private static void Write(ReportMatter matter, ReportChoices choices, ToolContext context)
    {
        string language = choices.Common.Wording.Language;
        if (choices.Output is null)
        {
            HtmlPage.WriteWhole(ReportBlocks.Of(matter, choices.Common), language, context.Output);
            return;
        }

        using OutputFile file = new(choices.Output);
        using StringWriter page = new() { NewLine = "\n" };
        HtmlPage.WriteWhole(ReportBlocks.Of(matter, choices.Common), language, page);
        file.Write(page.ToString());
        file.Keep();
    }
}
