using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <content>Step 2: sizes, growth and marks along the row, and sums of its relatives.</content>
internal static partial class NumberInference
{
    private const decimal RoundingSlack = 1.05m;
    private const decimal SumSlack = 0.01m;

    private static NumberDecision? FromRow(IReadOnlyList<NumberCell> group)
    {
        NumberVotes votes = new();
        NumberRow row = group[0].Row;
        AskMarks(row, group[0], votes);
        foreach (NumberCell cell in group)
        {
            if (!cell.IsLevel || cell.AsDecimal is not > 0 || cell.AsGrouped is not > 0)
            {
                continue;
            }

            if (!AskGrowth(row, cell, votes))
            {
                AskSizes(row, cell, votes);
            }

            if (AddsUp(cell.MeasureUnit))
            {
                AskWhole(row, cell, votes);
                AskParts(row, cell, votes);
            }
        }

        return votes.Decision;
    }

    private static void AskMarks(NumberRow row, NumberCell open, NumberVotes votes)
    {
        foreach (NumberCell cell in row.Cells)
        {
            if (cell.Mark != '\0' || cell.MeasureUnit != open.MeasureUnit)
            {
                continue;
            }

            foreach (NumberToken token in cell.Tokens)
            {
                if (RoleOf(token, open.Mark) is { } isDecimal)
                {
                    votes.Add(isDecimal, () => Language.Said(isDecimal ? "tableNote.whySameMarkDecimal" : "tableNote.whySameMarkGroups", Shown(cell)));
                }
            }
        }
    }

    private static void AskSizes(NumberRow row, NumberCell open, NumberVotes votes)
    {
        foreach (NumberCell cell in row.Cells)
        {
            if (cell.Known is { } known && known != 0 && cell.ComparesWith(open) && NearReading(open, Math.Abs(known)) is { } isDecimal)
            {
                votes.Add(isDecimal, () => Language.Said("tableNote.whySameSize", Shown(cell)));
            }
        }
    }

    /// <summary>Asks printed growth; where it leads anywhere, plain sizes are not asked, for the growth may be steep.</summary>
    private static bool AskGrowth(NumberRow row, NumberCell open, NumberVotes votes)
    {
        bool any = false;
        if (open.Year is not { } openYear)
        {
            return false;
        }

        foreach ((int from, int to, double factor) in row.Growth)
        {
            if (openYear > from && openYear != to)
            {
                continue;
            }

            foreach (NumberCell cell in openYear == to ? row.Cells : row.OfYear(to))
            {
                if (cell.Known is not > 0 || cell.Year is not { } knownYear || (openYear == to && knownYear > from) || !cell.ComparesWith(open))
                {
                    continue;
                }

                double predicted = BinaryNumber.FromDecimal(cell.Known.Value) * Math.Pow(factor, openYear - knownYear);
                if (predicted is > 1e-20 and < 1e20 && NearReading(open, BinaryNumber.ToDecimal(predicted)) is { } isDecimal)
                {
                    any = true;
                    votes.Add(isDecimal, () => Language.Said("tableNote.whyGrowth", from, to, Shown(cell)));
                }
            }
        }

        return any;
    }

    /// <summary>A part against its whole: not larger than it, or the last open part of an exact sum.</summary>
    private static void AskWhole(NumberRow row, NumberCell open, NumberVotes votes)
    {
        if (row.Parent is not { } parent || FindLike(parent, open)?.Known is not { } whole || whole <= 0)
        {
            return;
        }

        if (open.AsGrouped / RoundingSlack > whole)
        {
            if (open.AsDecimal / RoundingSlack <= whole)
            {
                votes.Add(true, () => Language.Said("tableNote.whyPartTooLarge"));
            }

            return;
        }

        if (parent.Children.Count > MostParts)
        {
            return;
        }

        decimal others = 0;
        foreach (NumberRow sibling in parent.Children)
        {
            if (!ReferenceEquals(sibling, row))
            {
                if (FindLike(sibling, open)?.Known is not { } part || !DecimalMath.TryAdd(others, part, out others))
                {
                    return;
                }
            }
        }

        bool decimalFits = IsSum(others, open.AsDecimal, whole);
        bool groupedFits = IsSum(others, open.AsGrouped, whole);
        if (decimalFits != groupedFits)
        {
            votes.Add(decimalFits, () => Language.Said("tableNote.whyPartsAddUp"));
        }
    }

    /// <summary>A whole against its parts: not smaller than their sum, and equal to it where all of them are known.</summary>
    private static void AskParts(NumberRow row, NumberCell open, NumberVotes votes)
    {
        decimal sum = 0;
        bool all = row.Children.Count > 1;
        foreach (NumberRow child in row.Children)
        {
            if (FindLike(child, open)?.Known is { } part)
            {
                if (!DecimalMath.TryAdd(sum, part, out sum))
                {
                    return;
                }
            }
            else
            {
                all = false;
            }
        }

        if (sum <= 0)
        {
            return;
        }

        if (open.AsDecimal < sum / RoundingSlack)
        {
            if (open.AsGrouped >= sum / RoundingSlack)
            {
                votes.Add(false, () => Language.Said("tableNote.whyWholeTooSmall"));
            }
        }
        else if (all && IsSum(sum, 0, open.AsDecimal.GetValueOrDefault()))
        {
            votes.Add(true, () => Language.Said("tableNote.whyPartsAddUp"));
        }
    }

    /// <summary>Which reading lies near a size: true for the decimal one, false for the grouped one, null where both do or neither.</summary>
    private static bool? NearReading(NumberCell open, decimal size)
    {
        bool decimalNear = IsNear(open.AsDecimal.GetValueOrDefault(), size);
        return decimalNear != IsNear(open.AsGrouped.GetValueOrDefault(), size) ? decimalNear : null;
    }

    private static bool IsNear(decimal number, decimal size) => number / NearFactor <= size && size / NearFactor <= number;

    private static bool IsSum(decimal others, decimal? part, decimal whole) =>
        DecimalMath.TryAdd(others, part.GetValueOrDefault(), out decimal sum)
        && DecimalMath.TryAdd(sum, -whole, out decimal difference)
        && Math.Abs(difference) <= SumSlack * whole;

    private static NumberCell? FindLike(NumberRow row, NumberCell cell) =>
        row.At(cell.Place) is { } candidate && candidate.ComparesWith(cell) ? candidate : null;

    private static bool AddsUp(MeasureUnit? unit) =>
        unit is { Per: null, Dimension: Dimension.Money or Dimension.Count or Dimension.Mass or Dimension.Area or Dimension.Length or Dimension.Volume or Dimension.Energy or Dimension.Power };

    /// <summary>What a token says of a mark: true where it is the decimal mark, false where it groups, null where it says nothing.</summary>
    public static bool? RoleOf(NumberToken token, char mark) => token.Form switch
    {
        NumberForm.Decimal when token.Mark == mark => true,
        NumberForm.Grouped when token.Mark == mark => false,
        NumberForm.GroupedDecimal => token.Mark == mark,
        NumberForm.Whole or NumberForm.Decimal or NumberForm.Grouped or NumberForm.Ambiguous or NumberForm.Other => null,
    };

    private static string Shown(NumberCell cell) => Diagnostic.Shorten(cell.Text, 40);
}
