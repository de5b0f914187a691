using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What is written for a person, in one language.</summary>
internal abstract partial class Wording
{
    public static Wording English { get; } = new EnglishWording();

    public static Wording Vietnamese { get; } = new VietnameseWording();

    /// <summary>Gets the language tag.</summary>
    public abstract string Language { get; }

    public abstract string Number { get; }

    public abstract string Indicator { get; }

    public abstract string AdministrativeUnit { get; }

    public abstract string PeriodOfTime { get; }

    public abstract string Target { get; }

    public abstract string Actual { get; }

    public abstract string Attainment { get; }

    public abstract string Verdict { get; }

    public abstract string Reported { get; }

    public abstract string Near { get; }

    public abstract string NotYetDue { get; }

    protected abstract NumberFormatInfo Format { get; }

    /// <summary>Names a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>Its word.</returns>
    public string WordFor(VerdictKind verdict) => verdict.Words().In(Language);

    /// <summary>Says why there is no number.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>A clause without a full stop.</returns>
    public string WordFor(UndefinedReason reason) => reason.Words().In(Language);

    /// <summary>Writes a ratio in per cent.</summary>
    /// <param name="ratio">The ratio, 1 = 100 %.</param>
    /// <param name="decimals">The digits after the decimal mark.</param>
    /// <param name="mode">How it is rounded for show.</param>
    /// <returns>Such as <c>97.8 %</c>.</returns>
    public string Percent(double ratio, int decimals = 1, MidpointRounding mode = MidpointRounding.AwayFromZero) => Fixed(ratio * 100, decimals, mode) + " %";

    /// <summary>Writes a number for show.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The digits after the decimal mark.</param>
    /// <param name="mode">How it is rounded for show.</param>
    /// <returns>The text.</returns>
    public string Fixed(double value, int decimals, MidpointRounding mode = MidpointRounding.AwayFromZero) =>
        Math.Abs(value) < 1e15
            ? Math.Round(BinaryNumber.ToDecimal(value), decimals, mode).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format)
            : value.ToString("E3", Format);

    /// <summary>Writes a number with all its digits.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The text.</returns>
    public string Plain(decimal value) => value.ToString(Format);
}
