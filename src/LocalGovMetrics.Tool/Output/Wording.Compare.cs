using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units side by side.</content>
internal sealed partial class Wording
{
    public string Rank => Text("tool.rank");

    public string Score => Text("tool.score");

    public string DataShare => Text("tool.dataShare");

    public string RankKept => Text("tool.rankKept");

    public string RanksInRuns => Text("tool.ranksInRuns");

    public string IndexSettings(IndexRequest request) =>
        Text("tool.indexSettings", Word("tool.indexMean", request.Mean), Percent(request.DataShare, 0), Short(request.Runs), request.Seed);

    public string DoesNotCount(string indicator, string reason) => Text("tool.doesNotCount", indicator, reason);

    public string RestOnAssumedDirection(int count) => Text("tool.restOnAssumedDirection", count);

    public string NotInIndex(string unit, string reason) => Text("tool.notInIndex", unit, reason);

    /// <summary>Writes a number for show, with at most three digits after the decimal mark.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text, without zeros at the end.</returns>
    public string Short(double value) =>
        Math.Abs(value) < 1e15
            ? Math.Round(BinaryNumber.ToDecimal(value), Math.Abs(value) < 0.1 ? 4 : Math.Abs(value) < 100 ? 2 : 1, MidpointRounding.AwayFromZero).ToString("#,0.####", Format)
            : value.ToString("E3", Format);
}
