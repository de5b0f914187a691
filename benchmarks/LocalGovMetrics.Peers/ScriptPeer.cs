using System.Globalization;
using System.Text.Json;

namespace LocalGovMetrics.Peers;

/// <summary>A script that computes when it is told to, and times itself.</summary>
internal sealed class ScriptPeer(string name, int threads, Script script) : Peer(name, threads, ColumnBytes)
{
    public override double Time() => double.Parse(script.Ask(FormattableString.Invariant($"run {Threads}")), NumberStyles.Float, CultureInfo.InvariantCulture);

    public override Answer Answer()
    {
        using JsonDocument json = JsonDocument.Parse(script.Ask("answer"));
        JsonElement root = json.RootElement;
        return Peers.Answer.Of(
            root.GetProperty("achieved").GetInt64(),
            [.. root.GetProperty("ranks").EnumerateArray().Select(rank => rank.GetInt32())],
            root.GetProperty("rateSum").GetDouble(),
            root.GetProperty("attainmentSum").GetDouble());
    }

    protected override void Compute() => throw new NotSupportedException("A script times itself.");
}
