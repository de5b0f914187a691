using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Statistics;
using LocalGovMetrics.Tool.Comparing;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units side by side.</content>
internal sealed partial class VietnameseWording
{
    public override string Rank => "Hạng";

    public override string PercentagePoints => "điểm %";

    public override string PrintedValue => "Số công bố";

    public override string AttainmentColumnsHeading => "Mức đạt: mỗi địa phương đạt bao nhiêu so với kế hoạch của chính mình, 100 % = đúng kế hoạch";

    public override string CriteriaHeading => "Tỷ lệ chỉ tiêu đạt";

    public override string ProgressHeading => "Tiến độ thực hiện mục tiêu";

    public override string IndexHeading => "Chỉ số tổng hợp";

    public override string LeagueHeading => "Bảng xếp hạng: mức mỗi địa phương tự đặt ra, bên cạnh mức đã đạt";

    public override string Standing => "Xếp loại";

    public override string NoRanks => "không xếp hạng: không rõ chiều nào là tốt";

    public override string NoRanksAssumed => "không xếp hạng: chiều tốt hơn chỉ được giả định";

    public override string NoRanksCloser => "không xếp hạng: càng gần mục tiêu càng tốt, nhưng không có một mục tiêu chung";

    public override string NothingLeft => "không còn";

    public override string Score => "Điểm";

    public override string DataShare => "Đủ số liệu";

    public override string RankKept => "Giữ hạng";

    public override string RanksInRuns => "Hạng khi thử";

    public override string Method => "Phương pháp";

    public override string ProgressStatusHeading => "Đánh giá";

    public override string Measured => "Số đo";

    public override string Observed => "Thực tế";

    public override string Required => "Cần đạt";

    public override string Projected => "Dự phóng";

    public override string NoColumns => "Không có hai địa phương nào có số liệu so sánh được với nhau.";

    public override string NoProgressRows => "Không có dòng nào có số liệu nhiều năm hoặc mục tiêu còn ở phía trước.";

    public override string LevelDerived => "Mức mục tiêu tính từ giá trị gốc và tốc độ tăng hoặc số lần đã công bố.";

    public override string CompareSummary(int values, int columns, int inNone) =>
        FormattableString.Invariant($"{values} số liệu; {columns} nhóm so sánh được với nhau; {inNone} số liệu không so sánh được với số liệu nào");

    public override string NumberIn(string unit) => unit.Length == 0 ? "Số" : $"Quy ra {unit}";

    public override string NoRank(string letters, string reason) => $"Không xếp hạng: {reason} ({letters}).";

    public override string ComparatorIs(ComparatorKind kind, int peers, string value) => FormattableString.Invariant($"{NameOf(kind)} của {peers} địa phương: {value}");

    public override string ComparatorsWithheld(IReadOnlyList<ComparatorKind> kinds, int peers, int needed) =>
        FormattableString.Invariant($"{string.Join(" và ", kinds.Select(NameOf).Select((name, i) => i == 0 ? name : name.ToLowerInvariant()))}: không nêu, vì chỉ {peers} địa phương có số (cần {needed})");

    public override string TargetBy(string target, string level, int year) => FormattableString.Invariant($"mục tiêu {target}{(level.Length == 0 ? string.Empty : $" = {level}")} đến năm {year}");

    public override string MidTermPace(MidTermStatus status, string? soFar, string? needed, int years) =>
        $"{WordFor(status)}{(soFar is null ? string.Empty : $"; đến nay mỗi năm {soFar}")}{(needed is null || years < 1 ? string.Empty : FormattableString.Invariant($"; {years} năm còn lại mỗi năm cần {needed}"))}";

    public override string MidTermNotAssessed(string reason) => $"chưa đánh giá được: {reason}";

    public override string IndexSettings(IndexRequest request) =>
        $"Trung bình {WordFor(request.Mean)}; mỗi địa phương cần có số liệu của {Percent(request.DataShare, 0)} số chỉ tiêu; thử thay đổi trọng số trong khoảng một phần tư, {Short(request.Runs)} lần, hạt giống {Invariant.Text(request.Seed)}";

    public override string NoTargets(string rows) => $"Không có mục tiêu: {rows}.";

    public override string MethodSaysNothing(string methods, string reason) => $"{methods}: không kết luận được, {reason}.";

    public override string MissedInTheEnd(string? soFar) => $"không đạt, và không còn năm nào{(soFar is null ? string.Empty : $"; đến nay mỗi năm {soFar}")}";

    public override string DoesNotCount(string indicator, string reason) => $"{indicator}: không được tính, {reason}.";

    public override string RestOnAssumedDirection(int count) => FormattableString.Invariant($"; {count} kết luận dựa trên chiều tốt hơn được giả định");

    public override string NotInIndex(string unit, string reason) => $"{unit}: không có điểm, {reason}.";

    public override string WordFor(ComparandAspect aspect) => aspect switch
    {
        ComparandAspect.Target => "kế hoạch",
        ComparandAspect.Attainment => "mức đạt so với kế hoạch",
        _ => "thực hiện",
    };

    public override string DirectionWord(DesiredDirection direction) => direction switch
    {
        DesiredDirection.Higher => "càng cao càng tốt",
        DesiredDirection.Lower => "càng thấp càng tốt",
        DesiredDirection.Closer => "càng gần mục tiêu càng tốt",
        _ => "không rõ chiều nào là tốt",
    };

    public override string WordFor(MidTermStatus status) => status switch
    {
        MidTermStatus.Achieved => "đã đạt",
        MidTermStatus.Near => "gần đạt",
        MidTermStatus.OnTrack => "có khả năng đạt",
        MidTermStatus.HardToReach => "khó đạt",
        _ => "chưa đánh giá được",
    };

    public override string WordFor(ProgressMethod method) => method switch
    {
        ProgressMethod.OpenSdg => "Open SDG",
        ProgressMethod.OpenSdgWithoutTarget => "Open SDG, không mục tiêu",
        ProgressMethod.Unsd => "UNSD",
        ProgressMethod.UnsdWithoutTarget => "UNSD, không mục tiêu",
        ProgressMethod.LinearProjection => "Ngoại suy tuyến tính",
        ProgressMethod.DirectionOnly => "Chỉ xét chiều",
        ProgressMethod.BaselineShare => "Phần đã đi, trên 10",
        _ => "không",
    };

    public override string WordFor(ProgressStatus status) => status switch
    {
        ProgressStatus.TargetAchieved => "đã đạt mục tiêu",
        ProgressStatus.OnTrack => "đúng tiến độ",
        ProgressStatus.AccelerationNeeded => "cần tăng tốc",
        ProgressStatus.LimitedProgress => "tiến bộ chậm",
        ProgressStatus.Deterioration => "xấu đi",
        ProgressStatus.SomeProgress => "có tiến bộ",
        ProgressStatus.NoProgress => "không tiến bộ",
        ProgressStatus.Sun => "nắng",
        ProgressStatus.SunAndCloud => "nắng xen mây",
        ProgressStatus.Cloud => "nhiều mây",
        ProgressStatus.Thunderstorm => "giông",
        _ => "–",
    };

    public override string WordFor(ProgressGap gap) => gap switch
    {
        ProgressGap.NoTarget => "không có mục tiêu",
        ProgressGap.TargetIsNoLevel => "mục tiêu không phải là một mức để đối chiếu với số từng năm",
        ProgressGap.ActualIsNoNumber => "số thực hiện không phải là một con số duy nhất",
        ProgressGap.OtherUnit => "mục tiêu và số thực hiện khác đơn vị tính",
        ProgressGap.NoBase => "mục tiêu tính từ giá trị gốc không công bố",
        _ => "–",
    };

    public override string WordFor(LeagueStanding standing) => standing switch
    {
        LeagueStanding.AmbitiousAndAchieved => "đặt cao, đạt",
        LeagueStanding.ModestAndAchieved => "đặt thấp, đạt",
        LeagueStanding.AmbitiousAndMissed => "đặt cao, không đạt",
        LeagueStanding.ModestAndMissed => "đặt thấp, không đạt",
        _ => "không xếp loại",
    };

    public override string Ambition(AmbitionBasis basis) => basis switch
    {
        AmbitionBasis.RequiredGrowth => "Tăng mỗi năm cần có",
        AmbitionBasis.RequiredChange => "Thêm mỗi năm cần có",
        _ => "Mục tiêu",
    };

    public override string NotPlaced(string units, string reason) => $"Không xếp loại: {reason} ({units}).";

    private static string WordFor(IndexMean mean) => mean switch
    {
        IndexMean.Geometric => "nhân",
        IndexMean.Harmonic => "điều hòa",
        _ => "cộng",
    };

    private static string NameOf(ComparatorKind kind) => kind == ComparatorKind.Median ? "Trung vị" : "Ngưỡng phần tư tốt nhất";
}
