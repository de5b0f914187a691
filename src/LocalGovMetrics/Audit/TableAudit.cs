using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>Derives from plan-versus-actual rows every claim that their derived numbers make.</summary>
/// <remarks>
/// <para>Growth of a span from the yearly values: the span 2021-2025 is counted from its base year 2020, so five periods; a number of
/// 50 or more is an index, previous year = 100, a smaller one a rate. Sums of sub-rows against their whole, for additive indicators:
/// where they come to the whole in half of the years or more they are all of its parts, else some of them. Per cent of plan, of levels
/// or of growth rates; where lower is better, the plan in per cent of the actual. Where a table leaves open what a number was derived
/// from, each usual reading is tried before the number is accused. Fractions beside their percentage. Printed verdicts against the rule. Headline counts. And facts that stand twice with
/// different numbers.</para>
/// <para>Pure functions, safe for several threads.</para>
/// </remarks>
internal static partial class TableAudit
{
    /// <summary>Derives the claims of a table.</summary>
    /// <param name="table">The name of the table.</param>
    /// <param name="rows">Its rows, or those of all tables of a document.</param>
    /// <param name="notation">How the numbers of the derived columns are written.</param>
    /// <param name="headline">What the report says of its plan as a whole, or null.</param>
    /// <param name="policy">How verdicts are reached, or null for face value.</param>
    /// <param name="printedYears">The years of which any row of the table prints a value, where these rows are only a part of it; null = those of these rows.</param>
    /// <returns>The claims, row by row, the headline's last.</returns>
    public static IReadOnlyList<Claim> ClaimsOf(string table, IReadOnlyList<PlanRow> rows, ReportNotation notation, PrintedHeadline? headline = null, VerdictPolicy? policy = null, IReadOnlySet<int>? printedYears = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        rows = ValueList.From(rows);
        ILookup<(string Unit, string Parent), PlanRow> parts = rows.Where(row => row.Parent is not null).ToLookup(row => (row.UnitLabel, row.Parent!));
        printedYears ??= new HashSet<int>(rows.SelectMany(row => row.Years).Select(year => year.Year));
        List<Claim> claims = [];
        foreach (PlanRow row in rows)
        {
            PlanRow[] own = row.Number is null ? [] : [.. parts[(row.UnitLabel, row.Number)].Where(part => !ReferenceEquals(part, row) && part.Period == row.Period)];
            AddGrowth(claims, table, row, own, notation, printedYears);
            AddSums(claims, table, row, own);
            AddRatio(claims, table, row, notation);
            AddFractions(claims, table, row);
            AddVerdict(claims, table, row, policy);
        }

        AddSameFacts(claims, table, rows);
        if (headline is not null)
        {
            AddHeadline(claims, table, rows, headline, policy);
        }

        return ValueList.From(claims);
    }

    private static Claim Draft(string table, PlanRow row, ClaimKind kind, string what) => new()
    {
        Kind = kind,
        Table = table,
        Subject = SubjectOf(row),
        Place = row.Source,
        Line = row.Line,
        Note = what,
    };

    private static string SubjectOf(PlanRow row) => row.Number is null ? row.Indicator.Name.ToString() : $"{row.Number} {row.Indicator.Name}";

    /// <summary>The number of an observation; a dash is nil, but of a rate it says nothing.</summary>
    private static ReportedValue? NumberOf(Observation? observation, PlanRow of) =>
        observation?.Value is ReportedText { TextKind: ReportedTextKind.Nil } ? RateIndicator.Is(of.Indicator) ? null : ReportedValue.AsPrinted(0)
        : observation?.Value is ReportedList { ListKind: ReportedListKind.WithChange or ReportedListKind.Alternatives } list ? list.Items[0] as ReportedValue
        : observation?.Value as ReportedValue;

    private static ClaimInput InputOf(Observation? observation, PlanRow of, string label) => new() { Number = NumberOf(observation, of), Text = observation?.Text, Label = label };
}
