using System.CommandLine;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for which part of a document is taken.</summary>
internal sealed class DocumentChoice
{
    private readonly Option<string?> _table = Options.Text("--table", "ID", "The one table of a document that is taken, by its name in lgm extract.");
    private readonly Option<string?> _sheet = Options.Text("--sheet", "NAME", "The one sheet of a workbook whose tables are taken.");

    public IEnumerable<Symbol> All => [_table, _sheet];

    /// <summary>Reads what the options say.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">What is said of a table of any kind.</param>
    /// <returns>What is taken, and what the document does not say.</returns>
    public DocumentOptions ChosenIn(Run run, PlanTableOptions table) =>
        new() { Unit = table.Unit, Period = table.Period?.ToString(), Table = run.Of(_table), Sheet = run.Of(_sheet) };
}
