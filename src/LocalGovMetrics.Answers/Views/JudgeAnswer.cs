using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>One verdict in every form.</summary>
internal static class JudgeAnswer
{
    public static Answer Of(AssessedText judged, JudgeQuestion question, Language language) => Answer.Of(
        () => new Facts { Lines = [.. LinesOf(judged, question, language)] }.ToDocument().Blocks,
        output => AssessmentCsv.Write(judged, question.Cells, language, output),
        () => new JudgedJson(judged, question.Options),
        () => ContractContext.Readable.JudgedJson);

    private static IEnumerable<(string Label, string Text)> LinesOf(AssessedText judged, JudgeQuestion question, Language language)
    {
        NoteList notes = new([.. question.Cells.Select(cell => cell.Column)], language);
        notes.Add(judged.Notes);
        RowView view = new(judged, question.Options.ReportedVerdict, language);
        yield return (language.Text("tool.target"), view.Target);
        yield return (language.Text("tool.actual"), view.Actual);
        yield return (language.Text("tool.verdict"), $"{view.Mark.Sign()} {view.Verdict}");
        yield return (language.Text("tool.because"), judged.Verdict.Reason.Sentence(language));
        if (view.Attainment.Length > 0)
        {
            yield return (language.Text("tool.attainment"), view.Attainment);
        }

        if (view.Reported.Length > 0)
        {
            yield return (language.Text("tool.reported"), view.Reported);
        }

        foreach (string note in notes.Texts)
        {
            yield return (language.Text("tool.note"), note);
        }
    }
}
