namespace LocalGovMetrics.Comparison;

/// <summary>Why nothing can be said of the progress of a row.</summary>
internal enum ProgressGap
{
    None = 0,

    /// <summary>The row has no target.</summary>
    NoTarget = 1,

    /// <summary>The target is no number that a level could be held against: words, a rank, a date, a yearly change.</summary>
    TargetIsNoLevel = 2,

    /// <summary>What is reported is no single number.</summary>
    ActualIsNoNumber = 3,

    /// <summary>Target and reported value are in units of measure that do not convert.</summary>
    OtherUnit = 4,

    /// <summary>The target is a multiple or a growth of a base that is not printed.</summary>
    NoBase = 5,
}
