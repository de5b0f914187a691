using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>What a phrase of a printed verdict does.</summary>
internal enum VerdictRole
{
    /// <summary>Says no more than what is judged: <c>chỉ tiêu</c>, target.</summary>
    Filler = 0,

    /// <summary>Judges.</summary>
    Verdict = 1,

    /// <summary>Turns the verdict that follows round: <c>không</c>, not.</summary>
    Negation = 2,

    /// <summary>Takes the verdict back: <c>dự kiến</c>, <c>một phần</c>, likely.</summary>
    Hedge = 3,

    /// <summary>Says that it came nearly so: <c>gần</c>, nearly.</summary>
    Nearly = 4,

    /// <summary>Judges softly, where nothing else stands in the cell: <c>theo kế hoạch</c>.</summary>
    Weak = 5,
}

/// <summary>The phrases by which reports judge, as data. A phrase that is longer goes before one that is shorter; every word that stands in none is unknown.</summary>
internal static class VerdictPhrases
{
    /// <summary>Cells that are nothing but a sign, a colour, or yes or no.</summary>
    public static readonly (string Words, ReportedVerdict Verdict)[] Whole =
    [
        ("✓|✔|✔️|☑|✅|√|🟢|yes|y|có|rồi|green|xanh|pass|passed|ok|done|on target|on plan|g|oui|atteint|atteinte|atteints|objectif atteint|cible atteinte|ya|tercapai|target tercapai|terpenuhi", ReportedVerdict.Achieved),
        ("✗|✘|✕|❌|×|x|🔴|no|n|không|chưa|red|đỏ|fail|failed|off target|off plan|off track|thấp|r|non|non atteint|non atteinte|non atteints|pas atteint|objectif non atteint|tidak|belum|tidak tercapai|belum tercapai|target tidak tercapai|tidak terpenuhi|belum terpenuhi", ReportedVerdict.NotAchieved),
        ("dépassé|dépassée|objectif dépassé|melampaui|melampaui target|melebihi target", ReportedVerdict.Exceeded),
        ("🟡|🟠|amber|yellow|orange|vàng|cam|a", ReportedVerdict.Amber),
    ];

    public static readonly (string Words, VerdictRole Role, ReportedVerdict Verdict)[] Data =
    [
        ("đạt|đạt được|hoàn thành|achieved|achieve|met|meet|reached|reach|completed|complete|delivered|fulfilled|on target|at target|within target|within tolerance|within target range", VerdictRole.Verdict, ReportedVerdict.Achieved),
        ("vượt|vượt mức|đạt vượt|đạt cao hơn|cao hơn|exceeded|exceed|exceeds|above target|above plan|surpassed|overachieved|over achieved|better than target|better than plan|ahead of target|ahead of plan", VerdictRole.Verdict, ReportedVerdict.Exceeded),
        ("mới đạt|chỉ đạt|đạt thấp|đạt thấp hơn|đạt mức thấp|thấp|thấp so|thấp hơn|chưa thành lập|không nằm|chưa thực hiện|không thực hiện|không vượt|kém|trượt|chậm|missed|miss|misses|failed|fail|fails|below target|below plan|under target|behind target|behind plan|behind schedule|off target|off plan|off track|outside tolerance|outside target|worse than target|short of target|fell short|falls short|short of|underachieved", VerdictRole.Verdict, ReportedVerdict.NotAchieved),
        ("gần đạt|xấp xỉ đạt|suýt đạt|gần hoàn thành|narrowly missed|near miss|just missed|slightly below target|just below target|close to target|almost there", VerdictRole.Verdict, ReportedVerdict.NearlyAchieved),
        ("amber|yellow|vàng", VerdictRole.Verdict, ReportedVerdict.Amber),
        ("gần|xấp xỉ|suýt|nearly|almost|narrowly|close to|just short of|just under", VerdictRole.Nearly, ReportedVerdict.NearlyAchieved),
        ("không|chưa|chẳng|not|not yet|no|never|cannot|didn't|did not|wasn't|hasn't|isn't|aren't|won't|doesn't|không thể|chưa thể|fails to|failed to|fail to|unable to|không được|chưa được", VerdictRole.Negation, default),
        ("cơ bản|về cơ bản|một phần|đạt một phần|từng phần|phần lớn|khó|khó đạt|khó hoàn thành|khó khăn|có thể|có khả năng|khả năng|dự kiến|dự báo|ước|ước đạt|phấn đấu|sẽ|đang|đang thực hiện|cần|cố gắng|kỳ vọng|hy vọng|tiệm cận|tương đối|hầu như|gần như|chờ|tạm|dần", VerdictRole.Hedge, ReportedVerdict.Soft),
        ("basically|partially|partly|in part|largely|mostly|broadly|substantially|on track|on course|in progress|likely|unlikely|expected|expects|expect|forecast|projected|estimated|planned|plans|aims|aim|hopes|hope|should|may|might|could|would|will|to be|at risk|set to|hardly|barely|scarcely|some|not exceeded|not exceed|did not exceed", VerdictRole.Hedge, ReportedVerdict.Soft),
        ("theo kế hoạch|theo tiến độ|as planned|to plan", VerdictRole.Weak, ReportedVerdict.Soft),
        ("và|đã|đều|được|là|kết quả|chỉ tiêu|mục tiêu|kế hoạch|kh|nghị quyết|nq|đề ra|giao|dự toán|năm|so|so với|với|các|tất cả|toàn bộ|cả|về|trước|hạn|đúng|xuất sắc|tốt|tiêu chí|trong|target|targets|goal|goals|the|is|was|were|are|has|have|had|been|be|fully|all|and|status|result|of|our|this|that|for|plan|year|yet|on|in|well|actual|performance|it|its|100", VerdictRole.Filler, default),
    ];
}
