using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>What the rule of a table of numbers is: its measure, and which columns hold plan and actual.</summary>
internal sealed class RuleChoice
{
    private readonly Option<string?> _measure = Options.Text("--measure", "WORD", Language.Said("help.sqlMeasure"));
    private readonly Option<string?> _criterion = Options.Text("--criterion", "WORD", Language.Said("help.sqlCriterion"));
    private readonly Option<string?> _direction = Options.Text("--direction", "WORD", Language.Said("help.sqlDirection"));

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

    /// <summary>Reads the columns, each said as <c>role=column</c>.</summary>
    public SqlPlanColumns ColumnsIn(IEnumerable<string> said, Run run, List<string> mistakes)
    {
        SqlPlanColumns columns = new();
        foreach (string text in said)
        {
            if (columns.With(text) is { } known)
            {
                columns = known;
            }
            else
            {
                mistakes.Add(Language.Said("command.columnRoleIsOneOf", string.Join(", ", SqlPlanColumns.RoleNames), text));
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
