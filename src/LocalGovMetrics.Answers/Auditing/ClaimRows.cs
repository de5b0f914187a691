using LocalGovMetrics.Audit;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Auditing;

/// <summary>Rows of claims.</summary>
internal static class ClaimRows
{
    /// <summary>Tells whether a header is that of claims: one column short of it is a table of claims with a mistake; anything else is taken for plan-versus-actual rows.</summary>
    public static bool AreOf(IReadOnlyList<string> header) => ClaimReader.Open(string.Empty, header, 1, ReportNotation.Vietnamese).Reasons.Count <= 1;

    /// <summary>Reads claims as they are asked for.</summary>
    /// <param name="name">What diagnostics call the table.</param>
    /// <param name="header">Its header.</param>
    /// <param name="line">The line of the header.</param>
    /// <param name="rows">Gives its rows, from the first one each time.</param>
    /// <param name="notation">How numbers are written, or null where the rows decide.</param>
    /// <param name="policy">How prints count.</param>
    /// <returns>The checks, or what is wrong with the header.</returns>
    public static Outcome<AuditSource, Diagnostic> Of(string name, IReadOnlyList<string> header, int line, Func<IEnumerable<TextRow>> rows, ReportNotation? notation, VerdictPolicy policy) =>
        ClaimReader.Open(name, header, line, notation ?? ClaimReader.InferNotation(header, ClaimReader.IsClaimHeader(header) ? rows() : []))
            .Then(reader => ReadingOutcome.Success(new AuditSource(name, Title: null, AuditRun.Stream(rows().Select(row => reader.Read(row, policy))))));
}
