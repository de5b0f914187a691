using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A table whose units were followed to one day, and what is known of the boundaries of each row.</summary>
internal sealed class FollowedTable(PlanTable table, IReadOnlyDictionary<PlanRow, UnitBoundaries> boundaries)
{
    public PlanTable Table => table;

    /// <summary>Tells what is known of the boundaries of a row, or null where its unit was not followed.</summary>
    public UnitBoundaries? BoundariesOf(PlanRow row) => boundaries.GetValueOrDefault(row);

    /// <summary>A table as it was read.</summary>
    public static FollowedTable AsRead(PlanTable table) => new(table, new Dictionary<PlanRow, UnitBoundaries>());
}
