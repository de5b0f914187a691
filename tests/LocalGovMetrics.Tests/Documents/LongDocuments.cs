using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>The documents on which reading is timed.</summary>
internal static class LongDocuments
{
    public const int PdfPages = 100;
    public const int TableRows = 1000;
    public const int ProseBytes = 1_000_000;

    /// <summary>A hundred pages: a third prose, two thirds ruled tables.</summary>
    public static byte[] Pdf() => ReportFiles.Of(GeneratedReport.Of(seed: 1, sections: 50, paragraphs: 6, rows: 32), "pdf");

    /// <summary>A thousand rows of seven columns.</summary>
    public static byte[] Table(string format) => ReportFiles.Of(GeneratedReport.Of(seed: 2, sections: 1, paragraphs: 2, rows: TableRows), format);

    public static byte[] Prose() => Encoding.UTF8.GetBytes(GeneratedReport.Prose(seed: 3, ProseBytes));
}
