using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Batch;

/// <summary>Looks up the verdict and the reason of sixteen rows at once, by what each asks for and the zone that its number lies in.</summary>
internal static class LookKernel
{
    private const int Rows = 16;

    public static void Fill(CompiledRules rules, in PlanSpans input, BlockScratch scratch, in VerdictSpans output)
    {
        (int firstTable, int endTable) = TablesOf(input.Criteria);
        ReadOnlySpan<byte> cells = rules.Cells;
        Vector128<byte> verdictOf = Vector128.Create(rules.Verdicts);
        Vector128<byte> reasonOf = Vector128.Create(rules.Reasons);
        Vector128<byte> reasonOfSet = Vector128.Create(rules.ReasonsOfSets);
        Vector128<byte> openVerdictOf = Vector128.Create(rules.OpenVerdicts);
        Vector128<byte> openReasonOf = Vector128.Create(rules.OpenReasons);
        bool areSets = rules.Row.Policy.RoundingCounts;
        bool hasStatuses = !input.Statuses.IsEmpty;
        ReadOnlySpan<byte> decimals = MemoryMarshal.Cast<sbyte, byte>(input.Decimals);
        ref byte cellRows = ref MemoryMarshal.GetArrayDataReference(scratch.CellRows);
        ref byte zones = ref MemoryMarshal.GetArrayDataReference(scratch.Zones);
        for (int row = 0; row < input.Rows; row += Rows)
        {
            Vector128<byte> place = Vector128.LoadUnsafe(in cellRows, (nuint)row) + Vector128.LoadUnsafe(in zones, (nuint)row);
            Vector128<byte> outcome = Vector128<byte>.Zero;
            for (int table = firstTable; table < endTable; table++)
            {
                int start = table * CompiledRules.TableLength;
                outcome |= Vector128.Shuffle(Vector128.Create(cells.Slice(start, CompiledRules.TableLength)), place - Vector128.Create((byte)start));
            }

            Vector128<byte> verdict = Vector128.Shuffle(verdictOf, outcome);
            Vector128<byte> reason = Vector128.Shuffle(reasonOf, outcome);
            if (areSets)
            {
                Vector128<byte> isExact = Vector128.Equals(Sixteen(decimals, row), Vector128.Create((byte)PlanColumns.Exact));
                reason = Vector128.ConditionalSelect(isExact, reason, Vector128.Shuffle(reasonOfSet, outcome));
            }

            if (hasStatuses)
            {
                Vector128<byte> status = Sixteen(input.Statuses, row);
                Vector128<byte> open = Vector128.Shuffle(openVerdictOf, status);
                Vector128<byte> isSettled = Vector128.Equals(open, Vector128<byte>.Zero) | Vector128.Equals(verdict, Vector128.Create((byte)VerdictKind.NotAssessable));
                verdict = Vector128.ConditionalSelect(isSettled, verdict, open);
                reason = Vector128.ConditionalSelect(isSettled, reason, Vector128.Shuffle(openReasonOf, status));
            }

            Store(verdict, output.Verdicts, row);
            Store(reason, output.Reasons, row);
        }
    }

    /// <summary>Clears the bits of rows whose status says that there is no number.</summary>
    public static void ClearUnreported(ReadOnlySpan<byte> statuses, Span<byte> plain)
    {
        for (int group = 0; group < plain.Length; group++)
        {
            Vector128<byte> status = Eight(statuses, group * 8);
            Vector128<byte> isNone = Vector128.Equals(status, Vector128.Create((byte)ObservationStatus.NotReported)) | Vector128.Equals(status, Vector128.Create((byte)ObservationStatus.Pending));
            plain[group] &= unchecked((byte)~isNone.ExtractMostSignificantBits());
        }
    }

    // One criterion for all rows has twenty cells; rows of codes that mean nothing are left to their own rule, whatever is looked up here.
    private static (int First, int End) TablesOf(ReadOnlySpan<byte> criteria)
    {
        const int CellsOfKind = 4 * CompiledRules.Zones;
        return criteria.Length == 1 && criteria[0] <= (byte)CriterionKind.Equal
            ? (criteria[0] * CellsOfKind / CompiledRules.TableLength, (((criteria[0] + 1) * CellsOfKind) - 1) / CompiledRules.TableLength + 1)
            : (0, ((CompiledRules.NoKey * CompiledRules.Zones) - 1) / CompiledRules.TableLength + 1);
    }

    private static Vector128<byte> Sixteen(ReadOnlySpan<byte> column, int row) =>
        column.Length == 1 ? Vector128.Create(column[0])
        : column.Length - row >= Rows ? Vector128.Create(column.Slice(row, Rows))
        : Eight(column, row);

    private static Vector128<byte> Eight(ReadOnlySpan<byte> column, int row) =>
        column.Length == 1 ? Vector128.Create(column[0]) : Vector128.CreateScalar(MemoryMarshal.Read<ulong>(column.Slice(row, 8))).AsByte();

    private static void Store(Vector128<byte> codes, Span<byte> column, int row)
    {
        if (column.Length - row >= Rows)
        {
            codes.CopyTo(column.Slice(row, Rows));
        }
        else
        {
            MemoryMarshal.Write(column[row..], codes.AsUInt64().GetElement(0));
        }
    }
}
