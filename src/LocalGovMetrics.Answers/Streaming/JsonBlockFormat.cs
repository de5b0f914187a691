using System.Text;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Streaming;

/// <summary>Writes results as <see cref="AssessmentJson"/> does, row by row.</summary>
internal sealed class JsonBlockFormat(string source, VerdictPolicy policy) : IBlockFormat
{
    public bool ShowsAll => true;

    public int JointLength => 1;

    public string Head() =>
        $"{{\n  \"version\": {ContractJson.Version},\n  \"source\": {JsonText.Quoted(source)},\n  \"title\": null,\n  \"policy\": {JsonText.Quoted(policy.Name)},{RulesOf(policy)}\n  \"rows\": [";

    public void Write(TextBlock rows, BlockWork work)
    {
        for (int row = 0; row < rows.Rows; row++)
        {
            if (work.Assessed.InFull(row) is { } full)
            {
                work.Count(full);
                _ = Encoding.UTF8.GetBytes(",\n    " + JsonText.Indented(new RowJson(full, policy), ContractContext.Readable.RowJson, 4), work.Text);
            }
            else if (work.Assessed.Failed(row) is { } failed)
            {
                work.Count(failed);
                _ = Encoding.UTF8.GetBytes(",\n    " + JsonText.Indented(FailedRowJson.Of(failed), ContractContext.Readable.FailedRowJson, 4), work.Text);
            }


            work.EndRow();
        }
    }

    public string Foot(bool any, VerdictCounts headlines, VerdictCounts subIndicators, IReadOnlyList<ReadingNote> notes, IReadOnlyList<TermPlan> terms) =>
        $"{(any ? "\n  " : string.Empty)}],\n  \"summary\": {JsonText.Indented(new SummaryJson(headlines, subIndicators, printed: null), ContractContext.Readable.SummaryJson, 2)}{TermsOf(terms)}{NotesOf(notes)}\n}}\n";

    // As the assessment in memory has them: none where the name says them.
    private static string RulesOf(VerdictPolicy policy) => PolicyJson.BesideName(policy) is { } rules
        ? $"\n  \"policyRules\": {JsonText.Indented(rules, ContractContext.Readable.PolicyJson, 2)},"
        : string.Empty;

    private static string TermsOf(IReadOnlyList<TermPlan> terms) =>
        terms.Count == 0 ? string.Empty : JsonText.List("terms", terms.Select(TermPlanJson.Of), ContractContext.Readable.TermPlanJson);

    private static string NotesOf(IReadOnlyList<ReadingNote> notes) =>
        JsonText.List("notes", notes.Select(note => NoteJson.Of(note)), ContractContext.Readable.NoteJson);
}
