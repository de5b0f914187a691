using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Display.Pictures;

namespace LocalGovMetrics.Answers.Views;

/// <summary>What a report tells of.</summary>
/// <param name="Assessed">The rows with their verdicts.</param>
/// <param name="Years">The rows that report several years, or null where none does.</param>
/// <param name="Audit">The printed numbers that were derived from others, recomputed.</param>
/// <param name="Compared">The units side by side, or null where the report is of one source.</param>
/// <param name="Origin">What the report was made of, and how.</param>
internal sealed record ReportMatter(AssessedFile Assessed, YearsChart? Years, AuditRun Audit, Compared? Compared, ReportOrigin Origin);

/// <summary>What a report was made of, and how: what somebody needs who makes it again.</summary>
/// <param name="Name">The name of the file or the data set.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in hexadecimal digits.</param>
/// <param name="Command">The command line.</param>
/// <param name="Version">The version of the tool.</param>
internal sealed record ReportOrigin(string Name, string Sha256, string Command, string Version);
