using LocalGovMetrics.Audit;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Tool.Auditing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes an audit in every format; for programs claim by claim, as they are checked.</summary>
internal static class AuditOutput
{
    private static readonly string[] Columns =
        ["line", "where", "subject", "kind", "inputs", "periods", "reported", "class", "recomputed", "low", "high", "difference", "withinRounding", "explanation", "reason"];

    /// <summary>Writes it.</summary>
    /// <param name="source">The checks.</param>
    /// <param name="tally">What counts them.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where.</param>
    public static void Write(AuditSource source, AuditTally tally, CommonChoices choices, ToolContext context)
    {
        switch (choices.Format)
        {
            case OutputFormat.Json:
                JsonOutput.WriteLarge(new AuditJson(source.Name, source.Title?.ToString(), tally.Count(source.Checks), () => tally.Counts), ContractContext.Readable.AuditJson, context.Output);
                break;
            case OutputFormat.Csv:
                WriteCsv(tally.Count(source.Checks), choices.Wording, context.Output);
                break;
            case OutputFormat.JsonLines:
                foreach (ClaimCheck check in tally.Count(source.Checks))
                {
                    context.Output.Write(System.Text.Json.JsonSerializer.Serialize(ClaimJson.Of(check), ContractContext.Lines.ClaimJson) + "\n");
                }

                break;
            default:
                foreach (ClaimCheck check in tally.Count(source.Checks))
                {
                    _ = check;
                }

                DocumentOutput.Write(AuditView.BlocksOf(source.Title is { } title ? DisplayText.Of(language => title.In(language.Tag)) : DisplayText.Verbatim(source.Name), tally.Counts, tally.Shown), choices, context.Terminal, context.Output);
                break;
        }
    }

    private static void WriteCsv(IEnumerable<ClaimCheck> checks, Wording wording, TextWriter output)
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
                check.Explanations.Count > 0 ? check.Explanations[0].Sentence(wording.Language) : string.Empty,
                check.Problem?.Detail,
            ]);
        }
    }
}
