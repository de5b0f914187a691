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

    /// <summary>The verdict itself is open: a forecast, other prices, another scale, nothing reported; its reason says why.</summary>
    VerdictOpen = 6,

    /// <summary>What is reported may be a year's, or the total of the years, and the two lead to different readings.</summary>
    YearOrTotal = 7,
}
