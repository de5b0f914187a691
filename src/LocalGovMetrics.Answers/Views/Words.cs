using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Words and numbers of a language, as the answers show them.</summary>
internal static class Words
{
    public static string WordFor(this Language language, VerdictKind verdict) => verdict.Words().In(language);

    public static string WordFor(this Language language, UndefinedReason reason) => reason.Words().In(language);

    public static string WordFor(this Language language, Aggregation aggregation) => language.Text("tool.aggregation." + Invariant.Text(aggregation));

    public static string WordFor(this Language language, UnitKind kind) => language.Text("tool.unitKind." + Invariant.Text(kind));

    public static string WordFor(this Language language, UnitChangeKind kind) => language.Text("tool.unitChangeKind." + Invariant.Text(kind));

    /// <summary>Writes a ratio in per cent, 1 = 100 %.</summary>
    public static string Percent(this Language language, double ratio, int decimals = 1, MidpointRounding mode = MidpointRounding.AwayFromZero) => DisplayNumbers.Percent(ratio, decimals, mode).In(language);

    public static string Fixed(this Language language, double value, int decimals) => DisplayNumbers.Fixed(value, decimals).In(language);

    public static string Short(this Language language, double value) => DisplayNumbers.Short(value).In(language);

    /// <summary>Writes a number with every digit, without marks between groups.</summary>
    public static string Plain(this Language language, decimal value) => value.ToString(language.Numbers);
}
