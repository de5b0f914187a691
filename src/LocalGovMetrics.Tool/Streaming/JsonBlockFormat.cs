using System.Text;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Writes results as <see cref="AssessmentJson"/> does, row by row.</summary>
internal sealed class JsonBlockFormat(string source, VerdictPolicy policy) : IBlockFormat
{
    public bool ShowsAll => true;

    public int JointLength => 1;

    public string Head() =>
        $"{{\n  \"version\": {ContractJson.Version},\n  \"source\": {JsonOutput.Text(source)},\n  \"title\": null,\n  \"policy\": {JsonOutput.Text(policy.Name)},{RulesOf(policy)}\n  \"rows\": [";

    public void Write(TextBlock rows, BlockWork work)
    {
        for (int row = 0; row < rows.Rows; row++)
        {
            if (work.Assessed.InFull(row) is { } full)
            {
                work.Count(full);
                _ = Encoding.UTF8.GetBytes(",\n    " + JsonOutput.Indented(new RowJson(full, policy), ContractContext.Readable.RowJson, 4), work.Text);
            }
            else if (work.Assessed.Failed(row) is { } failed)
            {
                work.Count(failed);
                _ = Encoding.UTF8.GetBytes(",\n    " + JsonOutput.Indented(FailedRowJson.Of(failed), ContractContext.Readable.FailedRowJson, 4), work.Text);
            }


            work.EndRow();
        }
    }

    public string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms) =>
        $"{(any ? "\n  " : string.Empty)}],\n  \"summary\": {JsonOutput.Indented(new SummaryJson(headlines, subIndicators, printed: null), ContractContext.Readable.SummaryJson, 2)}{TermsOf(terms)}{NotesOf(notes)}\n}}\n";

    // As the assessment in memory has them: none where the name says them.
    private static string RulesOf(VerdictPolicy policy) => PolicyJson.BesideName(policy) is { } rules
        ? $"\n  \"policyRules\": {JsonOutput.Indented(rules, ContractContext.Readable.PolicyJson, 2)},"
        : string.Empty;

    private static string TermsOf(IReadOnlyList<TermPlan> terms)
    {
        using StringWriter text = new();
        if (terms.Count > 0)
        {
            JsonOutput.WriteList("terms", terms.Select(TermPlanJson.Of), ContractContext.Readable.TermPlanJson, text);
        }

        return text.ToString();
    }

    private static string NotesOf(IReadOnlyList<ReadingNote> notes)
    {
        using StringWriter text = new();
        JsonOutput.WriteList("notes", notes.Select(note => NoteJson.Of(note)), ContractContext.Readable.NoteJson, text);
        return text.ToString();
    }
}
