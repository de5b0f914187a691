using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>What stands in the place of a value.</summary>
internal enum ValueShape
{
    None = 0,
    Words = 1,
    Number = 2,
    Rank = 3,
    Grade = 4,
    Date = 5,
}

/// <summary>Tells the shapes apart.</summary>
internal static class ValueShapes
{
    public static ValueShape Of(Comparand comparand) =>
        comparand.Status.IsAbsent() ? ValueShape.None
        : comparand.Attained is { IsDefined: false, Reason: UndefinedReason.NothingLeft } ? ValueShape.Number
        : comparand.Value.Match(
            value: _ => ValueShape.Number,
            list: _ => comparand.Number is null ? ValueShape.Words : ValueShape.Number,
            rank: _ => ValueShape.Rank,
            grade: _ => ValueShape.Grade,
            date: _ => ValueShape.Date,
            text: text => text.TextKind == ReportedTextKind.Nil ? ValueShape.Number
                : text.TextKind.IsAbsent() ? ValueShape.None
                : ValueShape.Words,
            unsettled: _ => ValueShape.Words);

    public static bool IsValue(ValueShape shape) => shape >= ValueShape.Number;
}
