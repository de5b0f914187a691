using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Compound growth, in every form.</summary>
internal static class GrowthAnswer
{
    public static Answer Of(GrowthAnswerJson growth, Language language) => Answer.Of(new Facts
    {
        Title = $"{growth.Start.Text} ({growth.From}) → {growth.End.Text} ({growth.To}), {language.Text("tool.periods", growth.Periods)}",
        Lines = LinesOf(growth, language),
        Notes = NotesOf(growth, language),
    }.ToDocument(DataOf(growth)), growth, () => ContractContext.Readable.GrowthAnswerJson, language);

    private static List<(string Label, string Text)> LinesOf(GrowthAnswerJson growth, Language language)
    {
        List<(string, string)> facts = [];
        if (growth.Rate is { } rate)
        {
            facts.Add((language.Text("tool.averageGrowth"), $"{language.Percent(rate, 2)} {language.Text("tool.aYear")}"));
        }

        // Shown bounds are rounded outward, so that they stay bounds.
        if (growth.Low is { } low)
        {
            string from = language.Percent(low, 2, MidpointRounding.ToNegativeInfinity);
            string possible = growth.High is { } high ? language.Text("tool.between", from, language.Percent(high, 2, MidpointRounding.ToPositiveInfinity)) : language.Text("tool.orMore", from);
            facts.Add((language.Text("tool.possibleGrowth"), $"{possible} {language.Text("tool.aYear")}"));
        }

        if (growth.Index is { } index)
        {
            facts.Add((language.Text("tool.index"), $"{language.Fixed(index, 2)} ({language.Text("tool.previousYearIs100")})"));
        }

        if (growth is { Required: { } required, Target: { } target, By: { } by })
        {
            facts.Add((language.Text("tool.requiredGrowth"), $"{language.Percent(required.Rate, 2)} {language.Text("tool.requiredFor", growth.To, by, language.Percent(target, 2))}"));
        }

        return facts;
    }

    private static List<string> NotesOf(GrowthAnswerJson growth, Language language)
    {
        List<string> notes = [];
        if (growth.BoundsUndefined is { } reason)
        {
            notes.Add($"{language.Text("tool.possibleGrowth")}: {language.WordFor(reason)}.");
        }

        foreach (ValueReadingJson reading in (ValueReadingJson[])[growth.Start, growth.End])
        {
            notes.AddRange(ReadAnswer.NotesOf(reading, language));
        }

        return notes;
    }

    private static DisplayTable DataOf(GrowthAnswerJson growth) => Tables.Data(
        [
            ("start", growth.Start.Text ?? string.Empty),
            ("end", growth.End.Text ?? string.Empty),
            ("from", Invariant.Text(growth.From)),
            ("to", Invariant.Text(growth.To)),
            ("periods", Invariant.Text(growth.Periods)),
            ("rate", Invariant.Text(growth.Rate)),
            ("index", Invariant.Text(growth.Index)),
            ("low", Invariant.Text(growth.Low)),
            ("high", Invariant.Text(growth.High)),
            ("target", Invariant.Text(growth.Target)),
            ("by", Invariant.Text(growth.By)),
            ("requiredRate", Invariant.Text(growth.Required?.Rate)),
            ("requiredPeriods", Invariant.Text(growth.Required?.Periods)),
        ]);
}
