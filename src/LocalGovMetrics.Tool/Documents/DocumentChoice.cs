using System.CommandLine;
using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>The options for which part of a document is read, and for what it says otherwise or not at all.</summary>
internal sealed class DocumentChoice
{
    private readonly Option<string?> _table = new("--table") { Description = "The one table of a document that is taken, by its name in lgm extract.", HelpName = "ID" };
    private readonly Option<string?> _sheet = new("--sheet") { Description = "The one sheet of a workbook whose tables are taken.", HelpName = "NAME" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_table);
        command.Add(_sheet);
    }

    /// <summary>Reads what the options say.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="table">What the options for tables say of unit and time.</param>
    /// <returns>How a document is read.</returns>
    public DocumentOptions ChosenIn(ParseResult parse, Reading.PlanTableOptions table) => new()
    {
        Unit = table.Unit,
        Period = table.Period?.ToString(),
        Table = parse.GetValue(_table),
        Sheet = parse.GetValue(_sheet),
    };
}
