namespace LocalGovMetrics.Audit;

/// <summary>What is true of a kind of claim.</summary>
[Flags]
internal enum ClaimTraits
{
    /// <summary>Inputs and print are in one unit.</summary>
    None = 0,

    /// <summary>The inputs are in one unit, which the result does not have.</summary>
    Ratio = 1,

    /// <summary>Inputs and print are percentages.</summary>
    Percentages = 2,

    /// <summary>Only the first input has the unit of the print.</summary>
    FirstUnit = 4,

    /// <summary>Only the second input has the unit of the print.</summary>
    SecondUnit = 8,

    /// <summary>Whole numbers without a unit are counts: inputs and print are exact.</summary>
    Counts = 16,

    /// <summary>Whole numbers without a unit among the inputs are counts.</summary>
    CountedInputs = 32,

    /// <summary>One input that is a fraction says both numbers.</summary>
    TakesFraction = 64,

    /// <summary>The second input is a plan: the low end of a range counts, and the bound of a bound.</summary>
    SecondIsPlan = 128,

    /// <summary>The inputs may be words.</summary>
    Items = 256,

    /// <summary>Inputs that are reductions count below zero where they stand beside others.</summary>
    Signed = 512,

    /// <summary>Differences of percentages are in percentage points.</summary>
    Points = 1024,
}
