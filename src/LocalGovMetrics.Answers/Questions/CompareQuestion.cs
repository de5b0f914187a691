using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Puts units side by side, as <c>lgm compare</c> does.</summary>
internal static class CompareQuestion
{
    public static Outcome<Reply, Diagnostic> Answer(Question asked, CancellationToken stop)
    {
        TextTable? rows = QuestionRows.Read(asked, "rows", asked.Text("name") is { Length: > 0 } name ? name : TableQuestions.Unnamed, isNeeded: false);
        IReadOnlyList<string> samples = asked.Texts("samples");
        if (rows is null && samples.Count == 0 && asked.Mistakes.Count == 0)
        {
            asked.Add("rows", null, Language.Said("question.needsRowsOrSamples"));
        }

        foreach (string unknown in samples.Where(sample => sample != Samples.All && Reports.Find(sample) is null))
        {
            asked.Add("samples", unknown, Language.Said("question.needsChoice", "samples", string.Join(", ", [Samples.All, .. Reports.All.Select(report => report.Id)])));
        }

        IndexMistake? wrong = null;
        IndexRequest? index = asked.Text("index") is { Length: > 0 } spec ? new IndexRequestParser(spec).Read(out wrong) : null;
        if (wrong is not null)
        {
            asked.Add("index", asked.Text("index"), Language.Said("question.indexCharacter", Invariant.Text(wrong.Start + 1), wrong.Message));
        }

        CompareRequest request = new()
        {
            Indicators = asked.Texts("indicators"),
            Period = asked.Period("period"),
            Ties = asked.Choice<TieRule>("ties") ?? TieRule.Competition,
            Peers = asked.Texts("peers"),
            MinimumPeers = asked.Number("minimumPeers", 1, int.MaxValue) ?? Comparators.UsualMinimum,
            AsksLeague = asked.Flag("league"),
            Ambition = asked.Choice<AmbitionBasis>("ambition") ?? AmbitionBasis.RequiredGrowth,
            AsksProgress = asked.Flag("progress"),
            Index = index,
        };
        VerdictPolicy policy = asked.Policy();
        PlanTableOptions options = new() { Notation = asked.Notation() };
        return asked.Answered(() => rows is null
            ? Compare([], samples, request, policy, asked)
            : PlanTableReader.Read(rows, options).Then(plan =>
            {
                stop.ThrowIfCancellationRequested();
                return Compare([CompareSource.Of(FollowedTable.AsRead(plan), policy)], samples, request, policy, asked);
            }));
    }

    private static Outcome<Reply, Diagnostic> Compare(IEnumerable<CompareSource> tables, IReadOnlyList<string> samples, CompareRequest request, VerdictPolicy policy, Question asked)
    {
        Report[] reports = Samples.Named(samples);
        CompareSource[] sources = [.. reports.Select(report => CompareSource.Of(report, policy)), .. tables];
        if (Compared.Of(sources, request, policy == VerdictPolicy.Strict ? ComparabilityPolicy.Strict : ComparabilityPolicy.Default, policy, out string? mistake) is { } compared)
        {
            return ReadingOutcome.Success(Reply.Of(new CompareJson(compared), AnswersJsonContext.Lines.CompareJson));
        }

        // What a terminal shows on lines of their own stands in one here.
        asked.Add(null, null, string.Join("; ", mistake!.Split('\n', StringSplitOptions.TrimEntries)).Replace(":; ", ": ", StringComparison.Ordinal));
        return ReadingOutcome.Failure<Reply>(asked.Mistakes);
    }
}
