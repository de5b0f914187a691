using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using LocalGovMetrics.Columns;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Sql;

/// <summary>A measure and a policy as SQL text: the verdict, reason, attainment and growth of each row of a table, computed where the data lie.</summary>
/// <remarks>
/// A row that the text settles has the verdict and the reason that <see cref="PlanBatch"/> gives for the same numbers; a level also the same attainment to the bit, a computed
/// measure one within 1e-12. A row that needs more than double precision (as good as at an end of its criterion, beyond 1e±100, a number to be close to that is missed, a word that
/// is none; under a policy where rounding counts every number) comes back open: no verdict (NULL) and no attainment; <see cref="Settle"/> decides it.
/// No driver and no connection: the text is run by the caller. Immutable, safe for several threads.
/// </remarks>
/// <example>
/// <code>
/// SqlRule rule = SqlRule.Compile(Measure.AverageGrowth, SqlDialect.DuckDb);
/// SqlPlanColumns columns = new() { Base = "base", Periods = "years" };
/// Console.WriteLine(rule.Select("plans", columns).Contains("lgm_verdict"));
/// Console.WriteLine(rule.Settle(new SqlPlanRow { Criterion = CriterionKind.Reach, Low = 8, Actual = 146.93280768, Base = 100, Periods = 5, Direction = DesiredDirection.Higher }, columns));
/// // True
/// // Achieved (MeetsTarget), attainment 1
/// </code>
/// </example>
public sealed class SqlRule
{
    private readonly RowRule _rule;
    private readonly DialectText _text;

    private SqlRule(RowRule rule, SqlDialect dialect) => (_rule, Dialect, _text) = (rule, dialect, new DialectText(dialect));

    /// <summary>Gets the measure.</summary>
    public Measure Measure => _rule.Measure;

    /// <summary>Gets the policy.</summary>
    public VerdictPolicy Policy => _rule.Policy;

    /// <summary>Gets the database that the texts are written for.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>Compiles a measure and a policy.</summary>
    /// <param name="measure">Level, change, growth, average growth, multiple, total, annual average, or a count.</param>
    /// <param name="dialect">The database.</param>
    /// <param name="policy">The policy, as <see cref="PlanBatch"/> takes it; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The measure is not one number of a row, or the policy asks for what columns of numbers do not have.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dialect.</exception>
    public static SqlRule Compile(Measure measure, SqlDialect dialect, VerdictPolicy? policy = null)
    {
        if (!Enum.IsDefined(dialect))
        {
            throw new ArgumentOutOfRangeException(nameof(dialect), dialect, "No such dialect.");
        }

        PlanBatch batch = PlanBatch.Compile(measure, policy);
        return new SqlRule(new RowRule(batch.Measure, batch.Policy), dialect);
    }

    /// <summary>Writes the query: all columns of the table, and <c>lgm_verdict</c>, <c>lgm_reason</c>, <c>lgm_attainment</c>, <c>lgm_growth</c> and <c>lgm_rule</c>.</summary>
    /// <param name="table">The table: one to three names between points; a name in double quotes may hold points.</param>
    /// <param name="columns">The columns of plan and actual.</param>
    /// <returns>The text, one statement without its semicolon.</returns>
    /// <exception cref="ArgumentException">A name is empty, or has control characters, or is too long for the database; or the kind of criterion of all rows is none of a number.</exception>
    public string Select(string table, SqlPlanColumns columns)
    {
        RuleExpressions rule = Expressions(table, columns);
        string[] stages =
        [
            string.Join(", ", rule.Inputs()),
            $"{rule.State()} AS lgm_state",
            $"{rule.Value()} AS lgm_value, {rule.Factor()} AS lgm_factor",
            $"{rule.Zone()} AS lgm_zone",
            $"{rule.Verdict()} AS lgm_verdict, {rule.ReasonOf()} AS lgm_reason, {rule.Attainment()} AS lgm_attainment, {rule.Growth()} AS lgm_growth, {_text.Text(Stamp(columns))} AS lgm_rule",
        ];
        return _text.Staged(_text.Table(table), stages, [.. rule.Inputs().Select(input => input[(input.LastIndexOf(' ') + 1)..]), "lgm_state", "lgm_value", "lgm_factor", "lgm_zone", "lgm_verdict", "lgm_reason", "lgm_attainment", "lgm_growth", "lgm_rule"]);
    }

    /// <summary>Writes the statement that makes a view of the query.</summary>
    /// <param name="view">The name of the view, as that of a table.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns of plan and actual.</param>
    /// <returns>The text: a comment that says the rule and the version, then one statement without its semicolon.</returns>
    /// <exception cref="ArgumentException">As of <see cref="Select"/>.</exception>
    public string View(string view, string table, SqlPlanColumns columns) =>
        $"{Comment(columns)}\nCREATE VIEW {_text.Table(view)} AS\n{Select(table, columns)}";

    /// <summary>Writes the query of totals: rows, achieved, decided, open, and the sum and number of attainments.</summary>
    /// <param name="grouping">What is counted by.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns of plan and actual.</param>
    /// <returns>The text, one statement without its semicolon; <c>lgm_open</c> counts the rows that are in no other total but that of rows: where it is not 0, the others are lower bounds.</returns>
    /// <exception cref="ArgumentException">As of <see cref="Select"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public string Totals(SqlGrouping grouping, string table, SqlPlanColumns columns) =>
        Totals(grouping, $"({Select(table, columns)}) AS lgm_assessed", columns, "lgm_verdict IS NULL");

    /// <summary>Writes the query of totals of a view that there is already, or of a table over such views on several servers, which then count each their own rows.</summary>
    /// <param name="grouping">What is counted by.</param>
    /// <param name="view">The view, made by <see cref="View"/> of this rule with these columns, or the table over such views.</param>
    /// <param name="columns">The columns of plan and actual that the view was made with.</param>
    /// <returns>
    /// The text, as of <see cref="Totals(SqlGrouping, string, SqlPlanColumns)"/>. A row that a view of another rule or version made is counted as open: the totals of two rules are never added up.
    /// </returns>
    /// <exception cref="ArgumentException">As of <see cref="Select"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such grouping.</exception>
    public string TotalsOfView(SqlGrouping grouping, string view, SqlPlanColumns columns) =>
        Totals(grouping, _text.Table(view), columns, IsOpenInView(columns));

    /// <summary>Writes the query of the rows that a view left open, with all columns of the view: those that <see cref="Settle"/> is to decide.</summary>
    /// <param name="view">The view, made by <see cref="View"/> of this rule with these columns, or the table over such views.</param>
    /// <param name="columns">The columns of plan and actual that the view was made with.</param>
    /// <returns>The text, one statement without its semicolon; rows that a view of another rule or version made are among them.</returns>
    /// <exception cref="ArgumentException">As of <see cref="Select"/>.</exception>
    public string OpenRowsOfView(string view, SqlPlanColumns columns) => $"SELECT * FROM {_text.Table(view)} WHERE {IsOpenInView(columns)}";

    /// <summary>Writes what the text is of: the library and its version, the measure, the policy, and a hash of the query, which the column <c>lgm_rule</c> has.</summary>
    /// <param name="columns">The columns of plan and actual.</param>
    /// <returns>One line; equal for equal rules of one version of the library.</returns>
    /// <exception cref="ArgumentException">As of <see cref="Select"/>.</exception>
    public string Stamp(SqlPlanColumns columns)
    {
        RuleExpressions rule = Expressions("t", columns);
        string all = string.Join('\n', [.. rule.Inputs(), rule.State(), rule.Value(), rule.Factor(), rule.Zone(), rule.Verdict(), rule.ReasonOf(), rule.Attainment(), rule.Growth()]);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..12];
        return string.Create(CultureInfo.InvariantCulture, $"LocalGovMetrics.Sql {Version} {Measure} {Policy.Name} {hash}");
    }

    /// <summary>Settles a row that the database left open, or any other.</summary>
    /// <param name="row">The row.</param>
    /// <param name="columns">The columns of the query; what they say of all rows holds for this one, and a base is asked for where they have one.</param>
    /// <returns>The verdict with reason and attainment, as <see cref="PlanBatch"/> gives it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A direction, a status or a number of decimals is none.</exception>
    public NumericVerdict Settle(SqlPlanRow row, SqlPlanColumns columns)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(columns);
        if (!Enum.IsDefined(row.Direction) || !Enum.IsDefined(row.Status) || row.Decimals is < -15 or > 15)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, "A direction, a status, or a number of decimals from -15 to 15 is asked for.");
        }

        byte[] missing = [0];
        bool usesBase = _rule.UsesBase && columns.Base is not null;
        PlanColumns plan = new()
        {
            Low = new[] { row.Low.GetValueOrDefault() },
            High = new[] { row.High ?? double.NaN },
            Actual = new[] { row.Actual.GetValueOrDefault() },
            Base = usesBase ? new[] { row.Base.GetValueOrDefault() } : default,
            BaseValid = usesBase && row.Base is null ? missing : default,
            Periods = new[] { row.Periods },
            Criteria = new[] { (byte)(columns.CriterionOfAll ?? row.Criterion ?? CriterionKind.Unsettled) },
            Directions = new[] { (byte)(columns.DirectionOfAll ?? row.Direction) },
            Statuses = new[] { (byte)row.Status },
            Decimals = new[] { (sbyte)(row.Decimals ?? PlanColumns.Exact) },
            TargetValid = row.Low is null ? missing : default,
            ActualValid = row.Actual is null ? missing : default,
        };
        return _rule.Settle(new PlanSpans(plan, 0, 1), 0);
    }

    /// <summary>Gets the names of the columns that the stages of a query make besides those of its inputs and of its answer.</summary>
    internal static IReadOnlyList<string> StageNames { get; } = ["lgm_state", "lgm_value", "lgm_factor", "lgm_zone"];

    private static string Version { get; } =
        typeof(SqlRule).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Writes the name of a table in quotes: parts between points, a part in double quotes as it is.</summary>
    /// <exception cref="ArgumentException">The name is none.</exception>
    internal static string TableText(SqlDialect dialect, string name) => new DialectText(dialect).Table(name);

    /// <summary>Gives the names of the columns that a query makes of the table's: numbers and codes.</summary>
    internal IEnumerable<string> InputNames(SqlPlanColumns columns) => Expressions("t", columns).Inputs().Select(input => input[(input.LastIndexOf(' ') + 1)..]);

    /// <summary>Tells whether the measure asks for a number of periods.</summary>
    internal bool UsesPeriods(SqlPlanColumns columns) => Expressions("t", columns).UsesPeriods;

    /// <summary>Gives what the code of a row stands for.</summary>
    internal static (CriterionKind Kind, DesiredDirection Direction) OfKey(int key) => RuleExpressions.OfKey(key);

    private string IsOpenInView(SqlPlanColumns columns) => $"lgm_verdict IS NULL OR lgm_rule <> {_text.Text(Stamp(columns))}";

    private string Totals(SqlGrouping grouping, string from, SqlPlanColumns columns, string isOpen)
    {
        if (!Enum.IsDefined(grouping))
        {
            throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No such grouping.");
        }

        string? by = grouping switch
        {
            SqlGrouping.Unit => _text.Name(columns.Unit),
            SqlGrouping.Indicator => _text.Name(columns.Indicator),
            SqlGrouping.All => null,
        };
        string Count(params VerdictKind[] kinds) =>
            $"count(CASE WHEN {isOpen} THEN NULL WHEN lgm_verdict IN ({string.Join(", ", kinds.Select(kind => _text.Text(Values.CanonicalText.FormatName(kind))))}) THEN 1 END)";

        // Of no rows at all, some databases say that a sum is missing, and others 0.
        string sum = $"sum(CASE WHEN {isOpen} OR lgm_attainment IS NULL THEN {_text.Double("0")} ELSE lgm_attainment END)";
        string[] sums =
        [
            "count(*) AS lgm_rows",
            $"{Count(VerdictKind.Achieved, VerdictKind.Exceeded)} AS lgm_achieved",
            $"{Count(VerdictKind.Achieved, VerdictKind.Exceeded, VerdictKind.NotAchieved)} AS lgm_decided",
            $"count(CASE WHEN {isOpen} THEN 1 END) AS lgm_open",
            $"{(by is null ? $"coalesce({sum}, {_text.Double("0")})" : sum)} AS lgm_attainment_sum",
            $"count(CASE WHEN {isOpen} THEN NULL ELSE lgm_attainment END) AS lgm_attainments",
        ];
        return $"SELECT {(by is null ? string.Empty : by + ", ")}{string.Join(",\n ", sums)}\nFROM {from}{(by is null ? string.Empty : $"\nGROUP BY {by}")}";
    }

    private string Comment(SqlPlanColumns columns) => $"-- {Stamp(columns)}\n-- A row whose lgm_verdict is NULL is open: the library settles it.";

    private RuleExpressions Expressions(string table, SqlPlanColumns columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(columns);
        return columns.CriterionOfAll is > CriterionKind.Equal or < 0
            ? throw new ArgumentException($"{columns.CriterionOfAll} is no criterion of a number.", nameof(columns))
            : columns.DirectionOfAll is { } direction && !Enum.IsDefined(direction)
            ? throw new ArgumentException($"{direction} is no direction.", nameof(columns))
            : new RuleExpressions(_rule, _text, columns);
    }
}
