using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Conversion;

/// <summary>Sentences for conversions: one line a rule and a problem, <c>{0}</c> the units before, <c>{1}</c> the weight.</summary>
internal static class ConversionSentence
{
    private const int MostDecimals = 4;

    public static string Of(ConversionRecord record, bool vietnamese)
    {
        (string english, string local) = Rule(record.Rule);
        string sources = string.Join("; ", record.Sources.Select(source => Source(source, vietnamese)));
        string weight = record.Weight ?? (vietnamese ? "trọng số" : "weight");
        List<string> sentences = [string.Format(CultureInfo.InvariantCulture, vietnamese ? local : english, sources, weight)];
        if (record.Problem != ConversionProblem.None)
        {
            (string problem, string localProblem) = Problem(record.Problem);
            sentences.Add(vietnamese ? localProblem : problem);
        }

        if (record.MissingShare > 0)
        {
            string share = Number(record.MissingShare * 100, vietnamese);
            bool lacksWeight = record.Problem == ConversionProblem.WeightMissing;
            sentences.Add((record.MissingWeight, vietnamese) switch
            {
                ({ } name, false) when lacksWeight => $"Without {name}: {share} % of the unit, counted in whole units.",
                ({ } name, true) when lacksWeight => $"Thiếu {name} của {share} % đơn vị, đếm theo số đơn vị.",
                ({ } name, false) => $"Left out: {share} % of the unit by {name}.",
                ({ } name, true) => $"Chưa tính {share} % đơn vị theo {name}.",
                (_, false) => $"Left out: {share} % of the unit, counted in whole units.",
                _ => $"Chưa tính {share} % đơn vị, đếm theo số đơn vị.",
            });
        }

        if (record.IsEstimated)
        {
            sentences.Add(vietnamese ? "Đây là số ước tính." : "This is an estimate.");
        }

        return string.Join(' ', [.. sentences, .. record.Parts.Select(part => Of(part, vietnamese))]);
    }

    private static (string English, string Vietnamese) Rule(ConversionRule rule) => rule switch
    {
        ConversionRule.Inherit => ("Taken over as it is from {0}.", "Giữ nguyên từ {0}."),
        ConversionRule.InheritAgreed => ("Taken over from units that say the same: {0}.", "Lấy theo các đơn vị cũ vốn giống nhau: {0}."),
        ConversionRule.InheritWhole => ("Taken over from the whole of which the unit is a part: {0}.", "Lấy theo toàn bộ đơn vị cũ mà đơn vị này là một phần: {0}."),
        ConversionRule.Sum => ("Sum of {0}.", "Tổng của {0}."),
        ConversionRule.SplitSum => ("Sum of shares by {1}: {0}.", "Tổng các phần chia theo {1}: {0}."),
        ConversionRule.Redivide => ("Summed numerators divided by summed denominators: {0}.", "Tổng tử số chia cho tổng mẫu số: {0}."),
        ConversionRule.WeightedMean => ("Mean weighted by {1}: {0}.", "Bình quân gia quyền theo {1}: {0}."),
        ConversionRule.BaseWeighted => ("Growth counted by the base values: {0}.", "Tăng trưởng tính theo giá trị gốc: {0}."),
        ConversionRule.ByPart => ("Converted part by part: {0}.", "Quy đổi từng phần: {0}."),
        _ => ("Not converted: {0}.", "Không quy đổi: {0}."),
    };

    private static (string English, string Vietnamese) Problem(ConversionProblem problem) => problem switch
    {
        ConversionProblem.NoPredecessor => ("No earlier unit leads to this one.", "Không có đơn vị cũ nào dẫn đến đơn vị này."),
        ConversionProblem.NotAggregable => ("The indicator does not combine over units.", "Chỉ tiêu không cộng gộp được giữa các đơn vị."),
        ConversionProblem.RankOfAnotherGroup => ("A rank holds only in the group in which it was taken.", "Thứ hạng chỉ có nghĩa trong nhóm đã xếp hạng."),
        ConversionProblem.GradesDoNotCombine => ("Grades of several units make no grade.", "Xếp loại của nhiều đơn vị không gộp thành một."),
        ConversionProblem.PredecessorsDiffer => ("The earlier units differ, and such things do not add.", "Các đơn vị cũ khác nhau và không cộng được."),
        ConversionProblem.WeightMissing => ("A weight is needed that is not known.", "Thiếu trọng số để quy đổi."),
        ConversionProblem.WeightZero => ("The weights add up to 0.", "Tổng trọng số bằng 0."),
        ConversionProblem.ValueMissing => ("An earlier unit has no value.", "Có đơn vị cũ chưa có số liệu."),
        ConversionProblem.TargetMissing => ("An earlier unit has no target.", "Có đơn vị cũ không được giao chỉ tiêu."),
        ConversionProblem.MeasureUnitsDiffer => ("The units of measure differ.", "Đơn vị tính khác nhau."),
        ConversionProblem.MeasuresDiffer => ("The targets measure different things.", "Các chỉ tiêu đo những đại lượng khác nhau."),
        ConversionProblem.CriteriaDiffer => ("The criteria do not combine.", "Các mức yêu cầu không kết hợp được."),
        ConversionProblem.DirectionsDiffer => ("The desired directions differ.", "Chiều mong muốn khác nhau."),
        ConversionProblem.HorizonsDiffer => ("The targets are due on different days or start from different years.", "Thời hạn hoặc năm gốc khác nhau."),
        ConversionProblem.PriceBasesDiffer => ("The price bases differ.", "Giá so sánh khác nhau."),
        ConversionProblem.KindsDiffer => ("The prints are of different kinds.", "Số liệu in khác loại."),
        ConversionProblem.Unbounded => ("Only bounds are known, on both sides.", "Chỉ biết các giới hạn ở cả hai phía."),
        ConversionProblem.OutOfRange => ("A number is too large.", "Số quá lớn."),
        ConversionProblem.PartVoid => ("A part does not carry over.", "Có phần không quy đổi được."),
        ConversionProblem.TooDeep => ("The criterion is nested too deeply.", "Chỉ tiêu lồng nhau quá sâu."),
        ConversionProblem.DefinitionsDiffer => ("The indicator is defined differently in the earlier units.", "Chỉ tiêu được định nghĩa khác nhau ở các đơn vị cũ."),
        _ => (string.Empty, string.Empty),
    };

    private static string Source(ConversionSource source, bool vietnamese)
    {
        string said = source.Rule?.ToString() ?? source.Value?.ToString() ?? (vietnamese ? "chưa có" : "nothing");
        string share = source.Share switch
        {
            { IsWhole: true } => string.Empty,
            { Share.Ratio: { } ratio } when DecimalMath.TryMultiply(ratio, 100, out decimal percent) => $", {Number(percent, vietnamese)} %",
            _ => vietnamese ? ", chưa rõ phần" : ", share unknown",
        };
        return $"{source.Share.From} ({said}{share})";
    }

    private static string Number(decimal value, bool vietnamese)
    {
        string digits = Math.Round(value, MostDecimals, MidpointRounding.ToEven).ToString("0.####", CultureInfo.InvariantCulture);
        return vietnamese ? digits.Replace('.', ',') : digits;
    }
}
