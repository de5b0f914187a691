using NodaTime;

namespace LocalGovMetrics.Units;

/// <content>Whether codes belong to one edition.</content>
public sealed partial class UnitRegister
{
    /// <summary>Checks whether the codes of a data set meant units on the day of the data, or mix editions.</summary>
    /// <param name="scheme">The scheme of codes.</param>
    /// <param name="codes">The codes; a repeated one counts once.</param>
    /// <param name="day">The day of the data.</param>
    /// <returns>The codes that did not mean a unit, and the days on which all would.</returns>
    public EditionCheck CheckCodes(string scheme, IEnumerable<string> codes, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(codes);
        int number = DayRange.Number(day);
        List<CodeFinding> findings = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<(int Day, int Step)> bounds = [];
        int known = 0;
        foreach (string code in codes)
        {
            if (!seen.Add(code))
            {
                continue;
            }

            RegisterNode[] users = [.. UsersOf(scheme, code)];
            if (users.Length == 0)
            {
                findings.Add(new CodeFinding(code, CodeProblem.Unknown, []));
                continue;
            }

            known++;
            AddBounds(bounds, users);
            Existence existence = users.Max(user => user.ExistsOn(number));
            if (existence != Existence.Certain)
            {
                CodeProblem problem = existence == Existence.Possible ? CodeProblem.Uncertain
                    : users.Any(user => user.Start.Earliest <= number) ? CodeProblem.Ended
                    : CodeProblem.NotYet;
                findings.Add(new CodeFinding(code, problem, [.. users.Where(user => existence == Existence.No || user.ExistsOn(number) == existence).Select(user => user.Versions[^1].Unit)]));
            }
        }

        return new EditionCheck(day, seen.Count, findings, NearestEdition(bounds, known, DayRange.FirstOfDay(number)));
    }

    // The days on which a code may mean a unit, as the days on which that begins and ends; units that follow each other count as one.
    private static void AddBounds(List<(int Day, int Step)> bounds, RegisterNode[] users)
    {
        int first = DayRange.FirstOfDay(users[0].Start.Earliest);
        int gone = DayRange.FirstOfDay(users[0].Gone.Latest);
        foreach (RegisterNode user in users.Skip(1))
        {
            if (user.Start.Earliest > gone)
            {
                bounds.Add((first, 1));
                bounds.Add((gone, -1));
                first = DayRange.FirstOfDay(user.Start.Earliest);
            }

            gone = Math.Max(gone, DayRange.FirstOfDay(user.Gone.Latest));
        }

        bounds.Add((first, 1));
        if (gone != DayRange.End)
        {
            bounds.Add((gone, -1));
        }
    }

    private static KnownDate? NearestEdition(List<(int Day, int Step)> bounds, int known, int day)
    {
        KnownDate? nearest = known == 0 ? KnownDate.Unknown : null;
        long distance = long.MaxValue;
        int covered = 0;
        (int Day, int Step)[] ordered = [.. bounds.OrderBy(bound => bound.Day).ThenBy(bound => bound.Step)];
        for (int i = 0; i < ordered.Length; i++)
        {
            covered += ordered[i].Step;
            int first = ordered[i].Day;
            int next = i + 1 < ordered.Length ? ordered[i + 1].Day : DayRange.End;
            if (covered < known || next == first)
            {
                continue;
            }

            int last = DayRange.FirstOfDay(DayRange.Before(next));
            long away = day < first ? (long)first - day : day > last ? (long)day - last : 0;
            if (away < distance)
            {
                distance = away;
                nearest = SpanOf(first, last);
            }
        }

        return nearest;
    }

    private static KnownDate SpanOf(int first, int last) => (DayRange.DayOf(first), DayRange.DayOf(last)) switch
    {
        (null, null) => KnownDate.Unknown,
        ({ } earliest, null) => KnownDate.After(earliest.PlusDays(-1)),
        (null, { } latest) => KnownDate.Before(latest.PlusDays(1)),
        ({ } earliest, { } latest) => KnownDate.Between(earliest, latest),
    };
}
