using System.Globalization;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class EnglishWording
{
    public override string ClaimHeading => "Claim";

    public override string Printed => "printed";

    public override string Follows => "follows";

    public override string OffBy => "off by";

    public override string Likely => "likely";

    public override string Or => "or";

    public override string OrAsLikely => "or, as likely";

    public override string ClaimsCounted(int count) => count == 1 ? "1 claim" : string.Create(CultureInfo.InvariantCulture, $"{count} claims");

    public override string From(string inputs) => $"from {inputs}";

    public override string OnLine(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public override string AlsoExplains(int others) => others == 1 ? "(Also explains 1 other.)" : string.Create(CultureInfo.InvariantCulture, $"(Also explains {others} others.)");

    public override string AndMore(int rest) => string.Create(CultureInfo.InvariantCulture, $"and {rest} more");
}
