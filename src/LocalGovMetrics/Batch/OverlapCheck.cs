using System.Runtime.InteropServices;

namespace LocalGovMetrics.Batch;

/// <summary>Refuses results that share memory with an input or with each other.</summary>
internal static class OverlapCheck
{
    public static void Require(PlanColumns input, VerdictColumns output, BatchTotals? totals)
    {
        List<(ReadOnlyMemory<byte> Bytes, ReadOnlyMemory<double> Numbers, ReadOnlyMemory<int> Whole, ReadOnlyMemory<sbyte> Small, ReadOnlyMemory<long> Counts, string Name)> columns = [];
        int results = 0;
        void Bytes(ReadOnlyMemory<byte> column, string name) => columns.Add((column, default, default, default, default, name));
        void Numbers(ReadOnlyMemory<double> column, string name) => columns.Add((default, column, default, default, default, name));
        void Counts(ReadOnlyMemory<long> column, string name) => columns.Add((default, default, default, default, column, name));
        void Whole(ReadOnlyMemory<int> column, string name) => columns.Add((default, default, column, default, default, name));

        Bytes(output.Verdicts, nameof(output.Verdicts));
        Bytes(output.Reasons, nameof(output.Reasons));
        Numbers(output.Attainments, nameof(output.Attainments));
        Bytes(output.AttainmentValid, nameof(output.AttainmentValid));
        Numbers(output.Growth, nameof(output.Growth));
        Bytes(output.GrowthValid, nameof(output.GrowthValid));
        foreach (GroupTotals? group in (GroupTotals?[])[totals?.ByUnit, totals?.ByIndicator, totals?.ByBoth])
        {
            Counts(group?.Achieved ?? default, nameof(group.Achieved));
            Counts(group?.Assessed ?? default, nameof(group.Assessed));
            Numbers(group?.AttainmentSums ?? default, nameof(group.AttainmentSums));
            Counts(group?.Attainments ?? default, nameof(group.Attainments));
        }

        results = columns.Count;
        Numbers(input.Actual, nameof(input.Actual));
        Numbers(input.Low, nameof(input.Low));
        Numbers(input.High, nameof(input.High));
        Numbers(input.Base, nameof(input.Base));
        Bytes(input.Criteria, nameof(input.Criteria));
        Bytes(input.Directions, nameof(input.Directions));
        Bytes(input.ActualValid, nameof(input.ActualValid));
        Bytes(input.TargetValid, nameof(input.TargetValid));
        Bytes(input.BaseValid, nameof(input.BaseValid));
        Whole(input.Periods, nameof(input.Periods));
        Whole(input.UnitKeys, nameof(input.UnitKeys));
        Whole(input.IndicatorKeys, nameof(input.IndicatorKeys));
        columns.Add((default, default, default, input.Decimals, default, nameof(input.Decimals)));

        ReadOnlySpan<byte> Of(int i) =>
            !columns[i].Bytes.IsEmpty ? columns[i].Bytes.Span
            : !columns[i].Numbers.IsEmpty ? MemoryMarshal.AsBytes(columns[i].Numbers.Span)
            : !columns[i].Whole.IsEmpty ? MemoryMarshal.AsBytes(columns[i].Whole.Span)
            : !columns[i].Counts.IsEmpty ? MemoryMarshal.AsBytes(columns[i].Counts.Span)
            : MemoryMarshal.AsBytes(columns[i].Small.Span);

        for (int result = 0; result < results; result++)
        {
            for (int other = result + 1; other < columns.Count; other++)
            {
                ColumnCheck.RequireApart(Of(result), Of(other), columns[result].Name);
            }
        }
    }
}
