using LocalGovMetrics.Display;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Compound growth as a document.</summary>
internal static class GrowthOutput
{
    public static DisplayDocument Of(GrowthAnswerJson growth, Wording wording) => new Facts
    {
        Title = $"{growth.Start.Text} ({growth.From}) → {growth.End.Text} ({growth.To}), {wording.Periods(growth.Periods)}",
        Lines = LinesOf(growth, wording),
        Notes = NotesOf(growth, wording),
    }.ToDocument(DataOf(growth));

    private static List<(string Label, string Text)> LinesOf(GrowthAnswerJson growth, Wording wording)
    {
        List<(string, string)> facts = [];
        if (growth.Rate is { } rate)
        {
            facts.Add((wording.AverageGrowth, $"{wording.Percent(rate, 2)} {wording.AYear}"));
        }

        // Shown bounds are rounded outward, so that they stay bounds.
        if (growth.Low is { } low)
        {
            string from = wording.Percent(low, 2, MidpointRounding.ToNegativeInfinity);
            string possible = growth.High is { } high ? wording.Between(from, wording.Percent(high, 2, MidpointRounding.ToPositiveInfinity)) : wording.OrMore(from);
            facts.Add((wording.PossibleGrowth, $"{possible} {wording.AYear}"));
        }

        if (growth.Index is { } index)
        {
            facts.Add((wording.Index, $"{wording.Fixed(index, 2)} ({wording.PreviousYearIs100})"));
        }

        if (growth is { Required: { } required, Target: { } target, By: { } by })
        {
            facts.Add((wording.RequiredGrowth, $"{wording.Percent(required.Rate, 2)} {wording.RequiredFor(growth.To, by, wording.Percent(target, 2))}"));
        }

        return facts;
    }

    private static List<string> NotesOf(GrowthAnswerJson growth, Wording wording)
    {
        List<string> notes = [];
        if (growth.BoundsUndefined is { } reason)
        {
            notes.Add($"{wording.PossibleGrowth}: {wording.WordFor(reason)}.");
        }

        foreach (ValueReadingJson reading in (ValueReadingJson[])[growth.Start, growth.End])
        {
            notes.AddRange(ReadingOutput.NotesOf(reading, wording));
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
