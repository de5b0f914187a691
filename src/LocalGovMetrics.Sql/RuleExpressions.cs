using System.Globalization;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql;

/// <summary>The expressions of a rule: what state a row is in, what it measures, in which zone of its criterion that lies, and what the zone means.</summary>
/// <remarks>
/// Each stands on columns that the one before it made, in subqueries within each other: not every database lets an expression name another of its own.
/// Operands are guarded, not branches: some databases compute all branches.
/// </remarks>
internal sealed class RuleExpressions(RowRule rule, DialectText text, SqlPlanColumns columns)
{
    public const string Open = "open";
    private const int Zones = 5;
    private const int Directions = 4;
    private const int NoZone = -1;

    // Products and quotients of two such numbers are finite everywhere; a measure is computed of numbers that a decimal holds.
    private const string LargestFinite = "1e100";
    private const string SmallestFinite = "1e-100";
    private const string LargestDecimal = "1e27";
    private const string SmallestDecimal = "1e-12";

    // A measure that is computed lies this close to an end of its criterion, and the library decides with its decimals.
    private const string Near = "1e-9";

    // Two steps of a double, by which a database may read a decimal wrongly.
    private const string Steps = "4.5e-16";

    // What is left of a loss as large as this lacks digits where it is told in per cent.
    private const string NearTotalLoss = "0.25";

    // A difference of numbers so much larger than it has lost digits.
    private const string Cancelled = "2e-4";

    private bool UsesBase => rule.UsesBase && columns.Base is not null;

    private string Largest => UsesBase ? LargestDecimal : LargestFinite;

    private string Smallest => UsesBase ? SmallestDecimal : SmallestFinite;

    /// <summary>Gets a value indicating whether the measure asks for a number of periods.</summary>
    public bool UsesPeriods => UsesBase && (rule.Measure.Kind == MeasureKind.AverageGrowth || rule.IsChangePerYear);

    private bool MayBeRange => columns.High is not null && columns.CriterionOfAll is null or CriterionKind.Between;

    /// <summary>The columns of the table as numbers and codes.</summary>
    public IEnumerable<string> Inputs()
    {
        yield return $"{Number(columns.Low)} AS lgm_low";
        yield return $"{(MayBeRange ? Number(columns.High!) : text.NullDouble)} AS lgm_high";
        yield return $"{Number(columns.Actual)} AS lgm_actual";
        if (columns.Base is not null)
        {
            yield return $"{Number(columns.Base)} AS lgm_base";
            yield return $"{(columns.Periods is null ? text.Double("1") : Number(columns.Periods))} AS lgm_periods";
        }

        if (Inexact is { } inexact)
        {
            yield return $"{inexact} AS lgm_inexact";
        }

        yield return $"{Key()} AS lgm_key";
        if (columns.Status is not null)
        {
            yield return $"{Code(columns.Status, Enum.GetValues<ObservationStatus>())} AS lgm_status";
        }
    }

    /// <summary>The reason why there is no verdict by number; <c>open</c> where the library settles the row; nothing where its number does.</summary>
    public string State()
    {
        List<string> cases = [$"WHEN lgm_low IS NULL THEN {Reason(ReasonCode.NoTarget)}", $"WHEN lgm_key < 0 OR {IsOutside("lgm_low")} THEN {text.Text(Open)}"];
        cases.Add($"WHEN {IsRange()} AND (lgm_high IS NULL OR {IsOutside("lgm_high")} OR NOT (lgm_low < lgm_high)) THEN {text.Text(Open)}");
        if (columns.Status is not null)
        {
            cases.Add($"WHEN lgm_status < 0 THEN {text.Text(Open)}");
            cases.AddRange(Enum.GetValues<ObservationStatus>().Where(status => status.IsAbsent())
                .Select(status => $"WHEN lgm_status = {(int)status} THEN {Reason(Question.WhyAbsentBy(status) is not ReasonCode.None and var why ? why : ReasonCode.NotReported)}"));
        }

        cases.Add($"WHEN lgm_actual IS NULL THEN {Reason(ReasonCode.NotReported)}");
        if (UsesBase)
        {
            cases.Add($"WHEN lgm_base IS NULL THEN {Reason(ReasonCode.BaselineMissing)}");
        }

        if (rule.Policy.RoundingCounts)
        {
            return Case(cases, text.Text(Open));
        }

        cases.Add($"WHEN {IsOutside("lgm_actual")} THEN {text.Text(Open)}");
        if (UsesBase)
        {
            cases.Add($"WHEN {IsOutside("lgm_base")} THEN {text.Text(Open)}");
            if (UsesPeriods)
            {
                cases.Add($"WHEN lgm_periods IS NULL OR NOT (lgm_periods >= 1 AND lgm_periods <= 1000) OR lgm_periods <> floor(lgm_periods) THEN {text.Text(Open)}");
            }

            if (rule.Measure.IsGrowth || rule.Measure.Kind == MeasureKind.Multiple)
            {
                cases.Add($"WHEN NOT (lgm_base > 0 AND lgm_actual > 0) THEN {text.Text(Open)}");
            }
        }

        return Case(cases, text.Text(string.Empty));
    }

    /// <summary>The measure; 0 where a row has none.</summary>
    public string Value()
    {
        string actual = Guarded("lgm_actual");
        if (!UsesBase)
        {
            return actual;
        }

        string first = Guarded("lgm_base");
        string periods = UsesPeriods ? Guarded("lgm_periods") : "1";
        string change = rule.Measure.IsReduction ? $"({first} - {actual})" : $"({actual} - {first})";
        return rule.Measure.Kind switch
        {
            MeasureKind.Change => change,
            MeasureKind.AnnualAverage => $"{change} / {periods}",
            MeasureKind.Multiple => $"{actual} / {first}",
            MeasureKind.Growth or MeasureKind.AverageGrowth => $"({Factor()} - {text.Double("1")}) * 100",
            MeasureKind.Level or MeasureKind.Total or MeasureKind.EveryYear or MeasureKind.Completion or MeasureKind.Rank or MeasureKind.Grade or MeasureKind.Count =>
                throw new InvalidOperationException($"{rule.Measure} takes no base."),
        };
    }

    /// <summary>The factor that growth multiplies by in a period, 1.05 for 5 %; nothing for other measures.</summary>
    public string Factor() =>
        !rule.Measure.IsGrowth ? text.NullDouble
        : !UsesBase ? $"{text.Double("1")} + {Guarded("lgm_actual")} / 100"
        : UsesPeriods ? $"power({Guarded("lgm_actual")} / {Guarded("lgm_base")}, {text.Double("1")} / {Guarded("lgm_periods")})"
        : $"{Guarded("lgm_actual")} / {Guarded("lgm_base")}";

    /// <summary>The zone: 0 below, 1 at the low end of a range, 2 inside or at the number, 3 at the high end, 4 above; -1 where the library decides.</summary>
    public string Zone()
    {
        List<string> cases = [$"WHEN lgm_state <> {text.Text(string.Empty)} THEN {NoZone}"];
        if (UsesBase)
        {
            string scale = rule.Measure.IsGrowth ? "100 + abs(lgm_value)" : rule.Measure.Kind == MeasureKind.Multiple ? "abs(lgm_value)" : "abs(lgm_actual) + abs(lgm_base)";
            cases.Add($"WHEN abs(lgm_value - lgm_low) <= {text.Double(text.Text(Near))} * (abs(lgm_low) + {scale}) THEN {NoZone}");
            if (MayBeRange)
            {
                cases.Add($"WHEN {IsRange()} AND abs(lgm_value - lgm_high) <= {text.Double(text.Text(Near))} * (abs(lgm_high) + {scale}) THEN {NoZone}");
            }

            if (rule.Measure.IsGrowth)
            {
                cases.Add($"WHEN lgm_factor < {text.Double(text.Text(NearTotalLoss))} THEN {NoZone}");
            }
            else if (rule.Measure.Kind != MeasureKind.Multiple)
            {
                cases.Add($"WHEN lgm_value <> 0 AND abs(lgm_value) < {text.Double(text.Text(Cancelled))} * (abs(lgm_actual) + abs(lgm_base)) THEN {NoZone}");
            }
        }

        else if (Inexact is not null)
        {
            string IsBeside(string end) => $"abs(lgm_value - {end}) <= {text.Double(text.Text(Steps))} * abs({end}) AND (lgm_value <> {end} OR lgm_inexact)";
            cases.Add($"WHEN {IsBeside("lgm_low")} THEN {NoZone}");
            if (MayBeRange)
            {
                cases.Add($"WHEN {IsRange()} AND {IsBeside("lgm_high")} THEN {NoZone}");
            }
        }

        int[] nearEnough = [.. Enum.GetValues<DesiredDirection>().Where(direction => RowRule.MayBeNearEnough(CriterionKind.Reach, rule.Judged(direction))).Select(direction => KeyOf(CriterionKind.Reach, direction))];
        if (nearEnough.Length > 0)
        {
            cases.Add($"WHEN lgm_key IN ({Invariant(nearEnough)}) AND lgm_value <> lgm_low THEN {NoZone}");
        }

        cases.Add("WHEN lgm_value < lgm_low THEN 0");
        if (MayBeRange)
        {
            cases.Add($"WHEN {IsRange()} AND lgm_value = lgm_low THEN 1");
            cases.Add($"WHEN {IsRange()} AND lgm_value = lgm_high THEN 3");
            cases.Add($"WHEN {IsRange()} AND lgm_value < lgm_high THEN 2");
        }

        cases.Add("WHEN lgm_value = lgm_low THEN 2");
        return Case(cases, "4");
    }

    /// <summary>The verdict; nothing where the library settles the row.</summary>
    public string Verdict()
    {
        List<string> cases = [$"WHEN lgm_state = {text.Text(Open)} THEN {text.NullText}"];
        cases.AddRange(States().Select(reason => $"WHEN lgm_state = {Reason(reason)} THEN {Kind(Question.KindOf(reason))}"));
        cases.Add($"WHEN lgm_zone < 0 THEN {text.NullText}");
        cases.AddRange(NotSettling().Select(status => $"WHEN lgm_status = {(int)status.Status} AND {IsDecided()} THEN {Kind(Question.KindOf(status.Why))}"));
        cases.AddRange(Cells().GroupBy(cell => cell.Outcome.Kind).Select(group => $"WHEN {InCells(group.Select(cell => cell.Cell))} THEN {Kind(group.Key)}"));
        return Case(cases, text.NullText);
    }

    /// <summary>The reason; nothing where the library settles the row.</summary>
    public string ReasonOf()
    {
        List<string> cases = [$"WHEN lgm_state = {text.Text(Open)} THEN {text.NullText}", $"WHEN lgm_state <> {text.Text(string.Empty)} THEN lgm_state", $"WHEN lgm_zone < 0 THEN {text.NullText}"];
        cases.AddRange(NotSettling().Select(status => $"WHEN lgm_status = {(int)status.Status} AND {IsDecided()} THEN {Reason(status.Why)}"));
        cases.AddRange(Cells().GroupBy(cell => cell.Outcome.Reason).Select(group => $"WHEN {InCells(group.Select(cell => cell.Cell))} THEN {Reason(group.Key)}"));
        return Case(cases, text.NullText);
    }

    /// <summary>The attainment, 1 = the plan; nothing where it is not defined, and where the library settles the row.</summary>
    public string Attainment()
    {
        List<string> cases = ["WHEN lgm_zone < 0 THEN " + text.NullDouble];
        foreach (Aim aim in (Aim[])[Aim.AboveLow, Aim.AboveHigh, Aim.BelowHigh, Aim.BelowLow])
        {
            int[] keys = [.. Keys().Where(key => AimOf(key) == aim)];
            if (keys.Length == 0)
            {
                continue;
            }

            // A single number stands at both ends.
            string end = aim is Aim.AboveHigh or Aim.BelowHigh ? $"(CASE WHEN {IsRange()} THEN lgm_high ELSE lgm_low END)" : "lgm_low";
            cases.Add($"WHEN lgm_key IN ({Invariant(keys)}) THEN {Ratio(aim is Aim.AboveLow or Aim.AboveHigh, end)}");
        }

        return Case(cases, text.NullDouble);
    }

    /// <summary>The compound growth from the base, 0.05 = 5 % a period; nothing where it is not defined.</summary>
    public string Growth() => columns.Base is null
        ? text.NullDouble
        : $"CASE WHEN {IsGrowth("lgm_actual", "lgm_base", "lgm_periods")} THEN power({GrowthOperand("lgm_actual")} / {GrowthOperand("lgm_base")}, {text.Double("1")} / {GrowthOperand("lgm_periods")}) - {text.Double("1")} ELSE {text.NullDouble} END";

    private static string Case(IEnumerable<string> cases, string otherwise) => $"CASE\n    {string.Join("\n    ", cases)}\n    ELSE {otherwise} END";

    private static string IsGrowth(string actual, string first, string periods) =>
        $"{actual} >= {SmallestFinite} AND {actual} <= {LargestFinite} AND {first} >= {SmallestFinite} AND {first} <= {LargestFinite} AND {periods} >= 1 AND {periods} <= 1000";

    private static string Invariant(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Gives what the code of a row stands for.</summary>
    public static (CriterionKind Kind, DesiredDirection Direction) OfKey(int key) => ((CriterionKind)(key / Directions), (DesiredDirection)(key % Directions));

    private static int KeyOf(CriterionKind kind, DesiredDirection direction) => ((int)kind * Directions) + (int)direction;

    private static IEnumerable<int> Keys() => Enumerable.Range(0, CompiledRules.NoKey);

    private static string InCells(IEnumerable<int> cells) => $"lgm_key * {Zones} + lgm_zone IN ({Invariant(cells)})";

    private string GrowthOperand(string column) => $"(CASE WHEN {IsGrowth("lgm_actual", "lgm_base", "lgm_periods")} THEN {column} ELSE {text.Double("1")} END)";

    private string Ratio(bool higher, string end)
    {
        if (rule.Measure.IsGrowth)
        {
            string actual = UsesBase ? "(100 * lgm_factor)" : "(100 + lgm_value)";
            string planned = $"(100 + {end})";
            (string top, string bottom) = higher ? (actual, planned) : (planned, actual);
            return $"(CASE WHEN {bottom} > 0 AND {top} >= 0 THEN {top} / (CASE WHEN {bottom} > 0 THEN {bottom} ELSE {text.Double("1")} END) ELSE {text.NullDouble} END)";
        }

        return higher
            ? $"(CASE WHEN {end} > 0 AND lgm_value >= 0 THEN lgm_value / (CASE WHEN {end} > 0 THEN {end} ELSE {text.Double("1")} END) ELSE {text.NullDouble} END)"
            : $"(CASE WHEN {end} = 0 AND lgm_value = 0 THEN {text.Double("1")} WHEN {end} > 0 AND lgm_value > 0 THEN {end} / (CASE WHEN lgm_value > 0 THEN lgm_value ELSE {text.Double("1")} END) ELSE {text.NullDouble} END)";
    }

    private string? Inexact => text.IsInexact(text.Name(columns.Low)) is { } low
        ? $"(CASE WHEN {low} OR {text.IsInexact(text.Name(columns.Actual))}{(MayBeRange ? $" OR {text.IsInexact(text.Name(columns.High!))}" : string.Empty)} THEN 1 ELSE 0 END)"
        : null;

    private string Number(string column) => text.Number(text.Name(column));

    private string Guarded(string column) => $"(CASE WHEN lgm_state = {text.Text(string.Empty)} THEN {column} ELSE {text.Double("1")} END)";

    private string IsRange() => $"lgm_key IN ({Invariant(Enumerable.Range(0, 4).Select(direction => KeyOf(CriterionKind.Between, (DesiredDirection)direction)))})";

    private string IsOutside(string column) => $"NOT ({column} = 0 OR (abs({column}) >= {Smallest} AND abs({column}) <= {Largest}))";

    private string Key()
    {
        string kind = columns.CriterionOfAll is { } all ? ((int)all).ToString(CultureInfo.InvariantCulture) : Code(columns.Criterion, Enum.GetValues<CriterionKind>().Where(each => each <= CriterionKind.Equal));
        string direction = columns.DirectionOfAll is { } one ? ((int)one).ToString(CultureInfo.InvariantCulture) : Code(columns.Direction, Enum.GetValues<DesiredDirection>());
        return $"(CASE WHEN {kind} < 0 OR {direction} < 0 THEN -1 ELSE {kind} * 4 + {direction} END)";
    }

    private string Code<T>(string column, IEnumerable<T> words)
        where T : struct, Enum =>
        $"(CASE {string.Join(' ', words.Select(word => $"WHEN {text.AsText(text.Name(column))} = {text.Text(CanonicalText.FormatName(word))} THEN {Convert.ToInt32(word, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)}"))} ELSE -1 END)";

    private IEnumerable<(int Cell, NumericRules.Outcome Outcome)> Cells() =>
        from key in Keys()
        from zone in Enumerable.Range(0, Zones)
        where key / 4 == (int)CriterionKind.Between || zone % 2 == 0
        select ((key * Zones) + zone, NumericRules.At(IndexOf(key), (Zone)zone).Outcome);

    private int IndexOf(int key) => NumericRules.IndexOf((CriterionKind)(key / 4), rule.Judged((DesiredDirection)(key % 4)), rule.Policy.TargetRange);

    private Aim AimOf(int key) => NumericRules.At(IndexOf(key), Verdicts.Zone.Inside).Aim;

    private string IsDecided() =>
        InCells(Cells().Where(cell => cell.Outcome.Kind is VerdictKind.Achieved or VerdictKind.Exceeded or VerdictKind.NotAchieved).Select(cell => cell.Cell));

    private IEnumerable<ReasonCode> States() =>
        [ReasonCode.NoTarget, ReasonCode.NotReported, ReasonCode.BaselineMissing, ReasonCode.ResultPending, ReasonCode.NotAvailable, ReasonCode.Suppressed, ReasonCode.NotApplicable];

    private IEnumerable<(ObservationStatus Status, ReasonCode Why)> NotSettling() => columns.Status is null
        ? []
        : Enum.GetValues<ObservationStatus>().Where(status => !status.IsAbsent()).Select(status => (status, Question.WhyOpen(rule.Policy, status))).Where(each => each.Item2 != ReasonCode.None);

    private string Reason(ReasonCode code) => text.Text(CanonicalText.FormatName(code));

    private string Kind(VerdictKind kind) => text.Text(CanonicalText.FormatName(kind));
}
