using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <content>What may be compared.</content>
internal sealed partial class VietnameseWording
{
    public override string SourceHeading => "Nguồn";

    public override string LeftOutHeading => "Không so sánh với số liệu nào";

    public override string BreaksHeading => "Chỗ đứt của chuỗi số hằng năm";

    public override string ComparablePairs(int values, long comparable, long withReservations, long notComparable) =>
        FormattableString.Invariant($"{values} số liệu; trong các cặp cùng chỉ tiêu: {comparable} so sánh được, {withReservations} so sánh được nhưng có lưu ý, {notComparable} không so sánh được");

    public override string AllPairs(int count) => FormattableString.Invariant($"cả {count} cặp");

    public override string Pairs(long count) => FormattableString.Invariant($"{count} cặp");

    public override string AllOtherPairs(int count) => FormattableString.Invariant($"{count} cặp còn lại");

    public override string DividedBy(ComparabilityCode code, string sides) => code switch
    {
        ComparabilityCode.PartsDiffer => $"Phạm vi khác nhau: {sides}.",
        ComparabilityCode.DifferentTimes => $"Khác thời gian: {sides}.",
        ComparabilityCode.YearAgainstSpan => $"Giai đoạn dài ngắn khác nhau: {sides}.",
        _ => $"Định nghĩa khác nhau: {sides}.",
    };

    public override string PlainSide(ComparabilityCode code) => code == ComparabilityCode.PartsDiffer ? "toàn bộ" : "không ghi gì thêm";

    public override string WordFor(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoCounterpart => "Không có số liệu khác cùng định nghĩa:",
        LeftOutReason.NoValue => "Không có số liệu:",
        _ => "Không so sánh được với mọi số liệu cùng định nghĩa:",
    };
}
