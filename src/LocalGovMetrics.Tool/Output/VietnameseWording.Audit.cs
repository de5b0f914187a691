using System.Globalization;

namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class VietnameseWording
{
    public override string ClaimHeading => "Số liệu";

    public override string Printed => "đã in";

    public override string Follows => "tính lại";

    public override string OffBy => "chênh";

    public override string Likely => "có thể do";

    public override string Or => "hoặc";

    public override string OrAsLikely => "hoặc, tương đương";

    public override string ClaimsCounted(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} số liệu");

    public override string From(string inputs) => $"từ {inputs}";

    public override string OnLine(int line) => string.Create(CultureInfo.InvariantCulture, $"dòng {line}");

    public override string AlsoExplains(int others) => string.Create(CultureInfo.InvariantCulture, $"(Cũng giải thích {others} số khác.)");

    public override string AndMore(int rest) => string.Create(CultureInfo.InvariantCulture, $"và {rest} số khác");
}
