using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Sentences for reasons: one line a code, <c>{0}</c> the actual, <c>{1}</c> the threshold, <c>{2}</c> years, parts or words, <c>{3}</c> the number of another reading.</summary>
internal static class ReasonSentence
{
    public static string Of(VerdictReason reason, bool vietnamese)
    {
        (string english, string local) = Templates(reason.Code);
        string actual = Actual(reason, vietnamese);
        string threshold = reason.Threshold is { } number ? Sign(reason.Criterion) + Number(number, reason.Unit, vietnamese) : Criterion(reason);
        string where = reason.Years.Count > 0
            ? string.Join(", ", reason.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)))
            : reason.FailedParts.Count > 0 ? string.Join(", ", reason.FailedParts.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)))
            : reason.Words.Count > 0 ? string.Join(", ", reason.Words.Select(word => $"«{word.Text}»"))
            : vietnamese ? "một số phần" : "some of it";
        string other = reason.Alternative is { } second ? Number(second, reason.Unit, vietnamese) : string.Empty;
        return string.Format(CultureInfo.InvariantCulture, vietnamese ? local : english, actual, threshold, where, other);
    }

    internal static (string English, string Vietnamese) Templates(ReasonCode code) => code switch
    {
        ReasonCode.MeetsTarget => ("{0} meets the target {1}.", "{0} đạt mục tiêu {1}."),
        ReasonCode.BeyondTarget => ("{0} is beyond the target {1}.", "{0} vượt mục tiêu {1}."),
        ReasonCode.InsideRange => ("{0} lies inside the range; {1} was enough.", "{0} nằm trong khoảng; mức cần đạt là {1}."),
        ReasonCode.BeyondFarEnd => ("{0} is beyond the far end of the range; {1} was enough.", "{0} vượt cả đầu xa của khoảng; mức cần đạt là {1}."),
        ReasonCode.MeetsFarEnd => ("{0} meets the far end {1} of the range.", "{0} đạt đầu xa {1} của khoảng."),
        ReasonCode.MeetsBound => ("{0} satisfies the bound {1}.", "{0} thỏa mãn giới hạn {1}."),
        ReasonCode.EveryPossibleValueMeets => ("Every value that {0} allows satisfies {1}.", "Mọi giá trị mà {0} cho phép đều đạt {1}."),
        ReasonCode.WithinNearBand => ("{0} is as close to {1} as the policy asks.", "{0} sát mục tiêu {1} trong phạm vi cho phép."),
        ReasonCode.BelowTarget => ("{0} is below the target {1}.", "{0} thấp hơn mục tiêu {1}."),
        ReasonCode.AboveTarget => ("{0} is above the target {1}.", "{0} cao hơn mục tiêu {1}."),
        ReasonCode.BelowLow => ("{0} is below the range; its low end is {1}.", "{0} thấp hơn khoảng; mức dưới là {1}."),
        ReasonCode.AboveHigh => ("{0} is above the range; its high end is {1}.", "{0} cao hơn khoảng; mức trên là {1}."),
        ReasonCode.ShortOfFarEnd => ("{0} is inside the range but does not reach its far end {1}.", "{0} nằm trong khoảng nhưng chưa đến đầu xa {1}."),
        ReasonCode.MissesBound => ("{0} does not satisfy the bound {1}.", "{0} không thỏa mãn giới hạn {1}."),
        ReasonCode.NotEqual => ("{0} is not {1}.", "{0} khác {1}."),
        ReasonCode.NoPossibleValueMeets => ("No value that {0} allows satisfies {1}.", "Không giá trị nào mà {0} cho phép đạt {1}."),
        ReasonCode.SomePossibleValuesMeet => ("Some values that {0} allows satisfy {1} and some do not.", "Một số giá trị mà {0} cho phép đạt {1}, một số không."),
        ReasonCode.RankMet => ("Rank {0} is {1} or better.", "Xếp thứ {0}, trong tốp {1}."),
        ReasonCode.RankMissed => ("Rank {0} is worse than {1}.", "Xếp thứ {0}, ngoài tốp {1}."),
        ReasonCode.GradeMet => ("Grade {0} is {1} or better.", "Xếp loại {0}, đạt từ {1} trở lên."),
        ReasonCode.GradeMissed => ("Grade {0} is worse than {1}.", "Xếp loại {0}, dưới {1}."),
        ReasonCode.ScalesDiffer => ("Grade {0} and {1} are of different scales.", "Loại {0} và {1} thuộc hai thang khác nhau."),
        ReasonCode.DateMet => ("{0} is in time: {1} was the last day.", "{0} đúng hạn {1}."),
        ReasonCode.DateMissed => ("{0} is late: {1} was the last day.", "{0} trễ hạn {1}."),
        ReasonCode.NoDate => ("No date of completion by {1} is reported.", "Chưa có ngày hoàn thành (hạn {1})."),
        ReasonCode.EveryYearMet => ("The target is met in every year.", "Đạt trong mọi năm."),
        ReasonCode.YearsMissed => ("The target is missed in {2}.", "Không đạt trong các năm {2}."),
        ReasonCode.YearsNotReported => ("Values of {2} are not reported.", "Chưa có số liệu của {2}."),
        ReasonCode.YearsUndetermined => ("The values of {2} settle nothing.", "Số liệu các năm {2} chưa đủ để kết luận."),
        ReasonCode.AllPartsMet => ("Every part is met.", "Đạt mọi phần."),
        ReasonCode.SomePartMet => ("One part is met, and one is enough.", "Đạt một phần, một phần là đủ."),
        ReasonCode.PartsMissed => ("Missed parts: {2}.", "Các phần không đạt: {2}."),
        ReasonCode.PartsMissing => ("Parts without a result: {2}.", "Các phần không có kết quả: {2}."),
        ReasonCode.NoPartMet => ("No part is met.", "Không phần nào đạt."),
        ReasonCode.PartsUndetermined => ("Parts that are open: {2}.", "Các phần chưa kết luận được: {2}."),
        ReasonCode.Nil => ("Nil is reported: 0 against {1}.", "Không phát sinh: 0 so với {1}."),
        ReasonCode.NotReported => ("Nothing is reported.", "Chưa có số liệu."),
        ReasonCode.NotAvailable => ("The figure is not available.", "Số liệu chưa thu thập được."),
        ReasonCode.ForecastOnly => ("{0} is a forecast; against {1} it settles nothing.", "{0} là dự kiến, chưa kết luận được so với {1}."),
        ReasonCode.EstimateOnly => ("{0} is an estimate; against {1} it settles nothing.", "{0} là ước, chưa kết luận được so với {1}."),
        ReasonCode.UnsettledReading => ("Not understood: {2}.", "Chưa hiểu: {2}."),
        ReasonCode.KindsDiffer => ("{0} and {1} are numbers of different kinds; nothing turns one into the other.", "{0} và {1} là hai loại số khác nhau, không đủ căn cứ để quy đổi."),
        ReasonCode.ImplausibleScale => ("{0} is too far from {1} to be in the same scale.", "{0} cách {1} quá xa, có thể sai thang đo."),
        ReasonCode.NilRate => ("A dash for a rate, an average or an index settles nothing.", "Dấu gạch ở một tỷ lệ, số bình quân hoặc chỉ số không kết luận được gì."),
        ReasonCode.ReadingsDiffer => ("{0} may also be {3}; against {1} the two differ.", "{0} cũng có thể là {3}; so với {1} hai cách hiểu cho kết quả khác nhau."),
        ReasonCode.TotalOrYearly => ("{0} may be a year's, or the total of the years, then {3} a year; against {1} the two differ.", "{0} có thể là của một năm, hoặc tổng các năm, khi đó là {3} mỗi năm; so với {1} hai cách hiểu cho kết quả khác nhau."),
        ReasonCode.BaseUnitUnknown => ("The base has no unit, and the units of target and actual differ in size.", "Giá trị năm gốc không có đơn vị, mà đơn vị của chỉ tiêu và kết quả khác nhau."),
        ReasonCode.DirectionAssumed => ("{0} against {1} disagrees with the report if higher is better, which was only assumed.", "{0} so với {1} khác kết luận của báo cáo nếu cao hơn là tốt hơn, mà chiều này chỉ là giả định."),
        ReasonCode.ResultPending => ("The result is awaited.", "Đang chờ kết quả."),
        ReasonCode.NoTarget => ("There is no target.", "Không có chỉ tiêu."),
        ReasonCode.StatementOnly => ("The target is a statement that no number settles.", "Chỉ tiêu là lời văn, không đánh giá được bằng số."),
        ReasonCode.NoDirection => ("A bare number cannot be judged without a desired direction.", "Không rõ chiều mong muốn nên không đánh giá được."),
        ReasonCode.NotANumber => ("The target asks for a number; {0} is none.", "Chỉ tiêu cần một con số; {0} không phải là số."),
        ReasonCode.KindDiffers => ("{0} cannot be compared with {1}.", "{0} không so sánh được với {1}."),
        ReasonCode.UnitsDiffer => ("The units of {0} and of the target differ.", "Đơn vị của {0} khác đơn vị của chỉ tiêu."),
        ReasonCode.BaselineMissing => ("The target needs a baseline that is not known.", "Thiếu giá trị năm gốc."),
        ReasonCode.GrowthUndefined => ("The growth cannot be computed from this base.", "Không tính được tốc độ tăng từ giá trị gốc này."),
        ReasonCode.OutOfRange => ("A number is too large to be judged.", "Số quá lớn, không đánh giá được."),
        ReasonCode.Unreadable => ("The row could not be read.", "Không đọc được dòng này."),
        ReasonCode.ContradictedByRow => ("Another row reports a different result for the same unit, indicator and period.", "Một dòng khác ghi kết quả khác cho cùng đơn vị, cùng chỉ tiêu và cùng kỳ."),
        ReasonCode.TooDeep => ("The criterion is nested too deeply.", "Chỉ tiêu lồng nhau quá sâu."),
        _ => ("Nothing was assessed.", "Chưa đánh giá."),
    };

    private static string Actual(VerdictReason reason, bool vietnamese) =>
        reason.Value is { } value ? Number(value, reason.Unit, vietnamese)
        : reason.Possible is { } possible && !IsPrinted(possible, reason) ? Range(possible, reason.Unit, vietnamese)
        : reason.Actual switch
        {
            ReportedGrade grade => grade.Grade.Name,
            ReportedDate { Earliest: null, Latest: var last } => (vietnamese ? "đến " : "by ") + LocalDateConverter.Format(last),
            ReportedDate { Earliest: { } first, Latest: var last } => first == last ? LocalDateConverter.Format(first) : $"{LocalDateConverter.Format(first)}/{LocalDateConverter.Format(last)}",
            ReportedText { Text.Length: > 0 } text => $"«{text.Text}»",
            { } other => other.ToString(),
            _ => vietnamese ? "kết quả" : "the result",
        };

    // What was computed or converted shows itself, not the print that it came from.
    private static bool IsPrinted(Interval possible, VerdictReason reason) =>
        reason.Actual is not (null or ReportedText) && !reason.Notes.Any(note => note is ReasonNote.ComputedFromBaseline or ReasonNote.ComputedFromYears or ReasonNote.UnitConverted or ReasonNote.IndexAsRate)
        && (reason.Actual is not ReportedValue { Sense: not ChangeSense.None } change || possible == change.Possible);

    private static string Range(Interval possible, MeasureUnit? unit, bool vietnamese) => (possible.Low, possible.High) switch
    {
        ({ } low, { } high) => $"{Number(low, null, vietnamese)}..{Number(high, unit, vietnamese)}",
        ({ } low, null) => (possible.LowClosed ? ">=" : ">") + Number(low, unit, vietnamese),
        (null, { } high) => (possible.HighClosed ? "<=" : "<") + Number(high, unit, vietnamese),
        _ => vietnamese ? "kết quả" : "the result",
    };

    private static string Sign(Targets.Criterion? criterion) => criterion?.Kind switch
    {
        Targets.CriterionKind.AtLeast => ">=",
        Targets.CriterionKind.MoreThan => ">",
        Targets.CriterionKind.AtMost => "<=",
        Targets.CriterionKind.LessThan => "<",
        _ => string.Empty,
    };

    private static string Criterion(VerdictReason reason) => reason.Criterion switch
    {
        Targets.GradeCriterion grade => grade.Grade.Name,
        Targets.DateCriterion date => LocalDateConverter.Format(date.LastDay),
        { } other => other.ToString(),
        _ => "–",
    };

    internal static string Number(decimal value, MeasureUnit? unit, bool vietnamese)
    {
        string digits = Math.Round(value, 4, MidpointRounding.ToEven).ToString("0.####", CultureInfo.InvariantCulture);
        string text = vietnamese ? digits.Replace('.', ',') : digits;
        return unit is null ? text : $"{text} {unit.SymbolIn(vietnamese ? "vi" : "en")}";
    }
}
