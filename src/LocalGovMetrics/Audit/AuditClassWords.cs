using LocalGovMetrics.Display;

namespace LocalGovMetrics.Audit;

/// <summary>The words and marks of the classes of an audit.</summary>
public static class AuditClassWords
{
    /// <summary>Names a class.</summary>
    /// <param name="found">The class.</param>
    /// <returns>The words, without a full stop.</returns>
    public static DisplayText Words(this AuditClass found) => found switch
    {
        AuditClass.Consistent => DisplayText.Of("khớp", "consistent"),
        AuditClass.ConsistentWithinRounding => DisplayText.Of("khớp nếu tính cả làm tròn của số gốc", "consistent within the rounding of the inputs"),
        AuditClass.Truncated => DisplayText.Of("cắt bớt thay vì làm tròn", "cut off instead of rounded"),
        AuditClass.LastDigit => DisplayText.Of("lệch chữ số cuối", "off in the last digit"),
        AuditClass.BoundSatisfied => DisplayText.Of("thỏa mãn giới hạn", "bounds that hold"),
        AuditClass.Inconsistent => DisplayText.Of("không khớp", "inconsistent"),
        _ => DisplayText.Of("không kiểm tra được", "cannot be checked"),
    };

    /// <summary>Marks a class.</summary>
    /// <param name="found">The class.</param>
    /// <returns>The mark.</returns>
    public static DisplayMark Mark(this AuditClass found) => found switch
    {
        AuditClass.Consistent or AuditClass.BoundSatisfied => DisplayMark.Met,
        AuditClass.ConsistentWithinRounding or AuditClass.Truncated or AuditClass.LastDigit => DisplayMark.Near,
        AuditClass.Inconsistent => DisplayMark.Missed,
        _ => DisplayMark.Open,
    };
}
