using LocalGovMetrics.Values;

namespace LocalGovMetrics.Display;

/// <summary>The words for why there is no number.</summary>
public static class UndefinedReasonWords
{
    /// <summary>Says why there is no number.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>A clause without a full stop.</returns>
    public static DisplayText Words(this UndefinedReason reason) => reason switch
    {
        UndefinedReason.Missing => DisplayText.Of("thiếu số liệu", "an input was not reported"),
        UndefinedReason.ZeroBase => DisplayText.Of("giá trị gốc bằng 0 hoặc có thể bằng 0", "the base is zero, or may be"),
        UndefinedReason.NegativeBase => DisplayText.Of("giá trị gốc âm", "the base is negative"),
        UndefinedReason.SignChange => DisplayText.Of("giá trị đổi dấu", "the series changes its sign"),
        UndefinedReason.NoPeriods => DisplayText.Of("giữa năm gốc và năm cuối không có kỳ nào", "no period lies between base and end"),
        UndefinedReason.LessThanAYear => DisplayText.Of("khoảng thời gian ngắn hơn một năm", "the span is shorter than a year"),
        UndefinedReason.Unbounded => DisplayText.Of("chỉ biết một cận", "only a bound is known"),
        UndefinedReason.NotFinite => DisplayText.Of("kết quả không phải là số hữu hạn", "the result is no finite number"),
        UndefinedReason.IncompatibleUnits => DisplayText.Of("đơn vị tính không quy đổi được cho nhau, hoặc chỉ một giá trị có đơn vị tính", "the units of measure do not convert into each other, or only one value has a unit"),
        UndefinedReason.TargetEqualsBaseline => DisplayText.Of("kế hoạch bằng giá trị gốc", "the target equals the baseline"),
        UndefinedReason.NotApplicable => DisplayText.Of("không có một con số duy nhất để tính", "there is no single number to calculate with"),
        UndefinedReason.TotalLoss => DisplayText.Of("không còn gì để tăng", "nothing is left to grow from"),
        UndefinedReason.TooFewObservations => DisplayText.Of("quá ít quan sát", "there are too few observations"),
        UndefinedReason.NeverReached => DisplayText.Of("với tốc độ này không bao giờ đạt", "it is never reached at this rate"),
        UndefinedReason.OutOfRange => DisplayText.Of("số liệu nằm ngoài phạm vi của phương pháp", "an input lies outside the range of the method"),
        UndefinedReason.NothingLeft => DisplayText.Of("không còn gì phải giảm", "nothing left"),
        UndefinedReason.AllEqual => DisplayText.Of("mọi giá trị đều bằng nhau", "all values are equal"),
        UndefinedReason.PrintsDiffer => DisplayText.Of("hai số in khác nhau cho cùng một số liệu", "two prints of the same fact differ"),
        UndefinedReason.DirectionAssumed => DisplayText.Of("chiều tốt hơn chỉ được giả định", "the direction in which it is better is only assumed"),
        UndefinedReason.NilOfRate => DisplayText.Of("dấu gạch ngang ở chỗ một tỷ lệ: không rõ có phải là 0", "a dash in the place of a rate: whether it is 0 is not said"),
        UndefinedReason.None => DisplayText.Empty,
        _ => DisplayText.Of("chưa tính", "nothing was calculated"),
    };
}
