using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>
/// The short way for what most cells hold: a number, a negative one too, a bound or a range, with or without a per cent sign, none of it
/// ambiguous. Reads exactly what the long way reads, allocating nothing but the result; leaves everything else alone.
/// </summary>
internal readonly ref struct PlainNumbers
{
    private const int LongestText = 40;

    private PlainNumbers(Qualifier qualifier, decimal low, decimal high, bool isPercent)
    {
        Qualifier = qualifier;
        Low = low;
        High = high;
        IsPercent = isPercent;
    }

    private Qualifier Qualifier { get; }

    private decimal Low { get; }

    private decimal High { get; }

    private bool IsPercent { get; }

    public static bool TryReadValue(string text, ReadingContext context, [NotNullWhen(true)] out ValueReading? reading)
    {
        reading = TryReadNumber(text, context, out ReportedValue? value) ? new ValueReading { Text = text, Value = value } : null;
        return reading is not null;
    }

    public static bool TryReadNumber(ReadOnlySpan<char> text, ReadingContext context, [NotNullWhen(true)] out ReportedValue? value)
    {
        value = null;
        if (!TryScan(text, out PlainNumbers plain))
        {
            return false;
        }

        MeasureUnit? unit = plain.IsPercent ? MeasureUnit.Percent : context.MeasureUnit;
        value = plain.Qualifier == Qualifier.Range
            ? ReportedValue.Range(plain.Low, plain.High, unit)
            : ReportedValue.Of(plain.Qualifier, plain.Low, unit);
        return true;
    }

    public static bool TryReadTarget(string text, ReadingContext context, [NotNullWhen(true)] out TargetReading? reading)
    {
        reading = null;
        if (context.Measure is not null || context.MeasureUnit is { IsPerYear: true } || !TryScan(text, out PlainNumbers plain))
        {
            return false;
        }

        (CriterionKind kind, DesiredDirection? direction) = plain.Qualifier switch
        {
            Qualifier.Range => (CriterionKind.Between, (DesiredDirection?)null),
            Qualifier.AtLeast => (CriterionKind.AtLeast, DesiredDirection.Higher),
            Qualifier.MoreThan => (CriterionKind.MoreThan, DesiredDirection.Higher),
            Qualifier.AtMost => (CriterionKind.AtMost, DesiredDirection.Lower),
            Qualifier.LessThan => (CriterionKind.LessThan, DesiredDirection.Lower),
            Qualifier.None or Qualifier.Exact or Qualifier.About or Qualifier.Nearly => (CriterionKind.Reach, null),
        };
        TargetRule rule = new(Measure.Level, new NumericCriterion(kind, plain.Low, plain.High), plain.IsPercent ? MeasureUnit.Percent : context.MeasureUnit);
        reading = new TargetReading { Target = new Target(rule) { Text = text }, Direction = direction };
        return true;
    }

    private static bool TryScan(ReadOnlySpan<char> text, out PlainNumbers plain)
    {
        plain = default;
        if (text.Length > LongestText)
        {
            return false;
        }

        int at = SkipSpaces(text, 0);
        Qualifier qualifier = TakeSign(text, ref at);
        at = SkipSpaces(text, at);
        bool isNegative = qualifier == Qualifier.Exact && at < text.Length && text[at] is '-' or '−';
        at = isNegative ? at + 1 : at;
        if (!TryTakeNumber(text, ref at, out decimal low, out bool isLowYear))
        {
            return false;
        }

        if (isNegative && low == 0)
        {
            return false;
        }

        low = isNegative ? -low : low;
        decimal high = low;
        at = SkipSpaces(text, at);
        if (at < text.Length && text[at] is '-' or '–')
        {
            at = SkipSpaces(text, at + 1);
            if (qualifier != Qualifier.Exact || isNegative || !TryTakeNumber(text, ref at, out high, out bool isHighYear) || high < low || isLowYear || isHighYear)
            {
                return false;
            }

            qualifier = Qualifier.Range;
            at = SkipSpaces(text, at);
        }

        bool isPercent = at < text.Length && text[at] == '%';
        at = SkipSpaces(text, isPercent ? at + 1 : at);
        plain = new PlainNumbers(qualifier, low, high, isPercent);
        return at == text.Length;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static Qualifier TakeSign(ReadOnlySpan<char> text, ref int at)
    {
        if (at == text.Length || text[at] is not ('>' or '<' or '≥' or '≤'))
        {
            return Qualifier.Exact;
        }

        bool isAbove = text[at] is '>' or '≥';
        bool isOneSign = text[at] is '≥' or '≤';
        bool isClosed = isOneSign || (at + 1 < text.Length && text[at + 1] == '=');
        at += isClosed && !isOneSign ? 2 : 1;
        return isAbove
            ? isClosed ? Qualifier.AtLeast : Qualifier.MoreThan
            : isClosed ? Qualifier.AtMost : Qualifier.LessThan;
    }

    private static bool TryTakeNumber(ReadOnlySpan<char> text, ref int at, out decimal value, out bool isYear)
    {
        int start = at;
        bool fits = PlainDigits.TryTake(text, ref at, out long digits, out int scale)
            && (at == text.Length || text[at] is ' ' or '-' or '–' or '%');
        isYear = scale == 0 && at - start == 4 && digits is >= 1900 and <= 2099;
        value = fits ? new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, (byte)scale) : 0;
        return fits;
    }
}
