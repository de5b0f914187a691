using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Views;

/// <summary>The peers of a unit, in every form.</summary>
internal static class PeersAnswer
{
    public static Answer Of(PeersFound found, Language language) =>
        Answer.Of(new DisplayDocument([.. BlocksOf(found)]) { Data = AnswerCsv.Of(found, language) }, new PeersJson(found), () => AnswersJsonContext.Readable.PeersJson, language);

    private static IEnumerable<DisplayBlock> BlocksOf(PeersFound found)
    {
        (string unit, PeerSelection peers, IReadOnlyList<PeerAnswer> answers) = (found.Unit, found.Peers, found.Answers);
        DisplayText who = found.By == PeersFound.ByNeighbours ? DisplayText.Keyed("tool.peersByNeighbours", found.Count, string.Join(", ", found.On)) : DisplayText.Keyed(found.By == PeersFound.ByParent ? "tool.peersByParent" : "tool.peersByClass");
        DisplayText heading = DisplayText.Keyed("tool.peersOf", unit, who);
        if (peers.Reason != UndefinedReason.None || peers.Names.Count == 0)
        {
            return [DisplayBlock.Heading(heading, level: 1), DisplayBlock.Line(DisplayText.Keyed("tool.noPeers", unit, (peers.Reason == UndefinedReason.None ? UndefinedReason.TooFewObservations : peers.Reason).Words()), DisplayMark.NotApplicable)];
        }

        bool hasWeights = answers.Any(answer => answer.Weighted is not null);
        return
        [
            DisplayBlock.Heading(heading, level: 1),
            new TableBlock(
                DisplayText.Empty,
                [DisplayColumn.Text("tool.administrativeUnit") with { IsName = true }, .. peers.Distances.Count > 0 ? [DisplayColumn.Number("tool.distanceHeading")] : Array.Empty<DisplayColumn>()],
                [.. peers.Names.Select((name, i) => DisplayRow.Of([DisplayCell.Verbatim(name), .. peers.Distances.Count > 0 ? [DisplayNumbers.Cell(peers.Distances[i].Distance)] : Array.Empty<DisplayCell>()]))]),
            new TableBlock(
                DisplayText.Empty,
                [
                    DisplayColumn.Text("tool.indicator") with { IsName = true }, DisplayColumn.Number("tool.ownValue"), DisplayColumn.Number("tool.medianOfPeers"), DisplayColumn.Number("tool.bestQuartileOfPeers"),
                    .. hasWeights ? [new DisplayColumn(DisplayText.Keyed("tool.weightedMeanOfPeers", answers.First(answer => answer.Weighted is not null).Weighted!.WeightName), isNumber: true)] : Array.Empty<DisplayColumn>(),
                ],
                [
                    .. answers.Select(answer => DisplayRow.Of(
                    [
                        new DisplayCell(ColumnView.NameOf(answer.Column.Name, answer.Column.Part)),
                        DisplayCell.Verbatim(PrintedText.Of(answer.Own)),
                        DisplayNumbers.Cell(answer.Median.Value),
                        DisplayNumbers.Cell(answer.BestQuartile.Value),
                        .. hasWeights ? [answer.Weighted is { } mean ? DisplayNumbers.Cell(mean.Value) : DisplayCell.Verbatim("–")] : Array.Empty<DisplayCell>(),
                    ])),
                ]),
        ];
    }
}
