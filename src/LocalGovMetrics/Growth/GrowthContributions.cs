using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>Contributions of parts to a total's growth (<c>đóng góp vào tăng trưởng</c>): each part's change over the total's base.</summary>
/// <remarks>
/// The usual additive decomposition, exact for values at current prices and for values at constant prices of a fixed
/// base year; chain-linked volumes do not add up and leave a remainder. Pure functions, safe for concurrent use.
/// </remarks>
public static class GrowthContributions
{
    private const string TotalName = "total";
    private const string RemainderName = "remainder";

    /// <summary>Takes apart the growth of the sum of the parts.</summary>
    /// <param name="parts">The parts; where one is missing the total is missing too.</param>
    /// <returns>The contributions, without remainder.</returns>
    /// <exception cref="ArgumentNullException">The list, or one of the parts, is null.</exception>
    public static GrowthContributionsResult Of(IReadOnlyList<GrowthPart> parts)
    {
        ValueList<GrowthPart> all = ValueList.From(parts);
        bool complete = !all.Any(part => part.First is null || part.Last is null);
        decimal? first = complete ? Sum(all, part => part.First) : null;
        decimal? last = complete ? Sum(all, part => part.Last) : null;
        return Of(new GrowthPart(TotalName, first, last), all, complete ? UndefinedReason.NotFinite : UndefinedReason.Missing);
    }

    /// <summary>Takes apart the growth of a total that is known by itself; what the parts leave is reported as the remainder.</summary>
    /// <param name="totalFirst">The total at the base, above 0.</param>
    /// <param name="totalLast">The total at the end, in the same unit.</param>
    /// <param name="parts">The parts, in the same unit; missing ones are left in the remainder.</param>
    /// <returns>The contributions and the remainder.</returns>
    /// <exception cref="ArgumentNullException">The list, or one of the parts, is null.</exception>
    public static GrowthContributionsResult Of(decimal totalFirst, decimal totalLast, IReadOnlyList<GrowthPart> parts) =>
        Of(new GrowthPart(TotalName, totalFirst, totalLast), ValueList.From(parts), UndefinedReason.Missing);

    internal static GrowthContributionsResult Of(GrowthPart total, ValueList<GrowthPart> parts, UndefinedReason withoutTotal)
    {
        UndefinedReason whyNot = total.First is not { } firstTotal || total.Last is null ? withoutTotal
            : firstTotal == 0 ? UndefinedReason.ZeroBase
            : firstTotal < 0 ? UndefinedReason.NegativeBase
            : UndefinedReason.None;
        decimal divisor = total.First ?? 0;
        ValueList<GrowthContribution> contributions = new([.. parts.Select(Contribution)]);

        // A part counts where both its values are known: its contribution and the remainder's then add up to the growth.
        List<GrowthPart> counted = [.. contributions.Where(part => part.Change is not null).Select(part => part.Part)];
        GrowthPart remainder = new(RemainderName, Less(total.First, Sum(counted, part => part.First)), Less(total.Last, Sum(counted, part => part.Last)));
        return new GrowthContributionsResult(Contribution(total), contributions, Contribution(remainder));

        GrowthContribution Contribution(GrowthPart part)
        {
            decimal? change = GrowthContribution.ChangeOf(part);
            Computed contribution = whyNot != UndefinedReason.None ? Computed.Undefined(whyNot)
                : change is { } known ? Computed.From(BinaryNumber.FromDecimal(known) / BinaryNumber.FromDecimal(divisor))
                : Computed.Undefined(part.First is null || part.Last is null ? UndefinedReason.Missing : UndefinedReason.NotFinite);
            return new GrowthContribution(part, change, contribution);
        }
    }

    internal static decimal? Less(decimal? value, decimal? subtracted) =>
        value is { } v && subtracted is { } s && DecimalMath.TryAdd(v, -s, out decimal difference) ? difference : null;

    private static decimal? Sum(IEnumerable<GrowthPart> parts, Func<GrowthPart, decimal?> value)
    {
        decimal sum = 0;
        foreach (GrowthPart part in parts)
        {
            if (!DecimalMath.TryAdd(sum, value(part) ?? 0, out sum))
            {
                return null;
            }
        }

        return sum;
    }
}
