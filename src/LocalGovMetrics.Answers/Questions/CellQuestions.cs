using LocalGovMetrics.Assessments;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Answers questions about single texts, as <c>lgm judge</c>, <c>read</c> and <c>growth</c> do.</summary>
internal static class CellQuestions
{
    private const int LastYear = 9998;

    /// <summary>One verdict from a target and an actual.</summary>
    public static Outcome<Reply, Diagnostic> Judge(Question asked)
    {
        string target = asked.NeededText("target");
        string actual = asked.NeededText("actual");
        Period? period = asked.Period("period");
        int? baseYear = asked.Number("baseYear", 1, LastYear);
        if (baseYear is not null && period is null)
        {
            asked.Add("baseYear", null, Language.Said("question.baseYearNeedsPeriod"));
        }

        ReportNotation? notation = asked.Notation();
        AssessOptions options = new()
        {
            Direction = asked.Direction("direction"),
            Indicator = asked.Text("indicator"),
            Base = asked.Text("base"),
            BaseYear = baseYear,
            Period = period,
            MeasureUnit = asked.Text("measureUnit"),
            Status = asked.Status("status"),
            ReportedVerdict = asked.Text("reportedVerdict"),
            Policy = asked.Policy(),
        };
        return asked.Answered(() => new JudgeQuestion(target, actual, options).NotationFor(notation).Judge(target, actual, options)
            .Then(judged => Answer(Reply.Of(new JudgedJson(judged, options) { Line = asked.Line }, ContractContext.Lines.JudgedJson))));
    }

    /// <summary>How a cell that reports a value is read.</summary>
    public static Outcome<Reply, Diagnostic> ReadValue(Question asked) => Read(asked, (text, notation, known) =>
    {
        Outcome<ValueReading, ReadFailure> result = notation.ReadValue(text, known);
        if (!result.TryGetValue(out ValueReading? reading))
        {
            return Failed("text", text, result.Reason!);
        }

        return reading.Value is ReportedText { TextKind: var kind } && !IsValue(kind)
            ? Failed("text", text, Language.Said("question.noValue", reading.Value))
            : Answer(Reply.Of(ValueReadingJson.Of(reading) with { Version = ContractJson.Version }, ContractContext.Lines.ValueReadingJson));
    });

    /// <summary>How a cell that sets a target is read.</summary>
    public static Outcome<Reply, Diagnostic> ReadTarget(Question asked) => Read(asked, (text, notation, known) =>
    {
        Outcome<TargetReading, ReadFailure> result = notation.ReadTarget(text, known);
        return result.TryGetValue(out TargetReading? reading)
            ? Answer(Reply.Of(TargetReadingJson.From(reading) with { Version = ContractJson.Version }, ContractContext.Lines.TargetReadingJson))
            : Failed("text", text, result.Reason!);
    });

    /// <summary>Compound growth between two printed values.</summary>
    public static Outcome<Reply, Diagnostic> Growth(Question asked)
    {
        string start = asked.NeededText("start");
        string end = asked.NeededText("end");
        string? target = asked.Text("target");
        int? from = asked.Number("from", 1, LastYear);
        int? to = asked.Number("to", 1, LastYear);
        int? by = asked.Number("by", 1, LastYear);
        ReportNotation? notation = asked.Notation();
        foreach (string key in (string[])[.. from is null ? ["from"] : Array.Empty<string>(), .. to is null ? ["to"] : Array.Empty<string>()])
        {
            asked.Add(key, null, Language.Said("question.needsKey", key));
        }

        GrowthQuestion question = new() { Start = start, End = end, From = from ?? 0, To = to ?? 1, Target = target, By = by };
        foreach ((_, string mistake) in from is null || to is null ? [] : question.Mistakes())
        {
            asked.Add(null, null, mistake);
        }

        return asked.Answered(() => Growth(question, CellNotation.Of(notation, start, end, target)));
    }

    /// <summary>Tells whether a text stands in the place of a value: placeholders, awaited results and printed verdicts do; sentences, labels and document numbers do not.</summary>
    public static bool IsValue(ReportedTextKind kind) =>
        kind is ReportedTextKind.NotReported or ReportedTextKind.Nil or ReportedTextKind.NotAvailable or ReportedTextKind.Pending or ReportedTextKind.Suppressed
            or ReportedTextKind.NotApplicable or ReportedTextKind.Verdict;

    private static Outcome<Reply, Diagnostic> Growth(GrowthQuestion question, ReportNotation notation)
    {
        List<Diagnostic> mistakes = [];
        (ValueReading Reading, ReportedValue Number)? first = NumberOf("start", question.Start, notation, mistakes);
        (ValueReading Reading, ReportedValue Number)? last = NumberOf("end", question.End, notation, mistakes);
        double? target = null;
        if (question.Target is { } text && NumberOf("target", text, notation, mistakes) is { } asked)
        {
            target = GrowthQuestion.RateOf(asked.Number);
            if (target is null)
            {
                mistakes.Add(Mistake("target", text, Language.Said("question.targetIsGrowth")));
            }
        }

        if (mistakes.Count > 0)
        {
            return ReadingOutcome.Failure<Reply>(mistakes);
        }

        return question.Answer(first!.Value, last!.Value, target, out UndefinedReason reason) is { } answer
            ? Answer(Reply.Of(answer, ContractContext.Lines.GrowthAnswerJson))
            : ReadingOutcome.Failure<Reply>([Mistake(null, null, Language.Said("command.thereNoGrowthRateFrom", question.Start, question.End, reason.Words().In(Language.English.Tag)))]);
    }

    private static (ValueReading Reading, ReportedValue Number)? NumberOf(string key, string text, ReportNotation notation, List<Diagnostic> mistakes)
    {
        Outcome<ValueReading, ReadFailure> result = notation.ReadValue(text);
        if (!result.TryGetValue(out ValueReading? reading))
        {
            mistakes.Add(Mistake(key, text, result.Reason!.Message));
            return null;
        }

        if (reading.Value is not ReportedValue number)
        {
            mistakes.Add(Mistake(key, text, Language.Said("question.noNumber", reading.Value)));
            return null;
        }

        return (reading, number);
    }

    private static Outcome<Reply, Diagnostic> Read(Question asked, Func<string, ReportNotation, ReadingContext, Outcome<Reply, Diagnostic>> read)
    {
        string text = asked.NeededText("text");
        ReadingContext known = new() { Indicator = asked.Text("indicator") };
        ReportNotation? notation = asked.Notation();
        return asked.Answered(() => read(text, CellNotation.Of(notation, text), known));
    }

    private static Outcome<Reply, Diagnostic> Failed(string key, string text, ReadFailure failure) => Failed(key, text, failure.ToString());

    private static Outcome<Reply, Diagnostic> Failed(string key, string text, string message) => ReadingOutcome.Failure<Reply>([Mistake(key, text, message)]);

    private static Diagnostic Mistake(string? key, string? text, string message) =>
        new("request", 1, key, string.IsNullOrEmpty(text) ? null : text.Length > Diagnostic.LongestText ? text[..Diagnostic.LongestText] : text, message);

    private static Outcome<Reply, Diagnostic> Answer(Reply reply) => ReadingOutcome.Success(reply);
}
