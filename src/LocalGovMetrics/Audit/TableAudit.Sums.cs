using System.Globalization;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <content>Sums of sub-rows against their whole.</content>
internal static partial class TableAudit
{
    /// <summary>The end of the note of a sum of which the table does not say that it adds up.</summary>
    internal const string AssumedToAddUp = ", assumed to add up";

    private static void AddSums(List<Claim> claims, string table, PlanRow row, PlanRow[] parts)
    {
        if (!AddUp(row, parts, out bool isAssumed))
        {
            return;
        }

        List<Claim> sums = [.. row.Years.Select(year => year.Year).Select(year => SumOf(year.ToString(CultureInfo.InvariantCulture), plan => plan.InYear(year))).OfType<Claim>()];
        if (row.InYear(row.Period.LastYear) is null && SumOf(row.Period.ToString(), plan => plan.Actual) is { } total)
        {
            sums.Add(total);
        }

        int fitting = sums.Count(sum => ClaimCalculator.Check(sum).Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding or AuditClass.Truncated or AuditClass.LastDigit);
        bool areAll = parts.Length > 1 && fitting > 0 && 2 * fitting >= sums.Count;

        // Of sub-rows that a report introduces by "trong đó" one year may add up by chance; where half of the years do, all are meant.
        IEnumerable<Claim> made = areAll ? sums : sums.Select(sum => sum with { Kind = ClaimKind.PartialSum });

        // Parts that only might be parts may overlap: where nothing says that they do not, their exceeding the whole accuses no one.
        bool mayOverlap = isAssumed && !areAll && !SumWords.SaySum(row.Indicator.Name, [.. parts.Select(part => part.Indicator.Name)]);
        claims.AddRange(mayOverlap ? made.Where(sum => ClaimCalculator.Check(sum).Class != AuditClass.Inconsistent) : made);

        Claim? SumOf(string when, Func<PlanRow, Observation?> figureOf)
        {
            ClaimInput[] inputs = [.. parts.Select(part => InputOf(figureOf(part), part, part.Number ?? string.Empty))];
            return figureOf(row) is { } whole && NumberOf(whole, row) is { Sense: ChangeSense.None } print
                && inputs.Zip(parts).All(pair => pair.First.Number is { Sense: ChangeSense.None } part && Converts(part.MeasureUnit ?? pair.Second.Indicator.MeasureUnit, print.MeasureUnit ?? row.Indicator.MeasureUnit))
                ? Draft(table, row, ClaimKind.Sum, $"sum of the sub-rows, {when}{(isAssumed ? AssumedToAddUp : string.Empty)}") with { Inputs = inputs, Print = print, PrintText = whole.Text }
                : null;
        }
    }

    // Where the table does not say how its rows combine, unit and words may: then it is said that this was assumed.
    private static bool AddUp(PlanRow row, PlanRow[] parts, out bool isAssumed)
    {
        PlanRow[] all = [row, .. parts];
        isAssumed = Array.Exists(all, one => one.Indicator.Aggregation != Aggregation.Additive);

        // What only the order of the rows makes a part may be none, and names may say that they do not add up.
        bool mayNotAddUp = isAssumed && (!SumWords.AllowSum(row.Indicator.Name, [.. parts.Select(part => part.Indicator.Name)]) || Array.Exists(parts, part => part.Notes.Any(note => note.Code == ReadingNoteCode.PlacedByOrder)));
        return parts.Length > 0 && !mayNotAddUp && Array.TrueForAll(all, one => one.Indicator.Aggregation == Aggregation.Additive || (one.Indicator.Aggregation == Aggregation.None && MayAddUp(one, row)));
    }

    private static bool MayAddUp(PlanRow part, PlanRow whole)
    {
        MeasureUnit? unit = NumberOf(part.Actual, part)?.MeasureUnit is { Dimension: not Dimension.Number } own ? own : part.Indicator.MeasureUnit ?? whole.Indicator.MeasureUnit;
        bool isRate = RateIndicator.Is(unit, part.Indicator.Name) || NameKinds.Of(part.Indicator.Name) is var name && (name.HasFlag(NameKind.Growth) || name.HasFlag(NameKind.Share) || name.HasFlag(NameKind.Yearly));
        return !isRate && part.Target?.Rule.Measure.Kind is null or MeasureKind.Level or MeasureKind.Total or MeasureKind.Count
            && (unit is null or { Dimension: Dimension.Number } ? SumWords.Begin(whole.Indicator.Name)
                : unit is { Per: null, Dimension: Dimension.Money or Dimension.Count or Dimension.Mass or Dimension.Area or Dimension.Length or Dimension.Volume or Dimension.Energy });
    }

    private static bool Converts(MeasureUnit? from, MeasureUnit? to) => from is null || to is null || from.IsConvertibleTo(to);
}
