using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm judge</c>.</summary>
internal static class JudgeRun
{
    /// <summary>Judges.</summary>
    /// <param name="question">The texts.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it writes.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(JudgeQuestion question, CommonChoices choices, ToolContext context)
    {
        Outcome<AssessedText, Diagnostic> outcome = question.NotationFor(choices.Notation).Judge(question.Target, question.Actual, question.Options);
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Reasons);
        }

        AssessedText judged = outcome.Value;
        if (choices.Format == OutputFormat.Csv)
        {
            AssessmentCsv.Write(judged, question.Cells, choices.Wording, context.Output);
        }
        else
        {
            DocumentOutput.Write(FactsOf(judged, question, choices.Wording).ToDocument(), new JudgedJson(judged, question.Options), ContractContext.Readable.JudgedJson, choices, context);
        }

        return ExitStatus.Done;
    }

    /// <summary>Judges questions, an object of JSON a line, each with a line.</summary>
    /// <param name="stated">What holds for questions that do not say it themselves.</param>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int Lines(IReadOnlyDictionary<string, string> stated, CommonChoices choices, ToolContext context) => JsonLinesAnswer.Write(
        QuestionLines.Answer(
            context.Input,
            SourceChoice.StandardInputName,
            (question, line) => new Question(question, SourceChoice.StandardInputName, line) { Defaults = stated, DefaultNotation = choices.Notation, DefaultPolicy = choices.Policy },
            CellQuestions.Judge),
        context.Output);

    private static Facts FactsOf(AssessedText judged, JudgeQuestion question, Wording wording) => new() { Lines = [.. LinesOf(judged, question, wording)] };

    private static IEnumerable<(string Label, string Text)> LinesOf(AssessedText judged, JudgeQuestion question, Wording wording)
    {
        NoteList notes = new([.. question.Cells.Select(cell => cell.Column)], wording.Language);
        notes.Add(judged.Notes);
        RowView view = new(judged, question.Options.ReportedVerdict, wording.Language);
        yield return (wording.Target, view.Target);
        yield return (wording.Actual, view.Actual);
        yield return (wording.Verdict, $"{view.Mark.Sign()} {view.Verdict}");
        yield return (DisplayText.Keyed("tool.because").In(wording.Language), judged.Verdict.Reason.Sentence(wording.Language));
        if (view.Attainment.Length > 0)
        {
            yield return (wording.Attainment, view.Attainment);
        }

        if (view.Reported.Length > 0)
        {
            yield return (wording.Reported, view.Reported);
        }

        foreach (string note in notes.Texts)
        {
            yield return (DisplayText.Keyed("tool.note").In(wording.Language), note);
        }
    }
}
