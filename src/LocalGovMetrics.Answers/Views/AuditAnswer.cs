using System.Text.Json;
using LocalGovMetrics.Answers.Auditing;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>An audit in every form; for programs claim by claim, as they are checked.</summary>
internal static class AuditAnswer
{
    private static readonly string[] Columns =
        ["line", "where", "subject", "kind", "inputs", "periods", "reported", "class", "recomputed", "low", "high", "difference", "withinRounding", "explanation", "reason"];

    /// <summary>Gives an audit in every form.</summary>
    /// <param name="source">The checks.</param>
    /// <param name="tally">What counts them, and has counted them once the form is written.</param>
    /// <param name="language">The language.</param>
    public static Answer Of(AuditSource source, AuditTally tally, Language language) => Answer.Of(
        () =>
        {
            _ = tally.Count(source.Checks).Count();
            return AuditView.BlocksOf(source.Title is { } title ? DisplayText.Of(own => title.In(own.Tag)) : DisplayText.Verbatim(source.Name), tally.Counts, tally.Shown);
        },
        output => WriteCsv(tally.Count(source.Checks), language, output),
        () => new AuditJson(source.Name, source.Title?.ToString(), tally.Count(source.Checks), () => tally.Counts),
        () => ContractContext.Readable.AuditJson);

    /// <summary>Writes a line of JSON for each check.</summary>
    public static void WriteLines(AuditSource source, AuditTally tally, TextWriter output)
    {
        foreach (ClaimCheck check in tally.Count(source.Checks))
        {
            output.Write(JsonSerializer.Serialize(ClaimJson.Of(check), ContractContext.Lines.ClaimJson) + "\n");
        }
    }

    private static void WriteCsv(IEnumerable<ClaimCheck> checks, Language language, TextWriter output)
    {
        CsvTableWriter writer = new(output);
        writer.WriteRow(Columns);
        foreach (ClaimCheck check in checks)
        {
            Claim claim = check.Claim;
            writer.WriteRow(
            [
                Invariant.Text(claim.Line),
                claim.Place,
                claim.Subject,
                Invariant.Text(claim.Kind),
                string.Join("; ", claim.Inputs),
                Invariant.Text(claim.Periods),
                claim.PrintText ?? claim.Print?.ToString(),
                Invariant.Text(check.Class),
                Invariant.Text(check.Recomputed.ValueOrNull),
                Invariant.Text(check.Possible?.Low),
                Invariant.Text(check.Possible?.High),
                Invariant.Text(check.Difference),
                Invariant.Text(check.IsWithinRounding),
                check.Explanations.Count > 0 ? check.Explanations[0].Sentence(language) : string.Empty,
                check.Problem?.Detail,
            ]);
        }
    }
}
