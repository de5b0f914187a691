using System.Text.Json.Serialization;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Json;

/// <summary>How each target of a term stands, as the contract shows it.</summary>
internal sealed record ProgressAnswerJson
{
    private readonly string _policy;
    private readonly IReadOnlyList<ComparedProgress> _rows;
    private readonly int _others;

    internal ProgressAnswerJson(string policy, IReadOnlyList<ComparedProgress> rows, int others) => (_policy, _rows, _others) = (policy, rows, others);

    public int Version => ContractJson.Version;

    public string Policy => _policy;

    public IReadOnlyList<ProgressJson> Rows => [.. _rows.Select(row => new ProgressJson(row))];

    /// <summary>Gets how many rows are due in their own year, and have no values of others.</summary>
    public int RowsOfOneYear => _others;
}

/// <summary>How far a row has come towards its target, or why that cannot be said.</summary>
internal sealed record ProgressJson
{
    private readonly ComparedProgress _row;

    internal ProgressJson(ComparedProgress row) => _row = row;

    private RowProgress Progress => _row.Progress;

    public string? No => _row.Row.Row.Number;

    public bool Headline => _row.Row.Row.CountsAsHeadline;

    public string Unit => _row.Row.Comparand.Unit;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent => _row.Row.Comparand.UnitParent;

    public string Indicator => _row.Row.Comparand.Indicator.Key;

    public string? Concept => _row.Row.Comparand.Concept?.Code;

    public string Origin => _row.Row.Source;

    public int Line => _row.Row.Row.Line.GetValueOrDefault();

    public string? MeasureUnit => Progress.MeasureUnit?.Symbol;

    public string? Gap => Progress.Gap == ProgressGap.None ? null : Invariant.Text(Progress.Gap);

    /// <summary>Gets the verdict on the row so far, with its reason; what leaves it open leaves the reading open.</summary>
    public VerdictKind? Verdict => Progress.Verdict?.Kind;

    public ReasonJson? Reason => Progress.Verdict is { } verdict ? ReasonJson.Of(verdict.Reason) : null;

    public string? Actual => _row.Row.Row.Actual.Text;

    public string? Target => Progress.Target?.Text;

    public double? TargetLevel => Progress.Level;

    public bool TargetLevelDerived => Progress.IsLevelDerived;

    public int? TargetYear => Progress.TargetYear;

    public int? BaseYear => Progress.Methods?.Series.BaseYear;

    /// <summary>Gets the year from which the pace so far is counted, where the value of the base year is not known.</summary>
    public int? PaceSince => Progress.PaceSince;

    public IReadOnlyList<YearValueJson> Values => [.. (Progress.Methods?.Series.Values ?? []).Select(value => new YearValueJson(value.Year, value.Value))];

    public MidTermJson? MidTerm => Progress.MidTerm is { } reading ? new MidTermJson(reading) : null;

    public IReadOnlyList<ProgressReadingJson> Methods => [.. (Progress.Methods?.Readings ?? []).Select(reading => new ProgressReadingJson(reading))];

    public IReadOnlyList<ProgressBreakJson> Breaks => [.. Progress.Breaks.Select(found => new ProgressBreakJson(found.Before?.Period.ToString(), found.After.Period.ToString(), [.. found.Findings.Select(finding => new FindingJson(finding))]))];
}

/// <summary>A value of a year.</summary>
internal sealed record YearValueJson(int Year, double Value);

/// <summary>A break between two yearly values.</summary>
internal sealed record ProgressBreakJson(string? Before, string After, IReadOnlyList<FindingJson> Findings);

/// <summary>A mid-term reading.</summary>
internal sealed record MidTermJson
{
    private readonly MidTermReading _reading;

    internal MidTermJson(MidTermReading reading) => _reading = reading;

    public MidTermStatus Status => _reading.Status;

    public UndefinedReason? Reason => _reading.Reason == UndefinedReason.None ? null : _reading.Reason;

    public int YearsLeft => _reading.YearsLeft;

    public double NearBand => _reading.NearBand;

    public double? ChangeSoFar => _reading.ChangeSoFar.ValueOrNull;

    public double? ChangeNeeded => _reading.ChangeNeeded.ValueOrNull;

    public double? GrowthSoFar => _reading.GrowthSoFar.ValueOrNull;

    public double? GrowthNeeded => _reading.GrowthNeeded.ValueOrNull;

    public double? AmountSoFar => _reading.AmountSoFar.ValueOrNull;

    public double? AmountNeeded => _reading.AmountNeeded.ValueOrNull;
}

/// <summary>What one method says.</summary>
internal sealed record ProgressReadingJson
{
    private readonly ProgressReading _reading;

    internal ProgressReadingJson(ProgressReading reading) => _reading = reading;

    public ProgressMethod Method => _reading.Method;

    public ProgressStatus Status => _reading.Status;

    public double? Measure => _reading.Measure.ValueOrNull;

    public UndefinedReason? Reason => _reading.Measure.IsDefined ? null : _reading.Measure.Reason;

    public double? Score => _reading.Score.ValueOrNull;

    public double? Observed => _reading.Observed.ValueOrNull;

    public double? Required => _reading.Required.ValueOrNull;

    public double? Projected => _reading.Projected.ValueOrNull;
}
