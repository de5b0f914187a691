using LocalGovMetrics.Answers.Comparing;
using System.CommandLine;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Tool.Converting;
using LocalGovMetrics.Tool.Output;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Whether the units of files are followed to one day before they are compared: the options, and what they do.</summary>
internal sealed class FollowChoice
{
    private readonly Option<string?> _register = new("--register") { Description = "With --to: a register of units and changes, CSV or JSON, in place of the one that comes with the library.", HelpName = "FILE" };
    private readonly Option<LocalDate?> _to = DateOption.Create("--to", "Follows the units of the files to this day before they are compared: new names, mergers, splits, transfers.");
    private readonly Option<string?> _weight = new("--weight") { Description = "With --to: the weight by which amounts split and rates average, a column of the files or a weight of the register.", HelpName = "NAME" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_register);
        command.Add(_to);
        command.Add(_weight);
    }

    /// <summary>Says what is wrong with the choice, or null.</summary>
    public string? Mistake(ParseResult parse, bool hasSamples) =>
        parse.GetValue(_to) is null ? (parse.GetResult(_register) is not null || parse.GetResult(_weight) is not null ? Language.Said("command.registerAndWeightNeedDate") : null)
        : hasSamples ? Language.Said("command.followsUnitsFilesSampleStays")
        : null;

    /// <summary>Gets how the units are followed.</summary>
    public Following? ChosenIn(ParseResult parse) => parse.GetValue(_to) is { } to ? new Following(to, parse.GetValue(_register), parse.GetValue(_weight)) : null;
}

/// <summary>To which day the units of files are followed, by which register and weight.</summary>
internal sealed record Following(LocalDate To, string? Register, string? Weight)
{
    /// <summary>Follows the units of tables, and writes what is wrong or does not carry over.</summary>
    /// <param name="following">How, or null where they stay as they were read.</param>
    /// <param name="tables">The tables, each with the lines of the rows that say how their indicator combines.</param>
    /// <param name="choices">The common options.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The tables, or null where a unit is not found.</returns>
    public static IReadOnlyList<FollowedTable>? Follow(Following? following, IReadOnlyList<(PlanTable Table, IReadOnlySet<int> Stated)> tables, CommonChoices choices, ToolContext context)
    {
        if (following is null)
        {
            return [.. tables.Select(table => FollowedTable.AsRead(table.Table))];
        }

        if (RegisterFile.Read(following.Register, choices, context) is not { } register)
        {
            return null;
        }

        Dictionary<PlanTable, IReadOnlySet<int>> stated = new(ReferenceEqualityComparer.Instance);
        foreach ((PlanTable table, IReadOnlySet<int> lines) in tables)
        {
            stated[table] = lines;
        }

        UnitFollowing units = new(register, following.To, following.Weight, choices.Wording, choices.Notation);
        Outcome<IReadOnlyList<FollowedTable>, Diagnostic> outcome = units.Follow([.. tables.Select(table => table.Table)], (table, row) => row.Line is { } line && stated[table].Contains(line));
        if (!outcome.IsSuccess)
        {
            BadInput.Write(context.Error, outcome.Reasons);
            return null;
        }

        foreach (string remark in units.Remarks)
        {
            context.Error.WriteLine($"{ToolApp.Name}: {ShownCharacters.OneLine(ReaderSentences.In(remark, SafeWriter.LanguageOf(context.Error)))}");
        }

        return outcome.Value;
    }
}
