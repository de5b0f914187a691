using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for what a table does not say itself, and for going on where a row cannot be read.</summary>
internal sealed class TableChoice
{
    private readonly Option<string?> _unit = new("--unit") { Description = "The administrative unit of rows that name none.", HelpName = "NAME" };
    private readonly Option<string?> _period = new("--period") { Description = Language.Said("help.periodRowsNameNone2024"), HelpName = "PERIOD" };
    private readonly Option<string?> _term = new("--term") { Description = "The term of rows that name none, by its base year and its last: 2020-2025.", HelpName = "YEARS" };
    private readonly Option<int?> _baseYear = new("--base-year") { Description = "The base year of rows that name none.", HelpName = "YEAR" };
    private readonly Option<string?> _status = new("--status") { Description = Language.Said("help.statusOfActuals"), HelpName = "STATUS" };
    private readonly Option<int?> _financialYear = new("--financial-year-start") { Description = "The month in which financial years such as 2024/25 start; without it April, which is noted.", HelpName = "MONTH" };
    private readonly Option<string[]> _columns = new("--column")
    {
        Description = Language.Said("help.whichColumnWhichWhereHeader"),
        HelpName = "NAME=HEADER",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<bool> _keepGoing = new("--keep-going") { Description = "Gives the other rows where some cannot be read; those are not assessable, with their errors, and the exit status is 1." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_unit, _period, _term, _baseYear, _status, _financialYear, _columns, _keepGoing])
        {
            command.Add(option);
        }
    }

    /// <summary>Reads what the options say.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="common">What all verbs have.</param>
    /// <param name="mistakes">What is wrong with the options.</param>
    /// <returns>How the table is read.</returns>
    public PlanTableOptions ChosenIn(ParseResult parse, CommonChoices common, List<string> mistakes)
    {
        int? start = parse.GetValue(_financialYear);
        int? baseYear = parse.GetValue(_baseYear);
        Period? period = PlanTexts.Period(parse.GetValue(_period), start, "--period", mistakes);
        Period? term = PlanTexts.Period(parse.GetValue(_term), null, "--term", mistakes);
        ObservationStatus? status = PlanTexts.Status(parse.GetValue(_status), mistakes);
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
            Notation = common.Notation,
            KeepGoing = parse.GetValue(_keepGoing),
            Unit = parse.GetValue(_unit) is { } unit && !string.IsNullOrWhiteSpace(unit) ? unit : null,
            Period = period,
            Term = term is null ? null : new Term(baseYear == term.FirstYear - 1 ? term.FirstYear - 1 : term.FirstYear, term.LastYear),
            BaseYear = baseYear,
            Status = status,
            FinancialYearStart = start,
            Columns = [.. ColumnsIn(parse, mistakes)],
        };
    }

    private IEnumerable<KeyValuePair<string, string>> ColumnsIn(ParseResult parse, List<string> mistakes)
    {
        foreach (string text in parse.GetValue(_columns) ?? [])
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
