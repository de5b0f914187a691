namespace LocalGovMetrics.Text;

/// <summary>What a result is asked against: the words of its target and its row.</summary>
/// <param name="Target">The target as printed.</param>
/// <param name="Name">The indicator's name and the unit of measure, as printed.</param>
/// <param name="Years">The years that the row and the name say, as text; empty where they say none.</param>
/// <param name="IsDate">Whether the result is a date of completion.</param>
/// <param name="IsZero">Whether the result is that nothing came.</param>
/// <param name="MeetsWithoutSign">Whether the result is below zero and would be as much as was planned without its sign.</param>
/// <param name="IsOfYear">Whether the row is of whole years, or of a time not known.</param>
internal readonly record struct PlannedText(string Target, string Name, string Years, bool IsDate, bool IsZero, bool MeetsWithoutSign, bool IsOfYear);
