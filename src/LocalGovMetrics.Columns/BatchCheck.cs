using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Columns;

/// <summary>Checks all columns of a batch before anything is written.</summary>
internal static class BatchCheck
{
    public static void Require(RowRule rule, PlanColumns input, VerdictColumns output, BatchTotals? totals, int threads)
    {
        RequireInput(rule, input);
        int rows = input.Rows;
        int bytes = ColumnCheck.BytesFor(rows);
        RequireWanted(output.Verdicts.Length, rows, nameof(output.Verdicts));
        RequireWanted(output.Reasons.Length, rows, nameof(output.Reasons));
        RequireWanted(output.Attainments.Length, rows, nameof(output.Attainments));
        RequireWanted(output.AttainmentValid.Length, bytes, nameof(output.AttainmentValid));
        RequireWanted(output.AttainmentReasons.Length, rows, nameof(output.AttainmentReasons));
        RequireWanted(output.Growth.Length, rows, nameof(output.Growth));
        RequireWanted(output.GrowthValid.Length, bytes, nameof(output.GrowthValid));
        Require(output.Growth.IsEmpty == output.GrowthValid.IsEmpty, "Growth and its validity go together.", nameof(output.GrowthValid));
        Require(output.Attainments.IsEmpty == output.AttainmentValid.IsEmpty, "Attainments and their validity go together.", nameof(output.AttainmentValid));
        Require(output.Growth.IsEmpty || (!input.Base.IsEmpty && input.Years == 1), "Growth needs a base and one actual value a row.", nameof(output.Growth));
        Require(output.Growth.IsEmpty || rule.Measure.Kind == MeasureKind.Growth || !input.Periods.IsEmpty, "Growth needs periods.", nameof(input.Periods));
        RequireTotals(input, totals, threads);
        OverlapCheck.Require(input, output, totals);
    }

    private static void RequireInput(RowRule rule, PlanColumns input)
    {
        int rows = input.Rows;
        int bytes = ColumnCheck.BytesFor(rows);
        bool isSpread = rule.Measure.Kind is MeasureKind.Total or MeasureKind.AnnualAverage;
        Require(input.Years == 1 || (input.Years > 1 && isSpread), "Several years' values are for a total or an annual average.", nameof(input.Years));
        ColumnCheck.RequireLength(input.Actual.Length, (long)rows * input.Years, nameof(input.Actual));
        RequireWanted(input.High.Length, rows, nameof(input.High));
        ColumnCheck.RequireLengthOrOne(input.Criteria.Length, rows, nameof(input.Criteria));
        ColumnCheck.RequireLengthOrOne(input.Directions.Length, rows, nameof(input.Directions));
        RequireWanted(input.Base.Length, rows, nameof(input.Base));
        Require(input.Base.IsEmpty || input.Years == 1, "A base is for one actual value a row.", nameof(input.Base));
        Require(!((rule.Measure.Kind == MeasureKind.AverageGrowth || rule.IsChangePerYear) && !input.Base.IsEmpty && input.Periods.IsEmpty), "Average growth, or a change a year, from a base needs periods.", nameof(input.Periods));
        Require(!rule.Policy.RoundingCounts || !input.Decimals.IsEmpty || rows == 0, "Where rounding counts, the decimals of the print are needed.", nameof(input.Decimals));
        if (!input.Periods.IsEmpty)
        {
            ColumnCheck.RequireLengthOrOne(input.Periods.Length, rows, nameof(input.Periods));
        }

        if (!input.Decimals.IsEmpty)
        {
            ColumnCheck.RequireLengthOrOne(input.Decimals.Length, rows, nameof(input.Decimals));
        }

        if (!input.Statuses.IsEmpty)
        {
            ColumnCheck.RequireLengthOrOne(input.Statuses.Length, rows, nameof(input.Statuses));
            RequireStatuses(input.Statuses.Span);
        }

        RequireWanted(input.ActualValid.Length, (long)bytes * input.Years, nameof(input.ActualValid));
        RequireWanted(input.TargetValid.Length, bytes, nameof(input.TargetValid));
        RequireWanted(input.BaseValid.Length, bytes, nameof(input.BaseValid));
        RequireWanted(input.UnitKeys.Length, rows, nameof(input.UnitKeys));
        RequireWanted(input.IndicatorKeys.Length, rows, nameof(input.IndicatorKeys));
    }

    private static void RequireStatuses(ReadOnlySpan<byte> statuses) =>
        Require(!statuses.ContainsAnyExceptInRange((byte)ObservationStatus.NotReported, (byte)ObservationStatus.NotApplicable), "A status is unknown.", nameof(PlanColumns.Statuses));

    private static void RequireTotals(PlanColumns input, BatchTotals? totals, int threads)
    {
        if (totals is null)
        {
            return;
        }

        RequireGroups(totals.ByUnit);
        RequireGroups(totals.ByIndicator);
        RequireGroups(totals.ByBoth);
        int units = totals.ByUnit?.Groups ?? int.MaxValue;
        int indicators = totals.ByIndicator?.Groups ?? int.MaxValue;
        if (totals.ByBoth is { } both)
        {
            Require(totals.Indicators > 0 && both.Groups % totals.Indicators == 0, "The groups of units and indicators are a multiple of the indicators.", nameof(totals.Indicators));
            units = Math.Min(units, both.Groups / totals.Indicators);
            indicators = Math.Min(indicators, totals.Indicators);
        }

        KeyCheck.Require(input.UnitKeys, units, input.Rows, threads, nameof(input.UnitKeys));
        KeyCheck.Require(input.IndicatorKeys, indicators, input.Rows, threads, nameof(input.IndicatorKeys));
    }

    private static void RequireGroups(GroupTotals? totals)
    {
        if (totals is not null)
        {
            RequireWanted(totals.Achieved.Length, totals.Groups, nameof(totals.Achieved));
            RequireWanted(totals.Decided.Length, totals.Groups, nameof(totals.Decided));
            RequireWanted(totals.AttainmentSums.Length, totals.Groups, nameof(totals.AttainmentSums));
            RequireWanted(totals.Attainments.Length, totals.Groups, nameof(totals.Attainments));
            RequireWanted(totals.Ranks.Length, totals.Groups, nameof(totals.Ranks));
            Require(Enum.IsDefined(totals.RankedBy), "Groups are ranked by something unknown.", nameof(totals.RankedBy));
            Require(Enum.IsDefined(totals.Ties), "No such way of ties.", nameof(totals.Ties));
        }
    }

    private static void RequireWanted(int length, long expected, string name)
    {
        if (length != 0)
        {
            ColumnCheck.RequireLength(length, expected, name);
        }
    }

    private static void Require(bool holds, string message, string name)
    {
        if (!holds)
        {
            throw new ArgumentException(message, name);
        }
    }
}
