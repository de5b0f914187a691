using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm sql</c>: a measure and a policy as the text of a query, for data that stay in their database.</summary>
internal sealed class SqlCommand
{
    public const string Name = "sql";

    private static readonly (string Word, SqlDialect Dialect)[] Dialects = [("duckdb", SqlDialect.DuckDb), ("postgres", SqlDialect.PostgreSql), ("clickhouse", SqlDialect.ClickHouse)];

    private readonly Option<string> _dialect = new("--dialect") { Description = Language.Said("help.sqlDialect"), HelpName = string.Join('|', Dialects.Select(each => each.Word)), Required = true };
    private readonly Option<string?> _table = Text("--table", "NAME", "help.sqlTable");
    private readonly Option<string?> _view = Text("--view", "NAME", "help.sqlView");
    private readonly Option<string?> _totals = Text("--totals", "unit|indicator|all", "help.sqlTotals");
    private readonly Option<string[]> _columns = new("--column", "--columns") { Description = Language.Said("help.sqlColumns"), HelpName = "ROLE=COLUMN", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _check = Text("--check", "TEXT", "help.sqlCheck");
    private readonly RuleChoice _rule = new();

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm sql --dialect duckdb --table plans --column high=high --column status=status",
        "lgm sql --dialect postgres --table finance.plans --measure averageGrowth --column base=base --column periods=years --view verdicts",
        "lgm sql --dialect clickhouse --table plans --totals unit",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(CommonOptions common, ToolContext context)
    {
        SqlCommand own = new();
        Command command = new(Name, HelpText.Of("help.sql"));
        foreach (Option option in (Option[])[own._dialect, own._table, own._columns, own._view, own._totals, own._check])
        {
            command.Add(option);
        }

        own._rule.AddTo(command);
        command.SetAction(parse => own.Answer(parse, common.ChosenIn(parse), context));
        return command;
    }

    private static Option<string?> Text(string name, string helpName, string key) => new(name) { Description = Language.Said(key), HelpName = helpName };

    private int Answer(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        List<string> mistakes = [];
        int dialect = Array.FindIndex(Dialects, each => each.Word == parse.GetRequiredValue(_dialect));
        if (dialect < 0)
        {
            mistakes.Add(Language.Said("command.isOneOf", "--dialect", string.Join(", ", Dialects.Select(each => each.Word)), parse.GetRequiredValue(_dialect)));
        }

        Measure measure = _rule.MeasureIn(parse, mistakes);
        SqlGrouping? totals = RuleChoice.Word<SqlGrouping>("--totals", parse.GetValue(_totals), _ => true, mistakes);
        SqlPlanColumns columns = _rule.ColumnsIn(parse.GetRequiredValue(_columns), parse, mistakes);
        bool countsView = totals is not null && parse.GetValue(_view) is not null;
        if (parse.GetValue(_table) is null && parse.GetValue(_check) is null && !countsView)
        {
            mistakes.Add(Language.Said("command.needs", Name, "--table"));
        }

        if (countsView && parse.GetValue(_table) is not null)
        {
            mistakes.Add(Language.Said("command.viewAndTotals"));
        }

        if (choices.Format != OutputFormat.Table)
        {
            mistakes.Add(Language.Said("command.sqlIsText"));
        }

        if (mistakes.Count > 0)
        {
            return Mistakes.Write(context.Error, parse, mistakes);
        }

        try
        {
            SqlRule rule = SqlRule.Compile(measure, Dialects[dialect].Dialect, choices.Policy);
            return parse.GetValue(_check) is { } made ? Check(rule.Stamp(columns), made, context) : Write(rule, parse.GetValue(_table), parse.GetValue(_view), totals, columns, context);
        }
        catch (ArgumentException wrong)
        {
            return Mistakes.Write(context.Error, parse, [wrong.Message.Split(" (Parameter", 2)[0]]);
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
