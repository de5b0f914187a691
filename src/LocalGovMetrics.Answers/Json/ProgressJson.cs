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
    internal ProgressAnswerJson(string policy, IReadOnlyList<ComparedProgress> rows, int others)
    {
        Policy = policy;
        Rows = [.. rows.Select(row => new ProgressJson(row))];
        RowsOfOneYear = others;
    }

    public int Version => ContractJson.Version;

    public string Policy { get; }

    public IReadOnlyList<ProgressJson> Rows { get; }

    /// <summary>Gets how many rows are due in their own year, and have no values of others.</summary>
    public int RowsOfOneYear { get; }
}

/// <summary>How far a row has come towards its target, or why that cannot be said.</summary>
internal sealed record ProgressJson
{
    internal ProgressJson(ComparedProgress row)
    {
        RowProgress progress = row.Progress;
        No = row.Row.Row.Number;
        Headline = row.Row.Row.CountsAsHeadline;
        Unit = row.Row.Comparand.Unit;
        UnitParent = row.Row.Comparand.UnitParent;
        Indicator = row.Row.Comparand.Indicator.Key;
        Concept = row.Row.Comparand.Concept?.Code;
        Origin = row.Row.Source;
        Line = row.Row.Row.Line.GetValueOrDefault();
        MeasureUnit = progress.MeasureUnit?.Symbol;
        Gap = progress.Gap == ProgressGap.None ? null : Invariant.Text(progress.Gap);
        Verdict = progress.Verdict?.Kind;
        Reason = progress.Verdict is { } verdict ? ReasonJson.Of(verdict.Reason) : null;
        Actual = row.Row.Row.Actual.Text;
        Target = progress.Target?.Text;
        TargetLevel = progress.Level;
        TargetLevelDerived = progress.IsLevelDerived;
        TargetYear = progress.TargetYear;
        PaceSince = progress.PaceSince;
        BaseYear = progress.Methods?.Series.BaseYear;
        Values = [.. (progress.Methods?.Series.Values ?? []).Select(value => new YearValueJson(value.Year, value.Value))];
        MidTerm = progress.MidTerm is { } reading ? new MidTermJson(reading) : null;
        Methods = [.. (progress.Methods?.Readings ?? []).Select(reading => new ProgressReadingJson(reading))];
        Breaks = [.. progress.Breaks.Select(found => new ProgressBreakJson(found.Before?.Period.ToString(), found.After.Period.ToString(), [.. found.Findings.Select(finding => new FindingJson(finding))]))];
    }

    public string? No { get; }

    public bool Headline { get; }

    public string Unit { get; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent { get; }

    public string Indicator { get; }

    public string? Concept { get; }

    public string Origin { get; }

    public int Line { get; }

    public string? MeasureUnit { get; }

    public string? Gap { get; }

    /// <summary>Gets the verdict on the row so far, with its reason; what leaves it open leaves the reading open.</summary>
    public VerdictKind? Verdict { get; }

    public ReasonJson? Reason { get; }

    public string? Actual { get; }

    public string? Target { get; }

    public double? TargetLevel { get; }

    public bool TargetLevelDerived { get; }

    public int? TargetYear { get; }

    public int? BaseYear { get; }

    /// <summary>Gets the year from which the pace so far is counted, where the value of the base year is not known.</summary>
    public int? PaceSince { get; }

    public IReadOnlyList<YearValueJson> Values { get; }

    public MidTermJson? MidTerm { get; }

    public IReadOnlyList<ProgressReadingJson> Methods { get; }

    public IReadOnlyList<ProgressBreakJson> Breaks { get; }
}

/// <summary>A value of a year.</summary>
internal sealed record YearValueJson(int Year, double Value);

/// <summary>A break between two yearly values.</summary>
internal sealed record ProgressBreakJson(string? Before, string After, IReadOnlyList<FindingJson> Findings);

/// <summary>A mid-term reading.</summary>
internal sealed record MidTermJson
{
    internal MidTermJson(MidTermReading reading)
    {
        Status = reading.Status;
        Reason = reading.Reason == UndefinedReason.None ? null : reading.Reason;
        YearsLeft = reading.YearsLeft;
        NearBand = reading.NearBand;
        ChangeSoFar = reading.ChangeSoFar.ValueOrNull;
        ChangeNeeded = reading.ChangeNeeded.ValueOrNull;
        GrowthSoFar = reading.GrowthSoFar.ValueOrNull;
        GrowthNeeded = reading.GrowthNeeded.ValueOrNull;
        AmountSoFar = reading.AmountSoFar.ValueOrNull;
        AmountNeeded = reading.AmountNeeded.ValueOrNull;
    }

    public MidTermStatus Status { get; }

    public UndefinedReason? Reason { get; }

    public int YearsLeft { get; }

    public double NearBand { get; }

    public double? ChangeSoFar { get; }

    public double? ChangeNeeded { get; }

    public double? GrowthSoFar { get; }

    public double? GrowthNeeded { get; }

    public double? AmountSoFar { get; }

    public double? AmountNeeded { get; }
}

/// <summary>What one method says.</summary>
internal sealed record ProgressReadingJson
{
    internal ProgressReadingJson(ProgressReading reading)
    {
        Method = reading.Method;
        Status = reading.Status;
        Measure = reading.Measure.ValueOrNull;
        Reason = reading.Measure.IsDefined ? null : reading.Measure.Reason;
        Score = reading.Score.ValueOrNull;
        Observed = reading.Observed.ValueOrNull;
        Required = reading.Required.ValueOrNull;
        Projected = reading.Projected.ValueOrNull;
    }

    public ProgressMethod Method { get; }

    public ProgressStatus Status { get; }

    public double? Measure { get; }

    public UndefinedReason? Reason { get; }

    public double? Score { get; }

    public double? Observed { get; }

    public double? Required { get; }

    public double? Projected { get; }
}
