using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Sql;
using LocalGovMetrics.Tool.Databases;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for a table of a database in place of a file.</summary>
internal sealed class ConnectChoice
{
    private readonly Option<string?> _connect = new("--connect") { Description = Language.Said("help.connect"), HelpName = "duckdb:FILE?table=NAME" };
    private readonly Option<string?> _into = new("--into") { Description = Language.Said("help.into"), HelpName = "TABLE" };
    private readonly RuleChoice _rule = new();

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_connect);
        command.Add(_into);
        _rule.AddTo(command);
    }

    /// <summary>Reads which table is asked for; null where none is.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="hasOther">Whether a file or a sample is named too.</param>
    /// <param name="hasOutput">Whether the result goes to a file.</param>
    /// <param name="mistakes">What is wrong.</param>
    public DatabasePlace? PlaceIn(ParseResult parse, bool hasOther, bool hasOutput, List<string> mistakes)
    {
        if (parse.GetValue(_connect) is not { } text)
        {
            if ((parse.GetValue(_into) is null ? null : _into.Name) is { } alone || (alone = _rule.GivenIn(parse)) is not null)
            {
                mistakes.Add(Language.Said("command.onlyWithConnect", alone));
            }

            return null;
        }

        if (hasOther)
        {
            mistakes.Add(Language.Said("command.connectAlone"));
        }

        if (hasOutput && parse.GetValue(_into) is not null)
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
    /// <param name="parse">The command line.</param>
    /// <param name="assess">What is said of any input; its columns are taken for those of a rule where they have its names.</param>
    /// <param name="isForced">Whether a table is replaced.</param>
    /// <param name="mistakes">What is wrong.</param>
    public ConnectedChoices ChosenIn(ParseResult parse, AssessChoices assess, bool isForced, List<string> mistakes)
    {
        Measure measure = _rule.MeasureIn(parse, mistakes);
        SqlPlanColumns columns = _rule.ColumnsIn(assess.Table.Columns.Where(column => RuleChoice.RoleNames.Contains(column.Key, StringComparer.Ordinal)).Select(column => $"{column.Key}={column.Value}"), parse, mistakes);
        return new ConnectedChoices(assess, _rule.GivenIn(parse) is null ? null : measure, columns, parse.GetValue(_into), isForced);
    }
}
