using System.Numerics;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>The values of one indicator on a common scale, exactly: whole numbers over one denominator, of standard scores times the root of a ratio.</summary>
internal sealed class NormalisedColumn
{
    private readonly UndefinedReason[] _reasons;
    private readonly BigInteger[] _numerators;

    private NormalisedColumn(UndefinedReason[] reasons, BigInteger[] numerators, BigInteger denominator, Ratio square)
    {
        _numerators = numerators;
        Denominator = denominator;
        Square = square;
        Values = new ValueList<Computed>([.. reasons.Select((reason, i) => reason == UndefinedReason.None ? Computed.From(Rounded(new Ratio(numerators[i], denominator), square)) : Computed.Undefined(reason))]);
        _reasons = [.. Values.Select(value => value.Reason)];
    }

    /// <summary>Gets the denominator of all values.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Gets the ratio by whose root all values are multiplied: 1 but for standard scores.</summary>
    public Ratio Square { get; }

    /// <summary>Gets the values, each rounded once.</summary>
    public IReadOnlyList<Computed> Values { get; }

    /// <summary>Gets a value indicating whether all values are equal on a scale that is made of them, so that it tells no unit from another.</summary>
    public bool IsWithoutScale => _reasons.Contains(UndefinedReason.AllEqual);

    /// <summary>Makes a column of exact values; null where a reason stands.</summary>
    public static NormalisedColumn Of(IReadOnlyList<Ratio?> values, UndefinedReason[] reasons, Ratio square)
    {
        BigInteger common = BigInteger.One;
        foreach (Ratio? value in values)
        {
            if (value is { } known && known.Denominator != common)
            {
                common *= known.Denominator / BigInteger.GreatestCommonDivisor(common, known.Denominator);
            }
        }

        return new NormalisedColumn(reasons, [.. values.Select(value => value is { } known ? known.Numerator * (common / known.Denominator) : default)], common, square);
    }

    /// <summary>Makes a column in which every value of a list has the same reason.</summary>
    public static NormalisedColumn Without(UndefinedReason[] reasons, UndefinedReason reason) =>
        Of(new Ratio?[reasons.Length], [.. reasons.Select(own => own == UndefinedReason.None ? reason : own)], Ratio.One);

    /// <summary>Tells whether a unit has a value.</summary>
    public bool Has(int unit) => _reasons[unit] == UndefinedReason.None;

    /// <summary>Gets the numerator of a unit's value.</summary>
    public BigInteger NumeratorOf(int unit) => _numerators[unit];

    /// <summary>The nearest number to a ratio times the root of another.</summary>
    public static double Rounded(Ratio factor, Ratio square)
    {
        if (square.Numerator == square.Denominator)
        {
            return factor.ToDouble();
        }

        double root = Math.Sqrt((factor * factor * square).ToDouble());
        return factor.Sign < 0 ? -root : root;
    }
}
