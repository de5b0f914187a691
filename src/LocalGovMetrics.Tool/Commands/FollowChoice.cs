using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Whether the units of files are followed to one day before they are compared: the options, and what they do.</summary>
internal sealed class FollowChoice
{
    private readonly Option<string?> _register = Options.Text("--register", "FILE", "With --to: a register of units and changes, CSV or JSON, in place of the one that comes with the library.");
    private readonly Option<LocalDate?> _to = Options.Day("--to", "Follows the units of the files to this day before they are compared: new names, mergers, splits, transfers.");
    private readonly Option<string?> _weight = Options.Text("--weight", "NAME", "With --to: the weight by which amounts split and rates average, a column of the files or a weight of the register.");

    public IEnumerable<Symbol> All => [_register, _to, _weight];

    /// <summary>Says what is wrong with the choice, or null.</summary>
    public string? Mistake(Run run, bool hasSamples) =>
        run.Of(_to) is null ? (run.Parse.GetResult(_register) is not null || run.Parse.GetResult(_weight) is not null ? Language.Said("command.registerAndWeightNeedDate") : null)
        : hasSamples ? Language.Said("command.followsUnitsFilesSampleStays")
        : null;

    /// <summary>Reads tables and follows their units, and writes what is wrong or does not carry over.</summary>
    /// <returns>The tables, or null where one cannot be read or a unit is not found.</returns>
    public IReadOnlyList<FollowedTable>? Read(IReadOnlyList<string> paths, Run run)
    {
        if (run.Of(_to) is not { } to)
        {
            return PlanTables.Read(paths, asksAggregation: false, run) is { } asRead ? [.. asRead.Select(table => FollowedTable.AsRead(table.Table))] : null;
        }

        if (PlanTables.Read(paths, asksAggregation: true, run) is not { } tables || RegisterFile.Read(run.Of(_register), run) is not { } register)
        {
            return null;
        }

        UnitFollowing units = new(register, to, run.Of(_weight), run.Choices.Language, run.Choices.Notation);
        Outcome<IReadOnlyList<FollowedTable>, Diagnostic> outcome = units.Follow(tables);
        if (!outcome.IsSuccess)
        {
            run.Fail(outcome.Reasons);
            return null;
        }

        foreach (string remark in units.Remarks)
        {
            run.Fail(ShownCharacters.OneLine(ReaderSentences.In(remark, SafeWriter.LanguageOf(run.Context.Error))));
        }

        return outcome.Value;
    }
}
