using LocalGovMetrics.Plans;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Conversion;

/// <summary>Converts plan-versus-actual rows of units before into rows of the units after: actuals, baselines, yearly values and targets.</summary>
/// <remarks>Nothing throws but a null argument; what does not convert is left out with its reason, and what does not carry over is void with its own. Pure functions, safe for several threads.</remarks>
public static class PlanConversion
{
    /// <summary>Converts the rows.</summary>
    /// <param name="crosswalk">The crosswalk from the units of the rows.</param>
    /// <param name="rows">The rows, each with the identity of its unit; those of one indicator (by its code) and period are converted together.</param>
    /// <param name="names">The names of the units after; one that is left out is named by its identity, or where it did not change as the row names it.</param>
    /// <returns>The rows of the units after, and the rows left out.</returns>
    public static ConvertedRows Convert(Crosswalk crosswalk, IEnumerable<PlanRow> rows, IReadOnlyDictionary<UnitId, string>? names = null)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(rows);
        Dictionary<(string Code, Period Period), Dictionary<UnitId, PlanRow>> groups = [];
        List<(string, Period)> order = [];
        List<LeftOutRow> leftOut = [];
        foreach (PlanRow row in rows)
        {
            if (row.UnitId is not { } unit || crosswalk.IndexOfFrom(unit) < 0)
            {
                leftOut.Add(new LeftOutRow { Row = row, Reason = row.UnitId is null ? LeftOutRowReason.UnitNotIdentified : LeftOutRowReason.UnitNotInCrosswalk });
                continue;
            }

            (string, Period) key = (row.Indicator.Key, row.Period);
            if (!groups.TryGetValue(key, out Dictionary<UnitId, PlanRow>? group))
            {
                groups[key] = group = [];
                order.Add(key);
            }

            if (!group.TryAdd(unit, row))
            {
                leftOut.Add(new LeftOutRow { Row = row, Reason = LeftOutRowReason.Repeated });
            }
        }

        return new ConvertedRows
        {
            Rows = [.. order.SelectMany(key => Convert(crosswalk, groups[key], names))],
            LeftOut = leftOut,
        };
    }

    private static IEnumerable<ConvertedRow> Convert(Crosswalk crosswalk, Dictionary<UnitId, PlanRow> rows, IReadOnlyDictionary<UnitId, string>? names) =>
        rows.Keys
            .SelectMany(crosswalk.Successors)
            .Select(share => crosswalk.IndexOfTo(share.To))
            .Distinct()
            .Order()
            .Select(place => RowConversion.Convert(new CombinedUnit(crosswalk, crosswalk.To[place]), rows, names));
}
