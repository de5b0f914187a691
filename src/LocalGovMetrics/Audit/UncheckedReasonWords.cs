using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words for why a claim cannot be checked.</summary>
public static class UncheckedReasonWords
{
    /// <summary>Says why a claim could not be checked.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this UncheckedReason reason) => reason switch
    {
        UncheckedReason.UnknownKind => DisplayText.Of("không rõ loại", "the kind is not known"),
        UncheckedReason.InputCount => DisplayText.Of("thừa hoặc thiếu số gốc", "too many or too few inputs"),
        UncheckedReason.InputMissing => DisplayText.Of("thiếu một số gốc", "an input is missing"),
        UncheckedReason.NotANumber => DisplayText.Of("một số gốc, hoặc số đã in, không phải là một con số", "an input, or the print, is not one number"),
        UncheckedReason.Unreadable => DisplayText.Of("có chỗ không đọc được", "a text could not be read"),
        UncheckedReason.PrintMissing => DisplayText.Of("không in kết quả", "no result is printed"),
        UncheckedReason.PeriodsMissing => DisplayText.Of("thiếu số kỳ", "the number of periods is missing"),
        UncheckedReason.WeightMissing => DisplayText.Of("thiếu trọng số", "a weight is missing"),
        UncheckedReason.UnitsDiffer => DisplayText.Of("đơn vị tính không quy đổi được cho nhau", "the units do not convert into each other"),
        UncheckedReason.Undefined => DisplayText.Of("không tính được kết quả", "the result is undefined"),
        UncheckedReason.Unbounded => DisplayText.Of("số gốc cho phép mọi kết quả", "the inputs allow any result"),
        UncheckedReason.NoVerdict => DisplayText.Of("không in đánh giá đạt hay không đạt", "no verdict is printed that says yes or no"),
        UncheckedReason.VerdictOpen => DisplayText.Of("số liệu chưa đủ để kết luận", "what is reported leaves the verdict open"),
        UncheckedReason.DirectionUnknown => DisplayText.Of("không rõ chiều nào là tốt hơn", "it is not known in which direction the indicator is better"),
        _ => DisplayText.Empty,
    };
}
