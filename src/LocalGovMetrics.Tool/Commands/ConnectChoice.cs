using System.CommandLine;
using LocalGovMetrics.DuckDB;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for a table of a database in place of a file.</summary>
internal sealed class ConnectChoice
{
    private readonly Option<string?> _connect = Options.Text("--connect", "duckdb:FILE?table=NAME", Language.Said("help.connect"));
    private readonly Option<string?> _into = Options.Text("--into", "TABLE", Language.Said("help.into"));
    private readonly RuleChoice _rule = new();

    public IEnumerable<Symbol> All => [_connect, _into, .. _rule.All];

    /// <summary>Reads which table is asked for; null where none is.</summary>
    /// <param name="run">The run.</param>
    /// <param name="hasOther">Whether a file or a sample is named too.</param>
    /// <param name="hasOutput">Whether the result goes to a file.</param>
    /// <param name="mistakes">What is wrong.</param>
    public DatabasePlace? PlaceIn(Run run, bool hasOther, bool hasOutput, List<string> mistakes)
    {
        if (run.Of(_connect) is not { } text)
        {
            if ((run.Of(_into) is null ? null : _into.Name) is { } alone || (alone = _rule.GivenIn(run)) is not null)
            {
                mistakes.Add(Language.Said("command.onlyWithConnect", alone));
            }

            return null;
        }

        if (hasOther)
        {
            mistakes.Add(Language.Said("command.connectAlone"));
        }

        if (hasOutput && run.Of(_into) is not null)
        {
            mistakes.Add(Language.Said("command.intoOrOutput"));
        }

        if (DatabasePlace.TryParse(text, out DatabasePlace? place))
        {
            return place;
        }

        mistakes.Add(Language.Said("command.connectIsOf", text));
        return null;
    }

    /// <summary>Reads the rest.</summary>
    /// <param name="run">The run.</param>
    /// <param name="assess">What is said of any input; its columns are taken for those of a rule where they have its names.</param>
    /// <param name="isForced">Whether a table is replaced.</param>
    /// <param name="mistakes">What is wrong.</param>
    public ConnectedChoices ChosenIn(Run run, AssessChoices assess, bool isForced, List<string> mistakes)
    {
        Measure measure = _rule.MeasureIn(run, mistakes);
        SqlPlanColumns columns = _rule.ColumnsIn(assess.Table.Columns.Where(column => SqlPlanColumns.RoleNames.Contains(column.Key, StringComparer.Ordinal)).Select(column => $"{column.Key}={column.Value}"), run, mistakes);
        return new ConnectedChoices(assess, _rule.GivenIn(run) is null ? null : measure, columns, run.Of(_into), isForced);
    }
}
