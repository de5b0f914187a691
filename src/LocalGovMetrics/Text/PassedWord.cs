namespace LocalGovMetrics.Text;

/// <summary>A word that no feature used, with its place.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it means for the reading.</param>
internal readonly record struct PassedWord(int Start, int End, PassedKind Kind);

/// <summary>What a word that no feature used means for the reading.</summary>
internal enum PassedKind
{
    /// <summary>Nothing: it is part of a noun, a label or a remark.</summary>
    Noun = 0,

    /// <summary>Unknown, and directly before a number: it leaves a target open.</summary>
    BeforeNumber,

    /// <summary>Says that the number after it is the plan's: it leaves a value open.</summary>
    OfPlan,

    /// <summary>A negation, a sign, a comparative or a quantity word that was not used: it leaves the reading open.</summary>
    Open,
}
