using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm peers</c>: rows of several units in, with whom one of them is compared and how it stands beside them out.</summary>
internal static class PeersCommand
{
    private const int UsualCount = 5;

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        RowsChoice rows = new("peers", "CSV files of plan-versus-actual rows of several units; columns class and unitParent say of which class a unit is, and under which other. - reads the standard input.");
        Option<string?> of = Options.Text("--of", "UNIT", "The unit whose peers are asked for, by name or a part of it.");
        Choice<string> by = new("--by", "Who the peers are: units of the same kind and class, those under the same unit, or the nearest by some indicators.", (PeersFound.ByClass, PeersFound.ByClass), (PeersFound.ByParent, PeersFound.ByParent), (PeersFound.ByNeighbours, PeersFound.ByNeighbours));
        Option<string?> on = Options.Text("--on", "INDICATORS", "The indicators in which neighbours are near, parted by commas: population,area.");
        Option<int> count = Options.Count("--count", "How many neighbours.", UsualCount);
        Option<string?> weight = Options.Text("--weighted-by", "INDICATOR", "The indicator by which the mean of the peers is weighted: population.");
        Option<string?> period = Options.Text("--period", "PERIOD", "Only values of this time: 2024; without it, the latest value of each unit.");
        Option<int> minimumPeers = Options.Count("--minimum-peers", "How many peers median, quartile and mean need.", Comparators.UsualMinimum);
        return new Verb(
            "peers",
            "help.findsPeers",
            "lgm peers towns.csv --of \"Hương Trà\" --by neighbours --on population,area --count 3 --weighted-by population",
            "lgm peers towns.csv --of \"Hương Trà\" --by parent --indicator \"nước sạch\" --minimum-peers 2",
            "lgm peers --sample all --of \"Tam Kỳ\" --by class --minimum-peers 1 --format json")
            .With([.. rows.All, of, by.Option, on, count, weight, period, minimumPeers])
            .Does(common, context, run =>
            {
                Period? time = null;
                PeersRequest request = new(
                    run.Of(of) ?? string.Empty,
                    by.ChosenIn(run.Parse),
                    (run.Of(on) ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                    run.Of(count),
                    run.Of(weight),
                    Period: null,
                    run.Of(minimumPeers));
                string? mistake = rows.Mistake(run)
                    ?? (request.Of.Length == 0 ? Language.Said("command.peersNeedOf")
                    : request.By == PeersFound.ByNeighbours && request.On.Count == 0 ? Language.Said("command.neighboursNeedOn")
                    : request.MinimumPeers < 1 || request.Count < 1 ? Language.Said("command.minimumPeers1OrMore")
                    : Options.MistakeOfPeriod(run.Of(period), out time));
                return mistake is not null ? run.Refuse(mistake) : rows.Answer(run, (all, codes) =>
                    (request with { Period = time }).Find(all, codes, ComparedRows.PolicyBeside(run.Choices.Policy), out string? wrong) is { } found
                        ? run.Write(PeersAnswer.Of(found, run.Choices.Language))
                        : run.Refuse(wrong!));
            });
    }
}
