using System.Globalization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Sentences for explanations: one line a code, <c>{0}</c> the value, <c>{1}</c> the number replaced, <c>{2}</c> the number used, <c>{3}</c> the print that was meant.</summary>
internal static class ExplanationSentence
{
    private const int MostDecimals = 4;

    public static string Of(Explanation explanation, bool vietnamese)
    {
        (string english, string local) = Templates(explanation.Code, explanation.MeantPrint is not null);
        return string.Format(
            CultureInfo.InvariantCulture,
            vietnamese ? local : english,
            explanation.Value.ValueOrNull is { } value && Math.Abs(value) < 1e15 ? Number(BinaryNumber.ToDecimal(value), vietnamese) : explanation.Value.ToString(),
            Number(explanation.Instead, vietnamese),
            Number(explanation.Used, vietnamese),
            Number(explanation.MeantPrint, vietnamese));
    }

    private static (string English, string Vietnamese) Templates(ExplanationCode code, bool ofPrint) => code switch
    {
        ExplanationCode.PeriodsOneShort => ("Counted with {2} periods instead of {1}: {0}.", "Tính với {2} kỳ thay vì {1} kỳ: {0}."),
        ExplanationCode.PeriodsOneLong => ("Counted with {2} periods instead of {1}: {0}.", "Tính với {2} kỳ thay vì {1} kỳ: {0}."),
        ExplanationCode.Truncation => ("{0} was cut off instead of rounded.", "{0} bị cắt bớt chữ số thay vì làm tròn."),
        ExplanationCode.ComplementOfTruncatedShare => ("Taken as 100 less the truncated share {2} of the rest: {0}.", "Lấy 100 trừ tỷ lệ đã cắt bớt {2} của phần còn lại: {0}."),
        ExplanationCode.NumeratorOffByOne => ("With {2} instead of {1} above the line: {0}.", "Với tử số {2} thay vì {1}: {0}."),
        ExplanationCode.DenominatorOffByOne => ("With {2} instead of {1} below the line: {0}.", "Với mẫu số {2} thay vì {1}: {0}."),
        ExplanationCode.NeighbouringFigure => ("With the neighbouring figure {2} instead of {1}: {0}.", "Với số liệu bên cạnh {2} thay vì {1}: {0}."),
        ExplanationCode.SumOfSubRowsAsBase => ("With the sum {2} of the sub-rows instead of {1}: {0}.", "Với tổng {2} của các dòng con thay vì {1}: {0}."),
        ExplanationCode.ArithmeticInsteadOfCompound => ("The total growth divided by the periods instead of the compound average: {0}.", "Lấy tổng mức tăng chia cho số kỳ thay vì tính bình quân kép: {0}."),
        ExplanationCode.DecimalMarkReadAsThousands when ofPrint => ("The decimal mark and the mark of thousands were confused in print: {3} was meant, from {0}.", "Nhầm dấu thập phân với dấu phân nhóm khi in: đúng ra là {3}, từ {0}."),
        ExplanationCode.DecimalMarkReadAsThousands => ("The decimal mark and the mark of thousands were confused, {1} read as {2}: {0}.", "Nhầm dấu thập phân với dấu phân nhóm, {1} đọc thành {2}: {0}."),
        ExplanationCode.DigitDropped => ("A digit was dropped in print: {3} was meant, from {0}.", "In thiếu một chữ số: đúng ra là {3}, từ {0}."),
        ExplanationCode.SwappedDigits when ofPrint => ("Two digits were swapped in print: {3} was meant, from {0}.", "In đảo hai chữ số: đúng ra là {3}, từ {0}."),
        ExplanationCode.SwappedDigits => ("Two digits were swapped, {1} became {2}: {0}.", "Đảo hai chữ số, {1} thành {2}: {0}."),
        ExplanationCode.PerCentOfAnotherPlan => ("Per cent of another plan, {2} instead of {1}: {0}.", "Tính theo kế hoạch khác, {2} thay vì {1}: {0}."),
        ExplanationCode.YearsSwapped => ("First and last year were swapped: {0}.", "Đảo năm đầu và năm cuối: {0}."),
        ExplanationCode.PlanAndActualSwapped => ("Plan and actual were swapped: {0}.", "Đảo kế hoạch và thực hiện: {0}."),
        ExplanationCode.DifferentSpan => ("The growth of another span of the same series, from {1} to {2}: {0}.", "Mức tăng của một giai đoạn khác của cùng chuỗi số, từ {1} đến {2}: {0}."),
        ExplanationCode.PartLeftOut => ("Without the part {1}: {0}.", "Không tính phần {1}: {0}."),
        _ => ("{0}.", "{0}."),
    };

    private static string Number(decimal? value, bool vietnamese)
    {
        if (value is not { } number)
        {
            return "?";
        }

        string digits = Math.Round(number, MostDecimals, MidpointRounding.ToEven).ToString("0.####", CultureInfo.InvariantCulture);
        return vietnamese ? digits.Replace('.', ',') : digits;
    }
}
