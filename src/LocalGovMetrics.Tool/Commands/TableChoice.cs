using System.CommandLine;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for what a table does not say itself, for going on where a row cannot be read, and for which part of a document is taken.</summary>
internal sealed class TableChoice
{
    private readonly Option<string?> _unit = Options.Text("--unit", "NAME", "The administrative unit of rows that name none.");
    private readonly Option<string?> _period = Options.Text("--period", "PERIOD", Language.Said("help.periodRowsNameNone2024"));
    private readonly Option<string?> _term = Options.Text("--term", "YEARS", "The term of rows that name none, by its base year and its last: 2020-2025.");
    private readonly Option<int?> _baseYear = new("--base-year") { Description = "The base year of rows that name none.", HelpName = "YEAR" };
    private readonly Option<string?> _status = Options.Text("--status", "STATUS", Language.Said("help.statusOfActuals"));
    private readonly Option<int?> _financialYear = new("--financial-year-start") { Description = "The month in which financial years such as 2024/25 start; without it April, which is noted.", HelpName = "MONTH" };
    private readonly Option<string[]> _columns = new("--column")
    {
        Description = Language.Said("help.whichColumnWhichWhereHeader"),
        HelpName = "NAME=HEADER",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _keepGoing = Options.Flag("--keep-going", "Gives the other rows where some cannot be read; those are not assessable, with their errors, and the exit status is 1.");

    private readonly Option<string?> _table = Options.Text("--table", "ID", "The one table of a document that is taken, by its name in lgm extract.");
    private readonly Option<string?> _sheet = Options.Text("--sheet", "NAME", "The one sheet of a workbook whose tables are taken.");

    public IEnumerable<Symbol> All => [_unit, _period, _term, _baseYear, _status, _financialYear, _columns, _keepGoing, _table, _sheet];

    /// <summary>Reads what the options say.</summary>
    /// <param name="run">The run.</param>
    /// <param name="mistakes">What is wrong with the options.</param>
    /// <returns>How the table is read.</returns>
    public PlanTableOptions ChosenIn(Run run, List<string> mistakes)
    {
        int? start = run.Of(_financialYear);
        int? baseYear = run.Of(_baseYear);
        Period? period = Options.PeriodOf(run.Of(_period), start, "--period", mistakes);
        Period? term = Options.PeriodOf(run.Of(_term), null, "--term", mistakes);
        ObservationStatus? status = Options.StatusOf(run.Of(_status), mistakes);
        if (start is not (null or (>= 1 and <= 12)))
        {
            mistakes.Add("--financial-year-start is a month from 1 to 12.");
            start = null;
        }

        if (term is { IsWholeYears: false } or { YearCount: 1 })
        {
            mistakes.Add("--term is a base year and a last year, such as 2020-2025.");
            term = null;
        }

        return new PlanTableOptions
        {
            Notation = run.Choices.Notation,
            KeepGoing = run.Of(_keepGoing),
            Unit = run.Of(_unit) is { } unit && !string.IsNullOrWhiteSpace(unit) ? unit : null,
            Period = period,
            Term = term is null ? null : new Term(baseYear == term.FirstYear - 1 ? term.FirstYear - 1 : term.FirstYear, term.LastYear),
            BaseYear = baseYear,
            Status = status,
            FinancialYearStart = start,
            Columns = [.. ColumnsIn(run, mistakes)],
        };
    }

    /// <summary>Gives what is taken of a document, and what it does not say.</summary>
    /// <param name="run">The run.</param>
    /// <param name="table">What is said of a table of any kind.</param>
    /// <returns>How a document is read.</returns>
    public DocumentOptions DocumentIn(Run run, PlanTableOptions table) =>
        new() { Unit = table.Unit, Period = table.Period?.ToString(), Table = run.Of(_table), Sheet = run.Of(_sheet) };

    private IEnumerable<KeyValuePair<string, string>> ColumnsIn(Run run, List<string> mistakes)
    {
        foreach (string text in run.Of(_columns) ?? [])
        {
            int sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign <= 0 || sign == text.Length - 1)
            {
                mistakes.Add(Language.Said("command.columnNames", text));
            }
            else
            {
                yield return KeyValuePair.Create(text[..sign].Trim(), text[(sign + 1)..].Trim());
            }
        }
    }
}
