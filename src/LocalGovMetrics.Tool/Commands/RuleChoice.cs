using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>What the rule of a table of numbers is: its measure, and which columns hold plan and actual.</summary>
internal sealed class RuleChoice
{
    // What a column of the table may be.
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

    private readonly Option<string?> _measure = Options.Text("--measure", "WORD", Language.Said("help.sqlMeasure"));
    private readonly Option<string?> _criterion = Options.Text("--criterion", "WORD", Language.Said("help.sqlCriterion"));
    private readonly Option<string?> _direction = Options.Text("--direction", "WORD", Language.Said("help.sqlDirection"));

    /// <summary>Gets the roles that columns of a table have by their names, where nothing else is said.</summary>
    public static IEnumerable<string> RoleNames => Roles.Select(role => role.Name);

    public IReadOnlyList<Option> All => [_measure, _criterion, _direction];

    /// <summary>Gives the first option that was given, or null.</summary>
    public string? GivenIn(Run run) => All.FirstOrDefault(option => run.Parse.GetResult(option) is { Implicit: false })?.Name;

    /// <summary>Reads the measure.</summary>
    public Measure MeasureIn(Run run, List<string> mistakes)
    {
        if (run.Of(_measure) is not { } text)
        {
            return Measure.Level;
        }

        if (Measure.TryParse(text, out Measure? measure))
        {
            return measure;
        }

        mistakes.Add(Language.Said("command.measureIsNone", text));
        return Measure.Level;
    }

    /// <summary>Reads the columns.</summary>
    /// <param name="said">The roles of columns, each <c>role=column</c>.</param>
    /// <param name="run">The run.</param>
    /// <param name="mistakes">What is wrong.</param>
    /// <returns>The columns.</returns>
    public SqlPlanColumns ColumnsIn(IEnumerable<string> said, Run run, List<string> mistakes)
    {
        SqlPlanColumns columns = new();
        foreach (string text in said)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            int role = equals < 1 || equals + 1 == text.Length ? -1 : Array.FindIndex(Roles, each => each.Name == text[..equals]);
            if (role < 0)
            {
                mistakes.Add(Language.Said("command.columnRoleIsOneOf", string.Join(", ", RoleNames), text));
            }
            else
            {
                columns = Roles[role].With(columns, text[(equals + 1)..]);
            }
        }

        return columns with
        {
            CriterionOfAll = Word<CriterionKind>(_criterion.Name, run.Of(_criterion), kind => kind <= CriterionKind.Equal, mistakes),
            DirectionOfAll = Word<DesiredDirection>(_direction.Name, run.Of(_direction), _ => true, mistakes),
        };
    }

    /// <summary>Reads a word of a closed family.</summary>
    public static T? Word<T>(string option, string? text, Func<T, bool> isAllowed, List<string> mistakes)
        where T : struct, Enum
    {
        if (text is null)
        {
            return null;
        }

        if (CanonicalText.TryParseName(text, out T value) && isAllowed(value))
        {
            return value;
        }

        mistakes.Add(Language.Said("command.isOneOf", option, string.Join(", ", Enum.GetValues<T>().Where(isAllowed).Select(CanonicalText.FormatName)), text));
        return null;
    }
}
