using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm sql</c>: a measure and a policy as the text of a query, for data that stay in their database.</summary>
internal sealed class SqlCommand
{
    private const string Name = "sql";

    private static readonly (string Word, SqlDialect Dialect)[] Dialects = [("duckdb", SqlDialect.DuckDb), ("postgres", SqlDialect.PostgreSql), ("clickhouse", SqlDialect.ClickHouse)];

    private readonly Option<string> _dialect = new("--dialect") { Description = Language.Said("help.sqlDialect"), HelpName = string.Join('|', Dialects.Select(each => each.Word)), Required = true };
    private readonly Option<string?> _table = Options.Text("--table", "NAME", Language.Said("help.sqlTable"));
    private readonly Option<string?> _view = Options.Text("--view", "NAME", Language.Said("help.sqlView"));
    private readonly Option<string?> _totals = Options.Text("--totals", "unit|indicator|all", Language.Said("help.sqlTotals"));
    private readonly Option<string[]> _columns = new("--column", "--columns") { Description = Language.Said("help.sqlColumns"), HelpName = "ROLE=COLUMN", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _check = Options.Text("--check", "TEXT", Language.Said("help.sqlCheck"));
    private readonly RuleChoice _rule = new();

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        SqlCommand own = new();
        return new Verb(
            Name,
            "help.sql",
            "lgm sql --dialect duckdb --table plans --column high=high --column status=status",
            "lgm sql --dialect postgres --table finance.plans --measure averageGrowth --column base=base --column periods=years --view verdicts",
            "lgm sql --dialect clickhouse --table plans --totals unit")
            .With([own._dialect, own._table, own._columns, own._view, own._totals, own._check, .. own._rule.All])
            .Does(common, context, own.Answer);
    }

    private int Answer(Run run)
    {
        List<string> mistakes = [];
        int dialect = Array.FindIndex(Dialects, each => each.Word == run.Of(_dialect));
        if (dialect < 0)
        {
            mistakes.Add(Language.Said("command.isOneOf", "--dialect", string.Join(", ", Dialects.Select(each => each.Word)), run.Of(_dialect)));
        }

        Measure measure = _rule.MeasureIn(run, mistakes);
        SqlGrouping? totals = RuleChoice.Word<SqlGrouping>("--totals", run.Of(_totals), _ => true, mistakes);
        SqlPlanColumns columns = _rule.ColumnsIn(run.Of(_columns)!, run, mistakes);
        bool countsView = totals is not null && run.Of(_view) is not null;
        if (run.Of(_table) is null && run.Of(_check) is null && !countsView)
        {
            mistakes.Add(Language.Said("command.needs", Name, "--table"));
        }

        if (countsView && run.Of(_table) is not null)
        {
            mistakes.Add(Language.Said("command.viewAndTotals"));
        }

        if (run.Choices.Format != OutputFormat.Table)
        {
            mistakes.Add(Language.Said("command.sqlIsText"));
        }

        if (mistakes.Count > 0)
        {
            return run.Refuse(mistakes);
        }

        try
        {
            SqlRule rule = SqlRule.Compile(measure, Dialects[dialect].Dialect, run.Choices.Policy);
            return run.Of(_check) is { } made ? Check(rule.Stamp(columns), made, run.Context) : Write(rule, run.Of(_table), run.Of(_view), totals, columns, run.Context);
        }
        catch (ArgumentException wrong)
        {
            return run.Refuse(wrong.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static int Write(SqlRule rule, string? table, string? view, SqlGrouping? totals, SqlPlanColumns columns, ToolContext context)
    {
        string text = totals is { } grouping ? (view is null ? rule.Totals(grouping, table!, columns) : rule.TotalsOfView(grouping, view, columns))
            : view is not null ? rule.View(view, table!, columns)
            : rule.Select(table!, columns);
        context.Output.WriteLine((view is null || totals is not null ? $"-- {rule.Stamp(columns)}\n" : string.Empty) + text + ";");
        return ExitStatus.Done;
    }

    // Whether a view that says it was made by a rule is that of this rule and version.
    private static int Check(string stamp, string made, ToolContext context)
    {
        bool isSame = stamp == made.Trim();
        context.Output.WriteLine(isSame ? Language.Said("command.sqlRuleIsThis", stamp) : Language.Said("command.sqlRuleIsAnother", made.Trim(), stamp));
        return isSame ? ExitStatus.Done : ExitStatus.Found;
    }
}
