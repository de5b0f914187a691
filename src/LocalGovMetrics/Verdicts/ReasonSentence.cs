using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>Sentences for reasons: one text a code, <c>{0}</c> the actual, <c>{1}</c> the threshold, <c>{2}</c> years, parts or words, <c>{3}</c> the number of another reading.</summary>
internal static class ReasonSentence
{
    private const string OfChange = "sideMeasure.change:";
    private const int UsualDecimals = 4;
    private const int MostDecimals = 28;

    public static string Of(VerdictReason reason, Language language)
    {
        string actual = Actual(reason, language);
        string threshold = reason.Threshold is { } number ? Sign(reason.Criterion) + Number(number, reason.MeasureUnit, language) : Criterion(reason);
        string where = reason.Years.Count > 0
            ? string.Join(", ", reason.Years.Select(year => year.ToString(CultureInfo.InvariantCulture)))
            : reason.FailedParts.Count > 0 ? string.Join(", ", reason.FailedParts.Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)))
            : reason.Words.Count > 0 ? string.Join(", ", reason.Words.Select(word => $"«{word.Text}»"))
            : language.Text("reason.someOfIt");
        string other = reason.Alternative is { } second ? Number(second, reason.MeasureUnit, language) : string.Empty;
        return language.Text(EnumKeys<ReasonCode>.Of(reason.Code), actual, threshold, where, other);
    }

    private static string Actual(VerdictReason reason, Language language) =>
        reason.Value is { } value ? Number(value, reason.MeasureUnit, language)
        : reason.Possible is { } possible && !IsPrinted(possible, reason) ? Range(possible, reason.MeasureUnit, language)
        : reason.Actual is null ? language.Text("reason.theResult")
        : reason.Actual.Match(
            value: number => Said(number, language),
            list: list => list.ToString(),
            rank: rank => rank.ToString(),
            grade: grade => grade.Grade.Name,
            date: date => date.Earliest is not { } first ? language.Text("reason.byDate", LocalDateConverter.Format(date.Latest))
                : first == date.Latest ? LocalDateConverter.Format(first)
                : $"{LocalDateConverter.Format(first)}/{LocalDateConverter.Format(date.Latest)}",
            text: text => text.Text.Length > 0 ? $"«{text.Text}»" : text.ToString(),
            unsettled: unsettled => unsettled.ToString());

    // How the print says it, but for the word of its change.
    private static string Said(ReportedValue value, Language language)
    {
        string text = value.ToString();
        string sense = CanonicalText.FormatName(value.Sense);
        return text.StartsWith(sense + " ", StringComparison.Ordinal) && language.Has(OfChange + sense) ? language.Text(OfChange + sense) + text[sense.Length..] : text;
    }

    // What was computed or converted shows itself, not the print that it came from.
    private static bool IsPrinted(Interval possible, VerdictReason reason) =>
        reason.Actual is not (null or ReportedText) && !reason.Notes.Any(note => note is ReasonNote.ComputedFromBaseline or ReasonNote.ComputedFromYears or ReasonNote.UnitConverted or ReasonNote.IndexAsRate)
        && (reason.Actual is not ReportedValue { Sense: not ChangeSense.None } change || possible == change.Possible);

    private static string Range(Interval possible, MeasureUnit? unit, Language language) => (possible.Low, possible.High) switch
    {
        ({ } low, { } high) => $"{Number(low, null, language)}..{Number(high, unit, language)}",
        ({ } low, null) => (possible.LowClosed ? ">=" : ">") + Number(low, unit, language),
        (null, { } high) => (possible.HighClosed ? "<=" : "<") + Number(high, unit, language),
        (null, null) => language.Text("reason.theResult"),
    };

    private static string Sign(Targets.Criterion? criterion) => criterion?.Kind switch
    {
        Targets.CriterionKind.AtLeast => ">=",
        Targets.CriterionKind.MoreThan => ">",
        Targets.CriterionKind.AtMost => "<=",
        Targets.CriterionKind.LessThan => "<",
        null or Targets.CriterionKind.Reach or Targets.CriterionKind.Between or Targets.CriterionKind.Equal or Targets.CriterionKind.ByDate
            or Targets.CriterionKind.RankAtMost or Targets.CriterionKind.GradeAtLeast or Targets.CriterionKind.Text
            or Targets.CriterionKind.AllOf or Targets.CriterionKind.AnyOf or Targets.CriterionKind.Unsettled => string.Empty,
    };

    private static string Criterion(VerdictReason reason) => reason.Criterion is null ? "–" : reason.Criterion.Match(
        numeric: numeric => numeric.ToString(),
        date: date => LocalDateConverter.Format(date.LastDay),
        rank: rank => rank.ToString(),
        grade: grade => grade.Grade.Name,
        text: text => text.ToString(),
        joint: joint => joint.ToString(),
        unsettled: unsettled => unsettled.ToString());

    // Few, but so many that a small number is not written as another one.
    private static int DecimalsOf(decimal value)
    {
        int decimals = UsualDecimals;
        while (decimals < MostDecimals && Math.Abs(value - Math.Round(value, decimals, MidpointRounding.ToEven)) * 100 > Math.Abs(value))
        {
            decimals++;
        }

        return decimals;
    }

    internal static string Number(decimal value, MeasureUnit? unit, Language language)
    {
        string text = language.Number(value, DecimalsOf(value));
        return unit is null ? text : $"{text} {unit.SymbolIn(language)}";
    }
}
