using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Json;
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
        ReportNotation notation = CellReading.NotationFor(choices.Notation, [question.Target, question.Actual, question.Indicator, question.MeasureUnit, question.Base]);
        TextTable text = question.ToTable(notation);
        ReadingOutcome<PlanTable> outcome = PlanTableReader.Read(text, new PlanTableOptions { Notation = notation });
        if (!outcome.IsSuccess)
        {
            return BadInput.Write(context.Error, outcome.Diagnostics);
        }

        Assessment assessment = Assessment.Of(outcome.Value, choices.Policy);
        AssessedRow row = assessment.Rows[0];
        if (choices.Format == OutputFormat.Csv)
        {
            AssessmentCsv.Write(assessment, text, choices.Wording, context.Output);
        }
        else
        {
            DocumentOutput.Write(FactsOf(row, text, choices.Wording).ToDocument(), new JudgedJson(row, question), ToolJsonContext.Readable.JudgedJson, choices, context);
        }

        return ExitStatus.Done;
    }

    private static Facts FactsOf(AssessedRow row, TextTable text, Wording wording) => new() { Lines = [.. LinesOf(row, text, wording)] };

    private static IEnumerable<(string Label, string Text)> LinesOf(AssessedRow row, TextTable text, Wording wording)
    {
        NoteList notes = new(text.Header, wording.Language);
        notes.Add(row.Row.Notes);
        RowView view = new(row, wording.Language);
        yield return (wording.Target, view.Target);
        yield return (wording.Actual, view.Actual);
        yield return (wording.Verdict, $"{view.Mark.Sign()} {view.Verdict}");
        yield return (DisplayText.Keyed("tool.because").In(wording.Language), row.Verdict.Reason.Sentence(wording.Language));
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
