using System.Globalization;
using LocalGovMetrics.Tool.Converting;

namespace LocalGovMetrics.Tool.Output;

/// <content>Conversions.</content>
internal sealed partial class VietnameseWording
{
    public override string Conversion => "Quy đổi";

    public override string Assumed => "Giả định";

    public override string LeftOut => "Không đưa vào:";

    public override string InUnitsOf(string day) => $"theo đơn vị hành chính ngày {day}";

    public override string RowsConverted(int converted, int rows, int estimated) =>
        string.Create(CultureInfo.InvariantCulture, $"Đã quy đổi {converted}/{rows} dòng, {estimated} dòng là ước tính.");

    public override string WordFor(LeftOutCause cause) => cause switch
    {
        LeftOutCause.Repeated => "đã có dòng khác của cùng đơn vị và kỳ",
        LeftOutCause.Ended => "đơn vị đã chấm dứt mà không rõ đơn vị kế tiếp",
        LeftOutCause.Begun => "đơn vị, hoặc một phần, không rõ hình thành từ đơn vị nào",
        _ => "chưa rõ thay đổi của đơn vị có hiệu lực khi nào",
    };

    public override string WordFor(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Additive => "chỉ tiêu cộng được, theo đơn vị tính.",
        Aggregation.Intensive => "chỉ tiêu là tỷ lệ, theo đơn vị tính.",
        _ => "chỉ tiêu không cộng gộp được; đơn vị tính không cho biết khác.",
    };
}
