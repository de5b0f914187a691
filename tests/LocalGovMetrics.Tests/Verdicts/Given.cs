using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Short words for the tests: canonical texts in, verdicts out.</summary>
internal static class Given
{
    public static Reported Value(string canonical) => canonical switch
    {
        "" => new ReportedText(ReportedTextKind.NotReported, ""),
        "-" => new ReportedText(ReportedTextKind.Nil, "-"),
        "…" => new ReportedText(ReportedTextKind.NotAvailable, "…"),
        "chờ" => new ReportedText(ReportedTextKind.Pending, "chờ"),
        _ when canonical.StartsWith("rank ", StringComparison.Ordinal) => new ReportedRank(int.Parse(canonical[5..], System.Globalization.CultureInfo.InvariantCulture)),
        _ when canonical.StartsWith("grade ", StringComparison.Ordinal) => new ReportedGrade(Grade.Parse(canonical[6..])),
        _ when canonical.StartsWith('«') => new ReportedText(ReportedTextKind.Statement, canonical.Trim('«', '»')),
        _ => ReportedValue.Parse(canonical),
    };

    public static Reported Parts(params string[] items) => new ReportedList(ReportedListKind.Parts, [.. items.Select(Value)]);

    public static Observation Reported(string canonical, ObservationStatus status = ObservationStatus.Actual) =>
        new(Value(canonical), canonical.Length == 0 ? ObservationStatus.NotReported : status);

    public static MeasureUnit? Unit(string? unit) => unit is null ? null : MeasureUnit.Parse(unit);

    public static TargetRule Rule(Criterion criterion, string? unit = null, Measure? measure = null, string? fraction = null) =>
        new(measure ?? Measure.Level, criterion, Unit(unit), fraction is null ? null : Fraction.Parse(fraction));

    public static YearObservation[] Years(int first, params string[] values) =>
        [.. values.Select((value, i) => new YearObservation(first + i, Reported(value)))];

    public static PlanRow Row(
        TargetRule rule,
        string actual = "",
        DesiredDirection direction = DesiredDirection.Higher,
        string? unit = null,
        string period = "2021-2025",
        int? baseYear = null,
        string? baseline = null,
        YearObservation[]? years = null,
        ObservationStatus status = ObservationStatus.Actual) => new()
        {
            Unit = "Quảng Trị",
            Indicator = new Indicator { Code = "1", Name = LocalizedName.Of("chỉ tiêu"), MeasureUnit = Unit(unit), Direction = direction },
            Period = Period.Parse(period),
            Targets = [new Target(rule)],
            Actual = Reported(actual, status),
            BaseYear = baseYear,
            Baseline = baseline is null ? null : Reported(baseline),
            Years = years ?? [],
        };

    public static Verdict Assess(Criterion criterion, string actual, DesiredDirection direction = DesiredDirection.Higher, VerdictPolicy? policy = null) =>
        VerdictCalculator.Assess(Rule(criterion), Reported(actual), direction, policy);
}
