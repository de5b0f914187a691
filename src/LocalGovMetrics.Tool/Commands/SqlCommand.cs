using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm sql</c>: a measure and a policy as the text of a query, for data that stay in their database.</summary>
internal sealed class SqlCommand
{
    public const string Name = "sql";

    private static readonly (string Word, SqlDialect Dialect)[] Dialects = [("duckdb", SqlDialect.DuckDb), ("postgres", SqlDialect.PostgreSql), ("clickhouse", SqlDialect.ClickHouse)];

    // What a column of the table may be, and which of them have a name of their own where nothing is said.
    private static readonly (string Name, Func<SqlPlanColumns, string, SqlPlanColumns> With)[] Roles =
    [
        ("unit", (columns, name) => columns with { Unit = name }),
        ("indicator", (columns, name) => columns with { Indicator = name }),
        ("criterion", (columns, name) => columns with { Criterion = name }),
        ("low", (columns, name) => columns with { Low = name }),
        ("high", (columns, name) => columns with { High = name }),
        ("direction", (columns, name) => columns with { Direction = name }),
        ("actual", (columns, name) => columns with { Actual = name }),
        ("status", (columns, name) => columns with { Status = name }),
        ("base", (columns, name) => columns with { Base = name }),
        ("periods", (columns, name) => columns with { Periods = name }),
    ];

    private readonly Option<string> _dialect = new("--dialect") { Description = Language.Said("help.sqlDialect"), HelpName = string.Join('|', Dialects.Select(each => each.Word)), Required = true };
    private readonly Option<string?> _table = Text("--table", "NAME", "help.sqlTable");
    private readonly Option<string?> _view = Text("--view", "NAME", "help.sqlView");
    private readonly Option<string?> _totals = Text("--totals", "unit|indicator|all", "help.sqlTotals");
    private readonly Option<string> _measure = new("--measure") { Description = Language.Said("help.sqlMeasure"), HelpName = "WORD", DefaultValueFactory = _ => Measure.Level.ToString() };
    private readonly Option<string[]> _columns = new("--column", "--columns") { Description = Language.Said("help.sqlColumns"), HelpName = "ROLE=COLUMN", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _criterion = Text("--criterion", "WORD", "help.sqlCriterion");
    private readonly Option<string?> _direction = Text("--direction", "WORD", "help.sqlDirection");
    private readonly Option<string?> _check = Text("--check", "TEXT", "help.sqlCheck");

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
        foreach (Option option in (Option[])[own._dialect, own._table, own._measure, own._columns, own._criterion, own._direction, own._view, own._totals, own._check])
        {
            command.Add(option);
        }

        command.SetAction(parse => own.Answer(parse, common.ChosenIn(parse), context));
        return command;
    }

    private static Option<string?> Text(string name, string helpName, string key) => new(name) { Description = Language.Said(key), HelpName = helpName };

    private static T? Word<T>(string option, string? text, Func<T, bool> isAllowed, List<string> mistakes)
        where T : struct, Enum
    {
        if (text is null || (CanonicalText.TryParseName(text, out T value) && isAllowed(value)))
        {
            return text is null ? null : Enum.Parse<T>(text, ignoreCase: true);
        }

        mistakes.Add(Language.Said("command.isOneOf", option, string.Join(", ", Enum.GetValues<T>().Where(isAllowed).Select(CanonicalText.FormatName)), text));
        return null;
    }

    private static SqlPlanColumns Columns(IEnumerable<string> said, List<string> mistakes)
    {
        SqlPlanColumns columns = new();
        foreach (string text in said)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            int role = equals < 1 || equals + 1 == text.Length ? -1 : Array.FindIndex(Roles, each => each.Name == text[..equals]);
            if (role < 0)
            {
                mistakes.Add(Language.Said("command.columnRoleIsOneOf", string.Join(", ", Roles.Select(each => each.Name)), text));
            }
            else
            {
                columns = Roles[role].With(columns, text[(equals + 1)..]);
            }
        }

        return columns;
    }

    private int Answer(ParseResult parse, CommonChoices choices, ToolContext context)
    {
        List<string> mistakes = [];
        int dialect = Array.FindIndex(Dialects, each => each.Word == parse.GetRequiredValue(_dialect));
        if (dialect < 0)
        {
            mistakes.Add(Language.Said("command.isOneOf", "--dialect", string.Join(", ", Dialects.Select(each => each.Word)), parse.GetRequiredValue(_dialect)));
        }

        if (!Measure.TryParse(parse.GetValue(_measure), out Measure? measure))
        {
            mistakes.Add(Language.Said("command.measureIsNone", parse.GetValue(_measure)));
        }

        SqlGrouping? totals = Word<SqlGrouping>("--totals", parse.GetValue(_totals), _ => true, mistakes);
        SqlPlanColumns columns = Columns(parse.GetRequiredValue(_columns), mistakes) with
        {
            CriterionOfAll = Word<CriterionKind>("--criterion", parse.GetValue(_criterion), kind => kind <= CriterionKind.Equal, mistakes),
            DirectionOfAll = Word<DesiredDirection>("--direction", parse.GetValue(_direction), _ => true, mistakes),
        };
        if (parse.GetValue(_table) is null && parse.GetValue(_check) is null)
        {
            mistakes.Add(Language.Said("command.needs", Name, "--table"));
        }

        if (totals is not null && parse.GetValue(_view) is not null)
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
            SqlRule rule = SqlRule.Compile(measure!, Dialects[dialect].Dialect, choices.Policy);
            return parse.GetValue(_check) is { } made ? Check(rule.Stamp(columns), made, context) : Write(rule, parse.GetValue(_table)!, parse.GetValue(_view), totals, columns, context);
        }
        catch (ArgumentException wrong)
        {
            return Mistakes.Write(context.Error, parse, [wrong.Message.Split(" (Parameter", 2)[0]]);
        }
    }

    private static int Write(SqlRule rule, string table, string? view, SqlGrouping? totals, SqlPlanColumns columns, ToolContext context)
    {
        string text = totals is { } grouping ? rule.Totals(grouping, table, columns)
            : view is not null ? rule.View(view, table, columns)
            : rule.Select(table, columns);
        context.Output.WriteLine((view is null ? $"-- {rule.Stamp(columns)}\n" : string.Empty) + text + ";");
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
