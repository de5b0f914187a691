using LocalGovMetrics.Datasets;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Answers from the register of units that comes with the library, as <c>lgm units</c> does.</summary>
internal static class UnitQuestions
{
    /// <summary>The units that exist on a day.</summary>
    public static Outcome<Reply, Diagnostic> List(Question asked)
    {
        LocalDate at = NeededDay(asked, "at");
        return asked.Answered(() => ReadingOutcome.Success(Reply.Of(UnitListJson.Of(at, Reports.Register.UnitsOn(at)), ContractContext.Lines.UnitListJson)));
    }

    /// <summary>Every dated change that led to a unit and away from it.</summary>
    public static Outcome<Reply, Diagnostic> Lineage(Question asked)
    {
        string text = asked.NeededText("unit");
        LocalDate? at = asked.Day("at");
        return asked.Answered(() => Found(asked, text, at, unit => Reply.Of(LineageJson.Of(unit, Reports.Register.Lineage(unit.Id), Reports.Register), ContractContext.Lines.LineageJson)));
    }

    /// <summary>What a unit of a day is on a later one.</summary>
    public static Outcome<Reply, Diagnostic> Now(Question asked)
    {
        string text = asked.NeededText("unit");
        LocalDate of = NeededDay(asked, "of");
        LocalDate? on = asked.Day("on");
        if (on < of)
        {
            asked.Add("on", null, Language.Said("question.onNotBeforeOf"));
        }

        return asked.Answered(() => Found(asked, text, of, unit => Reply.Of(NowJson.From(unit, of, on, Reports.Register), ContractContext.Lines.NowJson)));
    }

    private static LocalDate NeededDay(Question asked, string key)
    {
        int before = asked.Mistakes.Count;
        LocalDate? day = asked.Day(key);
        if (day is null && asked.Mistakes.Count == before)
        {
            asked.Add(key, null, Language.Said("question.needsKey", key));
        }

        return day.GetValueOrDefault();
    }

    // Of several units that a text may mean none is chosen.
    private static Outcome<Reply, Diagnostic> Found(Question asked, string text, LocalDate? day, Func<AdministrativeUnit, Reply> answer)
    {
        UnitLookup lookup = Reports.Register.Lookup(text, day);
        if (lookup.Unit is { } unit)
        {
            return ReadingOutcome.Success(answer(unit));
        }

        asked.Add("unit", text, lookup.IsAmbiguous ? Language.Said("question.mayMeanSeveral", text, string.Join(", ", lookup.Candidates.Select(candidate => candidate.Id))) : Language.Said("question.noSuchUnit", text));
        return ReadingOutcome.Failure<Reply>(asked.Mistakes);
    }
}
