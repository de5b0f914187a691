using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>A usual mistake in deriving a number.</summary>
[JsonConverter(typeof(EnumTextConverter<ExplanationCode>))]
public enum ExplanationCode
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>One period too few was counted.</summary>
    PeriodsOneShort = 1,

    /// <summary>One period too many was counted.</summary>
    PeriodsOneLong = 2,

    /// <summary>The digits that are not printed were cut off instead of rounded.</summary>
    Truncation = 3,

    /// <summary>The share was taken as 100 less the truncated share of the rest.</summary>
    ComplementOfTruncatedShare = 4,

    /// <summary>The numerator is one too large or too small.</summary>
    NumeratorOffByOne = 5,

    /// <summary>The denominator is one too large or too small.</summary>
    DenominatorOffByOne = 6,

    /// <summary>Another figure of the same table was taken for one of the inputs.</summary>
    NeighbouringFigure = 7,

    /// <summary>The sum of the sub-rows was taken for the figure of their whole.</summary>
    SumOfSubRowsAsBase = 8,

    /// <summary>The growth was divided by the periods instead of taking the root.</summary>
    ArithmeticInsteadOfCompound = 9,

    /// <summary>A decimal mark was read as a mark of thousands, or the other way round.</summary>
    DecimalMarkReadAsThousands = 10,

    /// <summary>One digit of the result was dropped in print.</summary>
    DigitDropped = 11,

    /// <summary>Two neighbouring digits were swapped.</summary>
    SwappedDigits = 12,

    /// <summary>The per cent is of another plan of the same table.</summary>
    PerCentOfAnotherPlan = 13,

    /// <summary>First and last year were swapped.</summary>
    YearsSwapped = 14,

    /// <summary>Plan and actual were swapped.</summary>
    PlanAndActualSwapped = 15,

    /// <summary>The growth is that of another span of the same series.</summary>
    DifferentSpan = 16,

    /// <summary>One of the parts is not in the sum.</summary>
    PartLeftOut = 17,

    /// <summary>Another print of the same fact was taken for one of the inputs.</summary>
    AnotherPrint = 18,

    /// <summary>The plan was printed once more in the place of the result.</summary>
    PlanRepeatedAsActual = 19,

    /// <summary>The printed verdicts were counted, and the rule judges one of them otherwise.</summary>
    CountedByPrintedVerdicts = 20,

    /// <summary>One part of a target of several was taken for the whole.</summary>
    OnePartTakenForAll = 21,
}
