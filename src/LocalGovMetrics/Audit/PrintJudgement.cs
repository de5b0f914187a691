using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>How a print stands to a result.</summary>
/// <param name="Class">The class.</param>
/// <param name="Cell">The results that would have been printed so.</param>
/// <param name="IsWithinRounding">Whether some possible result would have been.</param>
internal readonly record struct PrintJudgement(AuditClass Class, Interval Cell, bool IsWithinRounding)
{
    private const decimal HalfUnit = 0.5m;

    /// <summary>Judges a print.</summary>
    /// <param name="print">The print.</param>
    /// <param name="decimals">The precision at which it is judged.</param>
    /// <param name="isCount">Whether it counts things, exactly.</param>
    /// <param name="isQualified">Whether an input is a bound, a range or about a number, so that last digits tell nothing.</param>
    /// <param name="face">The result at face value, as narrow as arithmetic allows; null where an input is not one number.</param>
    /// <param name="possible">The results that the inputs allow.</param>
    public static PrintJudgement Of(ReportedValue print, int decimals, bool isCount, bool isQualified, Interval? face, Interval possible)
    {
        if (print.Qualifier != Qualifier.Exact || print.Value is not { } value)
        {
            Interval allowed = print.Possible;
            bool meets = allowed.Intersects(possible);
            return new PrintJudgement(
                face is { } number && allowed.Contains(number) ? print.Fraction is null ? AuditClass.BoundSatisfied : AuditClass.Consistent : meets ? AuditClass.ConsistentWithinRounding : AuditClass.Inconsistent,
                allowed,
                meets);
        }

        decimal unit = new(1, 0, 0, false, (byte)decimals);
        Interval cell = isCount ? Interval.Point(value) : Around(value, unit * HalfUnit);
        bool isPossible = cell.Intersects(possible);
        AuditClass found = face is { } result ? Judge(value, unit, decimals, isCount, cell, result) : AuditClass.Inconsistent;
        bool isOpen = found == AuditClass.Inconsistent || (isQualified && found is AuditClass.Truncated or AuditClass.LastDigit);
        return new PrintJudgement(isOpen && isPossible ? AuditClass.ConsistentWithinRounding : found, cell, isPossible);
    }

    /// <summary>Judges the sum of parts that are not all: it may not exceed the print.</summary>
    public static PrintJudgement OfPartial(ReportedValue print, Interval? face, Interval possible)
    {
        Interval allowed = print.Possible;
        Interval below = allowed.High is { } high ? Interval.Create(null, high, false, allowed.HighClosed) : Interval.Unbounded;
        bool meets = below.Intersects(possible);
        bool holds = face is { High: { } most } && (print.Value is { } value && print.Qualifier == Qualifier.Exact ? most <= value : below.Contains(most));
        return new PrintJudgement(holds ? AuditClass.BoundSatisfied : meets ? AuditClass.ConsistentWithinRounding : AuditClass.Inconsistent, below, meets);
    }

    private static AuditClass Judge(decimal value, decimal unit, int decimals, bool isCount, Interval cell, Interval face)
    {
        if (cell.Intersects(face))
        {
            return AuditClass.Consistent;
        }

        if (isCount || face.Low is not { } low || face.High is not { } high)
        {
            return AuditClass.Inconsistent;
        }

        return Math.Round(low, decimals, MidpointRounding.ToZero) == value || Math.Round(high, decimals, MidpointRounding.ToZero) == value ? AuditClass.Truncated
            : DecimalMath.TryAdd(value, -unit * (1 + HalfUnit), out decimal least) && DecimalMath.TryAdd(value, unit * (1 + HalfUnit), out decimal most) && low > least && high < most ? AuditClass.LastDigit
            : AuditClass.Inconsistent;
    }

    private static Interval Around(decimal value, decimal half) =>
        DecimalMath.TryAdd(value, -half, out decimal low) && DecimalMath.TryAdd(value, half, out decimal high) ? Interval.Closed(low, high) : Interval.Point(value);
}
