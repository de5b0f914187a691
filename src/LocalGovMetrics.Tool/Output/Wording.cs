using System.Globalization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What is written for a person, in one language.</summary>
internal sealed partial class Wording(Language language)
{
    /// <summary>Gets the wording of every language that is built in, by its tag.</summary>
    public static IReadOnlyList<(string Tag, Wording Wording)> All { get; } = [.. Languages.Language.Tags.OrderBy(tag => tag != Languages.Language.English.Tag).Select(tag => (tag, new Wording(Languages.Language.Of(tag))))];

    public static Wording English { get; } = All.First(one => one.Tag == "en").Wording;

    /// <summary>Gets the language tag.</summary>
    public string Language => language.Tag;

    public string Indicator => Text("tool.indicator");

    public string AdministrativeUnit => Text("tool.administrativeUnit");

    public string PeriodOfTime => Text("tool.periodOfTime");

    public string Target => Text("tool.target");

    public string Actual => Text("tool.actual");

    public string Attainment => Text("tool.attainment");

    public string Verdict => Text("tool.verdict");

    public string Reported => Text("tool.reported");

    private NumberFormatInfo Format { get; } = new() { NumberDecimalSeparator = language.Text("language.decimalMark"), NumberGroupSeparator = language.Text("language.groupMark") };

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

    /// <summary>Says a text of the language.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) => language.Text(key, arguments);

    private string Text(string key, params ReadOnlySpan<object?> arguments) => language.Text(key, arguments);

    // The tool names what the library names too, in the words of its own tables.
    private string Word<TEnum>(string section, TEnum member)
        where TEnum : struct, Enum => Text($"{section}.{Invariant.Text(member)}");
}
