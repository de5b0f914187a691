using System.Runtime.InteropServices;

namespace LocalGovMetrics.Columns;

/// <summary>Refuses results that share memory with an input or with each other.</summary>
internal static class OverlapCheck
{
    public static void Require(PlanColumns input, VerdictColumns output, BatchTotals? totals)
    {
        List<(Func<ReadOnlySpan<byte>> Bytes, string Name)> columns = [];
        Add<byte>(output.Verdicts, nameof(output.Verdicts));
        Add<byte>(output.Reasons, nameof(output.Reasons));
        Add<double>(output.Attainments, nameof(output.Attainments));
        Add<byte>(output.AttainmentValid, nameof(output.AttainmentValid));
        Add<byte>(output.AttainmentReasons, nameof(output.AttainmentReasons));
        Add<double>(output.Growth, nameof(output.Growth));
        Add<byte>(output.GrowthValid, nameof(output.GrowthValid));
        foreach (GroupTotals? group in (GroupTotals?[])[totals?.ByUnit, totals?.ByIndicator, totals?.ByBoth])
        {
            Add<long>(group?.Achieved ?? default, nameof(group.Achieved));
            Add<long>(group?.Decided ?? default, nameof(group.Decided));
            Add<double>(group?.AttainmentSums ?? default, nameof(group.AttainmentSums));
            Add<long>(group?.Attainments ?? default, nameof(group.Attainments));
            Add<int>(group?.Ranks ?? default, nameof(group.Ranks));
        }

        int results = columns.Count;
        Add(input.Actual, nameof(input.Actual));
        Add(input.Low, nameof(input.Low));
        Add(input.High, nameof(input.High));
        Add(input.Base, nameof(input.Base));
        Add(input.Criteria, nameof(input.Criteria));
        Add(input.Directions, nameof(input.Directions));
        Add(input.ActualValid, nameof(input.ActualValid));
        Add(input.TargetValid, nameof(input.TargetValid));
        Add(input.BaseValid, nameof(input.BaseValid));
        Add(input.Periods, nameof(input.Periods));
        Add(input.UnitKeys, nameof(input.UnitKeys));
        Add(input.IndicatorKeys, nameof(input.IndicatorKeys));
        Add(input.Decimals, nameof(input.Decimals));
        Add(input.Statuses, nameof(input.Statuses));

        for (int result = 0; result < results; result++)
        {
            for (int other = result + 1; other < columns.Count; other++)
            {
                ColumnCheck.RequireApart(columns[result].Bytes(), columns[other].Bytes(), columns[result].Name);
            }
        }

        void Add<T>(ReadOnlyMemory<T> column, string name)
            where T : unmanaged => columns.Add((() => MemoryMarshal.AsBytes(column.Span), name));
    }
}
