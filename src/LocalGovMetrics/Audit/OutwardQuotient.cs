using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Divides sets, rounded outward: the short way for what nearly every claim divides by, a set of numbers above 0.</summary>
internal static class OutwardQuotient
{
    /// <summary>Divides every number of one set by every number of another; both ends belong to the result where the short way is taken.</summary>
    /// <returns>False where the divisor may be 0.</returns>
    public static bool TryDivide(Interval dividend, Interval divisor, out Interval quotient)
    {
        if (dividend is not { Low: { } low, High: { } high } || divisor is not { Low: { } least and > 0, High: { } most })
        {
            return dividend.TryDivide(divisor, out quotient);
        }

        decimal lowDivisor = low < 0 ? least : most;
        decimal highDivisor = high < 0 ? most : least;
        if (!TryDivide(low, lowDivisor, -1, out decimal down, out bool isExact))
        {
            return dividend.TryDivide(divisor, out quotient);
        }

        decimal up = down;
        bool isOneNumber = isExact && low == high && lowDivisor == highDivisor;
        if (!isOneNumber && !TryDivide(high, highDivisor, 1, out up, out _))
        {
            return dividend.TryDivide(divisor, out quotient);
        }

        quotient = Interval.Closed(down, up);
        return true;
    }

    /// <summary>Divides, and where the digits did not suffice moves the last of them outward.</summary>
    private static bool TryDivide(decimal dividend, decimal divisor, int outward, out decimal quotient, out bool isExact)
    {
        isExact = false;
        if (!DecimalMath.TryDivide(dividend, divisor, out quotient))
        {
            return false;
        }

        isExact = DecimalMath.TryMultiply(quotient, divisor, out decimal back) && back == dividend && back.Scale == quotient.Scale + divisor.Scale;
        return isExact || DecimalMath.TryAdd(quotient, outward * new decimal(1, 0, 0, false, quotient.Scale), out quotient);
    }
}
