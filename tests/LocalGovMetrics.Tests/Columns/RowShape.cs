using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Columns;

/// <summary>How random rows are made: the same shape makes the same rows.</summary>
/// <param name="Measure">The measure, in its canonical text.</param>
/// <param name="Count">How many rows.</param>
/// <param name="Seed">Of the numbers.</param>
internal sealed record RowShape(string Measure, int Count, int Seed)
{
    public OddRows Odd { get; init; }

    /// <summary>Years of a total or an annual average; other measures have one.</summary>
    public int Years { get; init; } = 1;

    public bool HasBase { get; init; } = true;

    public bool HasHigh { get; init; } = true;

    public bool HasPeriods { get; init; } = true;

    public bool HasStatuses { get; init; }

    /// <summary>A bit for each column that has one value for all rows: criteria, directions, periods, decimals, statuses.</summary>
    public int Single { get; init; }

    /// <summary>A bit for each column that has validity: actual, target, base.</summary>
    public int Valid { get; init; }

    /// <summary>Which of the policies that count for columns.</summary>
    public int PolicyIndex { get; init; }

    public const int Policies = 24;

    public Measure Measured => LocalGovMetrics.Targets.Measure.Parse(Measure);

    public VerdictPolicy Policy => (((PolicyIndex & 1) == 0 ? VerdictPolicy.Face : VerdictPolicy.Strict) with { TargetRange = (RangeRule)(PolicyIndex / 8) })
        .WithSettling(ObservationStatus.Estimated, (PolicyIndex & 2) == 0)
        .WithSettling(ObservationStatus.Provisional, (PolicyIndex & 2) == 0)
        .WithSettling(ObservationStatus.Forecast, (PolicyIndex & 4) != 0);

    /// <summary>Any shape of a measure, of so many rows.</summary>
    public static RowShape Any(string measure, int count, int seed)
    {
        Random random = new(seed);
        return new RowShape(measure, count, seed)
        {
            Odd = (OddRows)random.Next(Enum.GetValues<OddRows>().Length),
            Years = random.Next(1, 4),
            HasBase = random.Next(4) != 0,
            HasHigh = random.Next(4) != 0,
            HasPeriods = random.Next(5) != 0,
            HasStatuses = random.Next(2) == 0,
            Single = random.Next(3) == 0 ? random.Next(32) : 0,
            Valid = random.Next(2) == 0 ? random.Next(8) : 0,
            PolicyIndex = random.Next(Policies),
        };
    }
}

/// <summary>Which rows are not plain numbers far from the ends of their criterion.</summary>
internal enum OddRows
{
    None = 0,

    /// <summary>One in each group of eight.</summary>
    OneOfEight = 1,

    /// <summary>One in some hundreds.</summary>
    Few = 2,

    /// <summary>All lie at an end, or beside it.</summary>
    AllNear = 3,

    /// <summary>All are anything at all.</summary>
    AllHostile = 4,
}
