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
        comparand.Status is ObservationStatus.NotReported or ObservationStatus.Pending ? ValueShape.None
        : comparand.Attained is { IsDefined: false, Reason: UndefinedReason.NothingLeft } ? ValueShape.Number
        : comparand.Value switch
        {
            ReportedText { TextKind: ReportedTextKind.Nil } => ValueShape.Number,
            ReportedText { TextKind: ReportedTextKind.NotReported or ReportedTextKind.NotAvailable or ReportedTextKind.Pending } => ValueShape.None,
            ReportedRank => ValueShape.Rank,
            ReportedGrade => ValueShape.Grade,
            ReportedDate => ValueShape.Date,
            _ => comparand.Number is null ? ValueShape.Words : ValueShape.Number,
        };

    public static bool IsValue(ValueShape shape) => shape >= ValueShape.Number;
}
