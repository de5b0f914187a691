using System.Globalization;

namespace LocalGovMetrics.Comparability;

/// <summary>Sentences for findings: one line a code, <c>{0}</c> and <c>{1}</c> the sides, <c>{2}</c> the changes of boundaries or the name of the index.</summary>
internal static class FindingSentence
{
    public static string Of(ComparabilityFinding finding, bool vietnamese)
    {
        (string english, string local) = Templates(finding);
        string more = finding.Index ?? string.Join("; ", finding.Changes.Select(change => change.Words(vietnamese)));
        return string.Format(CultureInfo.InvariantCulture, vietnamese ? local : english, Side(finding.LeftName, finding.Left), Side(finding.RightName, finding.Right), more);

        string Side(LocalizedName? name, string? side) => name?.In(vietnamese ? "vi" : "en") ?? SideWords.Of(finding.Code, side, vietnamese);
    }

    private static (string English, string Vietnamese) Templates(ComparabilityFinding finding) => finding.Code switch
    {
        ComparabilityCode.DefinitionsDiffer => ("Different concepts: {0} and {1}.", "Hai chỉ tiêu khác nhau: {0} và {1}."),
        ComparabilityCode.DefinitionNotMatched => ("Nothing says that {0} and {1} are the same.", "Không có căn cứ cho biết {0} và {1} là một chỉ tiêu."),
        ComparabilityCode.PartsDiffer => ("Different parts of the whole: {0} and {1}.", "Phạm vi khác nhau: {0} và {1}."),
        ComparabilityCode.VariantsDiffer => ("The definitions differ: {0}; {1}.", "Định nghĩa khác nhau: {0}; {1}."),
        ComparabilityCode.AspectsDiffer => ("Different things: {0} and {1}.", "Hai loại số liệu khác nhau: {0} và {1}."),
        ComparabilityCode.NoValue => ("There is no value to compare: {0}; {1}.", "Thiếu số liệu để so sánh: {0}; {1}."),
        ComparabilityCode.NotOneNumber => ("Not one number: {0}; {1}.", "Không phải một con số: {0}; {1}."),
        ComparabilityCode.ValueKindsDiffer => ("A {0} does not compare with a {1}.", "{0} không so sánh được với {1}."),
        ComparabilityCode.ScalesDiffer => ("The grades are of different scales: {0} and {1}.", "Hai thang xếp loại khác nhau: {0} và {1}."),
        ComparabilityCode.UnitConverted => ("The units convert: {0} and {1}.", "Đơn vị quy đổi được: {0} và {1}."),
        ComparabilityCode.UnitAssumed => ("A unit is not printed and was taken from the other side: {0}; {1}.", "Thiếu đơn vị tính, lấy theo bên kia: {0}; {1}."),
        ComparabilityCode.PerOmitted => ("One side does not print what the unit is per: {0} and {1}.", "Một bên không ghi đơn vị tính trên gì: {0} và {1}."),
        ComparabilityCode.NounsDiffer => ("Counted under different names: {0} and {1}.", "Đếm theo tên gọi khác nhau: {0} và {1}."),
        ComparabilityCode.UnitsDiffer => ("The units do not convert: {0} and {1}.", "Đơn vị không quy đổi được: {0} và {1}."),
        ComparabilityCode.PriceBasesDiffer => ("Different prices: {0} against {1}.", "Khác giá: {0} so với {1}."),
        ComparabilityCode.PriceBasisUnknown => ("The prices cannot be told to be the same: {0} against {1}.", "Chưa rõ có cùng giá hay không: {0} so với {1}."),
        ComparabilityCode.PriceBasisUnknownOfRate => ("The rates may be at different prices: {0} against {1}.", "Tốc độ có thể tính theo giá khác nhau: {0} so với {1}."),
        ComparabilityCode.PriceBasisNotPrinted => ("Neither side prints its prices.", "Cả hai bên không ghi loại giá."),
        ComparabilityCode.Deflated => ("Different prices, converted by {2}: {0} and {1}.", "Khác giá, quy đổi theo {2}: {0} và {1}."),
        ComparabilityCode.MeasuresDiffer => ("Different kinds of measure: {0} and {1}.", "Khác loại số đo: {0} và {1}."),
        ComparabilityCode.StockAgainstFlow => ("A state against an amount over a time: {0} and {1}.", "Số thời điểm so với số thời kỳ: {0} và {1}."),
        ComparabilityCode.AverageAgainstYear => ("A yearly average of a span against a year: {0} and {1}.", "Số bình quân giai đoạn so với số một năm: {0} và {1}."),
        ComparabilityCode.DifferentTimes => ("Different times: {0} and {1}.", "Khác thời gian: {0} và {1}."),
        ComparabilityCode.LengthsDiffer => ("Amounts over times of different length: {0} against {1}.", "Số cộng dồn trên thời gian dài ngắn khác nhau: {0} so với {1}."),
        ComparabilityCode.YearAgainstSpan => ("Spans of different length: {0} against {1}.", "Giai đoạn dài ngắn khác nhau: {0} so với {1}."),
        ComparabilityCode.PartOfYear => ("A part of a year: {0} against {1}.", "Số chưa trọn năm: {0} so với {1}."),
        ComparabilityCode.BoundariesChanged => ("The boundaries changed between {0} and {1}: {2}.", "Địa giới thay đổi giữa {0} và {1}: {2}."),
        ComparabilityCode.BoundariesMayHaveChanged => ("The boundaries may have changed between {0} and {1}: {2}.", "Địa giới có thể đã thay đổi giữa {0} và {1}: {2}."),
        ComparabilityCode.BoundaryChangeWithin when finding.Left is null => ("The boundaries changed in {1}, or since its base: {2}.", "Địa giới thay đổi trong kỳ {1} hoặc từ năm gốc: {2}."),
        ComparabilityCode.BoundaryChangeWithin when finding.Right is null => ("The boundaries changed in {0}, or since its base: {2}.", "Địa giới thay đổi trong kỳ {0} hoặc từ năm gốc: {2}."),
        ComparabilityCode.BoundaryChangeWithin => ("The boundaries changed in {0} and {1}, or since their bases: {2}.", "Địa giới thay đổi trong kỳ {0} và {1} hoặc từ năm gốc: {2}."),
        ComparabilityCode.BoundariesConverted => ("Converted to the boundaries of another day: {0}; {1}.", "Đã quy đổi theo địa giới ngày khác: {0}; {1}."),
        ComparabilityCode.BoundariesNotKnown => ("It is not known whether the boundaries are stable.", "Chưa rõ địa giới có ổn định hay không."),
        ComparabilityCode.EstimateAgainstActual => ("Not known as firmly: {0} against {1}.", "Mức độ chính thức khác nhau: {0} so với {1}."),
        ComparabilityCode.ForecastAgainstOther => ("A forecast does not compare with what is none: {0} against {1}.", "Số dự kiến không so sánh được: {0} so với {1}."),
        ComparabilityCode.BothForecast => ("Both are forecasts.", "Cả hai là số dự kiến."),
        ComparabilityCode.Censored => ("Only a bound is printed: {0}; {1}.", "Chỉ in giới hạn: {0}; {1}."),
        ComparabilityCode.Imprecise => ("Only about, or a range: {0}; {1}.", "Chỉ in số gần đúng hoặc khoảng: {0}; {1}."),
        ComparabilityCode.PrecisionDiffers => ("Printed to different places: to {0} and to {1}.", "Độ chính xác khi in khác nhau: đến {0} và đến {1}."),
        ComparabilityCode.PrintsDiffer => ("Two prints of one unit and time differ: {0} and {1}. Neither has a rank.", "Hai số in của cùng một đơn vị và thời gian khác nhau: {0} và {1}. Không số nào được xếp hạng."),
        _ => ("Nothing was found.", "Không có gì."),
    };
}
