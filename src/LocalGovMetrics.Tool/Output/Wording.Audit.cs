using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class Wording
{
    public string ClaimHeading => Text("tool.claimHeading");

    public string Printed => Text("tool.printed");

    public string Follows => Text("tool.follows");

    public string OffBy => Text("tool.offBy");

    public string Likely => Text("tool.likely");

    public string Or => Text("tool.or");

    public string OrAsLikely => Text("tool.orAsLikely");

    /// <summary>Names a class.</summary>
    public string WordFor(AuditClass found) => found.Words().In(Language);

    /// <summary>Names a kind of claim.</summary>
    public string WordFor(ClaimKind kind) => kind.Words().In(Language);

    /// <summary>Says why a claim could not be checked.</summary>
    public string WordFor(UncheckedReason reason) => reason.Words().In(Language);

    public string ClaimsCounted(int count) => Text("tool.claimsCounted", count);

    public string From(string inputs) => Text("tool.from", inputs);

    public string OnLine(int line) => Text("tool.onLine", line);

    public string AlsoExplains(int others) => Text("tool.alsoExplains", others);

    public string AndMore(int rest) => Text("tool.andMore", rest);

    /// <summary>Writes an exact number for show.</summary>
    public string Fixed(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), Format);
}
