using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>Looks up the verdict and the reason of sixteen rows at once, by what each asks for and the zone that its number lies in.</summary>
internal static class LookKernel
{
    public static void Fill(CompiledRules rules, in PlanSpans input, BlockScratch scratch, in VerdictSpans output)
    {
        (int firstTable, int endTable) = TablesOf(input.Criteria);
        KeyLookUp look = new(rules);
        Vector128<byte> reasonOfSet = Vector128.Create(rules.ReasonsOfSets);
        bool areSets = rules.Row.Policy.RoundingCounts;
        bool hasStatuses = !input.Statuses.IsEmpty;
        ReadOnlySpan<byte> decimals = MemoryMarshal.Cast<sbyte, byte>(input.Decimals);
        ref byte cellRows = ref MemoryMarshal.GetArrayDataReference(scratch.CellRows);
        ref byte zones = ref MemoryMarshal.GetArrayDataReference(scratch.Zones);
        for (int row = 0; row < input.Rows; row += KernelRun.Step)
        {
            Vector128<byte> place = Vector128.LoadUnsafe(in cellRows, (nuint)row) + Vector128.LoadUnsafe(in zones, (nuint)row);
            Vector128<byte> outcome = look.OutcomesOf(place, firstTable, endTable);
            Vector128<byte> verdict = look.Judge(outcome, out Vector128<byte> reason);
            if (areSets)
            {
                Vector128<byte> isExact = Vector128.Equals(Sixteen(decimals, row), Vector128.Create((byte)PlanColumns.Exact));
                reason = Vector128.ConditionalSelect(isExact, reason, Vector128.Shuffle(reasonOfSet, outcome));
            }

            if (hasStatuses)
            {
                (verdict, reason) = Opened(rules, Sixteen(input.Statuses, row), verdict, reason);
            }

            verdict.CopyTo(output.Verdicts.Slice(row, KernelRun.Step));
            reason.CopyTo(output.Reasons.Slice(row, KernelRun.Step));
        }
    }

    /// <summary>The verdicts and reasons of sixteen rows, with those in their place of numbers whose status settles nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector128<byte> Verdicts, Vector128<byte> Reasons) Opened(CompiledRules rules, Vector128<byte> statuses, Vector128<byte> verdicts, Vector128<byte> reasons)
    {
        Vector128<byte> open = Vector128.Shuffle(Vector128.Create(rules.OpenVerdicts), statuses);
        Vector128<byte> isSettled = Vector128.Equals(open, Vector128<byte>.Zero) | Vector128.Equals(verdicts, Vector128.Create((byte)VerdictKind.NotAssessable));
        return (
            Vector128.ConditionalSelect(isSettled, verdicts, open),
            Vector128.ConditionalSelect(isSettled, reasons, Vector128.Shuffle(Vector128.Create(rules.OpenReasons), statuses)));
    }

    /// <summary>Clears the bits of rows whose status says that there is no number.</summary>
    public static void ClearUnreported(CompiledRules rules, ReadOnlySpan<byte> statuses, Span<byte> plain)
    {
        Span<ushort> pairs = MemoryMarshal.Cast<byte, ushort>(plain);
        Vector128<byte> absent = Vector128.Create(rules.Absent);
        for (int pair = 0; pair < pairs.Length; pair++)
        {
            Vector128<byte> status = Sixteen(statuses, pair * KernelRun.Step);
            Vector128<byte> isNone = Vector128.Shuffle(absent, status);
            pairs[pair] &= unchecked((ushort)~isNone.ExtractMostSignificantBits());
        }
    }

    // One criterion for all rows has twenty cells; rows of codes that mean nothing are left to their own rule, whatever is looked up here.
    private static (int First, int End) TablesOf(ReadOnlySpan<byte> criteria)
    {
        const int CellsOfKind = 4 * CompiledRules.Zones;
        return criteria.Length == 1 && criteria[0] <= (byte)CriterionKind.Equal
            ? (criteria[0] * CellsOfKind / CompiledRules.TableLength, (((criteria[0] + 1) * CellsOfKind) - 1) / CompiledRules.TableLength + 1)
            : (0, CompiledRules.Tables);
    }

    /// <summary>Sixteen rows of a column, or one value for all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Sixteen(ReadOnlySpan<byte> column, int row) =>
        column.Length == 1 ? Vector128.Create(column[0]) : Vector128.Create(column.Slice(row, KernelRun.Step));
}
