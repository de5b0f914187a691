using System.Globalization;
using LocalGovMetrics.Tool.Assessing;

namespace LocalGovMetrics.Tool.Output;

/// <summary>English.</summary>
internal sealed partial class EnglishWording : Wording
{
    public override string Language => "en";

    public override string Number => "No.";

    public override string Indicator => "Indicator";

    public override string AdministrativeUnit => "Unit";

    public override string PeriodOfTime => "Period";

    public override string Target => "Target";

    public override string Actual => "Actual";

    public override string Attainment => "Attained";

    public override string Verdict => "Verdict";

    public override string Reported => "Reported";

    public override string Near => "near";

    public override string NotYetDue => "not yet due";

    public override string AverageGrowth => "Average growth";

    public override string PossibleGrowth => "Possible growth";

    public override string Index => "Index";

    public override string PreviousYearIs100 => "previous year = 100";

    public override string RequiredGrowth => "Required growth";

    public override string AYear => "a year";

    public override string ReadAs => "Read as";

    public override string Possible => "Possible values";

    public override string MeasureUnit => "Unit";

    public override string Status => "Status";

    public override string Scope => "Time";

    public override string EveryYear => "every year";

    public override string Measure => "Measure";

    public override string Criterion => "Criterion";

    public override string Part => "Part";

    public override string Horizon => "Due by";

    public override string Direction => "Direction";

    protected override NumberFormatInfo Format => NumberFormatInfo.InvariantInfo;

    public override string Because => "Reason";

    public override string Note => "Note";

    public override string Sub => "sub-indicators";

    public override string DirectionAssumed => "No direction is stated: higher is taken to be better.";

    public override string AchievedOf(VerdictCounts counts) => string.Create(CultureInfo.InvariantCulture, $"{counts.Achieved}/{counts.Rows} achieved");

    public override string ReportedMisses(int notAchieved) => string.Create(CultureInfo.InvariantCulture, $"reported: {notAchieved} not achieved");

    public override string ReportedCount(int achieved, int of) => string.Create(CultureInfo.InvariantCulture, $"reported {achieved}/{of}");

    public override string RowsDisagree(IReadOnlyList<string> rows) => rows.Count == 1 ? $"row {rows[0]} disagrees" : $"rows {string.Join(", ", rows)} disagree";

    public override string DisagreeIfHigher(IReadOnlyList<string> rows) => $"{RowsDisagree(rows)} if higher is better";

    public override string NotUnderstood(IReadOnlyList<string> rows) => $"printed verdict not understood in {(rows.Count == 1 ? "row" : "rows")} {string.Join(", ", rows)}";

    public override string FailedRows(int count, IReadOnlyList<int> lines) =>
        count == 1 ? $"1 row could not be read: line {Lines(lines)}." : string.Create(CultureInfo.InvariantCulture, $"{count} rows could not be read: lines {Lines(lines)}.");

    public override string OnEstimates(int count, int of) => count == of ? "All verdicts rest on estimates." : string.Create(CultureInfo.InvariantCulture, $"{count} of {of} verdicts rest on estimates.");

    public override string ReportSays(string verdict) => $"The report says '{verdict}'.";

    public override string RowsNamed(IReadOnlyList<string> rows) => rows.Count == 1 ? $"Row {rows[0]}" : $"Rows {string.Join(", ", rows)}";

    public override string Periods(int count) => count == 1 ? "1 period" : string.Create(CultureInfo.InvariantCulture, $"{count} periods");

    public override string Between(string low, string high) => $"{low} to {high}";

    public override string OrMore(string low) => $"{low} or more";

    public override string RequiredFor(int from, int by, string target) =>
        string.Create(CultureInfo.InvariantCulture, $"a year from {from} to {by}, for {target} a year over the whole span");

    public override string MoreThan(string bound) => $"more than {bound}";

    public override string LessThan(string bound) => $"less than {bound}";

    public override string OrLess(string bound) => $"{bound} or less";

    public override string Exactly(string value) => $"exactly {value}";

    public override string AllOf => "all of:";

    public override string AnyOf => "any of:";

    public override string EveryPart => "every part";

    public override string OnePart => "one part is enough";

    protected override string Empty => "(empty)";

    public override string NoTarget => "no target";

    public override string RankOrBetter(int rank) => string.Create(CultureInfo.InvariantCulture, $"rank {rank} or better");

    public override string GradeOrBetter(string grade) => $"{grade} or better";

    public override string MayAlsoBe(string text, string other, string why) => $"'{text}' may also be {other}: {why}";
}
