using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Json;

/// <summary>A converted table, as the contract shows it.</summary>
internal sealed record ConversionJson
{
    internal ConversionJson(ConvertedTable table)
    {
        Source = table.Name;
        Title = table.Title?.ToString();
        To = LocalDatePattern.Iso.Format(table.To);
        Weight = table.Weight;
        Policy = table.Policy.Name;
        Rows = table.Rows.Select(row => new ConvertedRowJson(row));
        LeftOut = [.. table.LeftOut.Select(row => new LeftOutRowJson(row))];
        Summary = new ConversionSummaryJson(table);
    }

    public int Version => ContractJson.Version;

    public string Source { get; }

    public string? Title { get; }

    public string To { get; }

    public string? Weight { get; }

    public string Policy { get; }

    public IEnumerable<ConvertedRowJson> Rows { get; }

    public IReadOnlyList<LeftOutRowJson> LeftOut { get; }

    public ConversionSummaryJson Summary { get; }
}

/// <summary>One row of a unit after, its verdict, and how it was converted.</summary>
internal sealed record ConvertedRowJson
{
    private readonly ConvertedTableRow _row;

    internal ConvertedRowJson(ConvertedTableRow row) => _row = row;

    /// <summary>Gets the lines of the file from which the row comes.</summary>
    public IReadOnlyList<int> Lines => _row.Lines;

    public string Unit => _row.Converted.Row.Unit;

    public string? UnitId => _row.Converted.Row.UnitId?.ToString();

    public string Indicator => _row.Converted.Row.Indicator.Name.ToString();

    public string Period => _row.Converted.Row.Period.ToString();

    public string? MeasureUnit => _row.Converted.Row.Indicator.MeasureUnit?.Symbol;

    public Aggregation Aggregation => _row.Aggregation;

    public bool AggregationAssumed => _row.IsAggregationAssumed;

    public bool Converted => _row.Verdict.IsConverted;

    public TargetJson? Target => _row.Converted.Row.TargetInForce(_row.Converted.Row.Period.End) is { } target ? TargetJson.From(target) : null;

    public ValueJson Actual => ValueJson.Of(_row.Converted.Row.Actual.Text, _row.Converted.Row.Actual.Value);

    public decimal? PossibleLow => _row.Converted.Actual.Possible.Low;

    public decimal? PossibleHigh => _row.Converted.Actual.Possible.High;

    public decimal? KnownPart => _row.Converted.Actual.KnownPart;

    public ObservationStatus Status => _row.Converted.Row.Actual.Status;

    public VerdictKind Verdict => _row.Verdict.Verdict.Kind;

    public bool? Achieved => _row.Verdict.Verdict.IsAchieved;

    public double? Attainment => _row.Verdict.Verdict.Attainment.ValueOrNull;

    public ReasonJson Reason => ReasonJson.Of(_row.Verdict.Verdict.Reason);

    public bool SettledByEstimate => _row.Verdict.Verdict.SettledByEstimate;

    public bool Estimated => _row.Verdict.IsEstimated;

    public decimal MissingShare => _row.Verdict.MissingShare;

    public ConversionRecordJson ActualConversion => new(_row.Converted.Actual.Record);

    public ConversionRecordJson? TargetConversion => _row.Converted.Target is { } target ? new ConversionRecordJson(target.Record) : null;
}

/// <summary>How a value or a target was converted.</summary>
internal sealed record ConversionRecordJson
{
    private readonly ConversionRecord _record;

    internal ConversionRecordJson(ConversionRecord record) => _record = record;

    public ConversionRule Rule => _record.Rule;

    public ConversionProblem? Problem => _record.Problem == ConversionProblem.None ? null : _record.Problem;

    public string? Weight => _record.Weight;

    public decimal MissingShare => _record.MissingShare;

    public string? MissingWeight => _record.MissingWeight;

    public bool Estimated => _record.IsEstimated;

    public string Text => _record.Sentence("en");

    public string TextVi => _record.Sentence("vi");

    public IReadOnlyList<ConversionSourceJson> From => [.. _record.Sources.Select(source => new ConversionSourceJson(source))];

    public IReadOnlyList<ConversionRecordJson> Parts => [.. _record.Parts.Select(part => new ConversionRecordJson(part))];
}

/// <summary>One unit before, the share of it that passed, and what it said.</summary>
internal sealed record ConversionSourceJson
{
    internal ConversionSourceJson(ConversionSource source)
    {
        CrosswalkShare share = source.Share;
        Unit = share.From.ToString();
        Share = share.Share?.Ratio;
        Amount = share.Amount;
        Said = source.Rule?.ToString() ?? source.Value?.ToString();
        Base = source.Base;
        Missing = source.IsMissing;
    }

    public string Unit { get; }

    /// <summary>Gets the share of the unit before, 1 = the whole; null where not known.</summary>
    public decimal? Share { get; }

    /// <summary>Gets the amount of the weight that passed.</summary>
    public decimal? Amount { get; }

    public string? Said { get; }

    public decimal? Base { get; }

    public bool Missing { get; }
}

/// <summary>A row that is in no unit of the other day.</summary>
internal sealed record LeftOutRowJson
{
    internal LeftOutRowJson(LeftOutTableRow left)
    {
        Line = left.Row.Line.GetValueOrDefault();
        Unit = left.Row.Unit;
        Indicator = left.Row.Indicator.Name.ToString();
        Period = left.Row.Period.ToString();
        Cause = Invariant.Text(left.Cause);
    }

    public int Line { get; }

    public string Unit { get; }

    public string Indicator { get; }

    public string Period { get; }

    public string Cause { get; }
}

/// <summary>What the rows come to.</summary>
internal sealed record ConversionSummaryJson
{
    internal ConversionSummaryJson(ConvertedTable table)
    {
        Rows = table.Totals.Rows;
        Converted = table.Totals.Converted;
        VoidActuals = table.Totals.VoidActuals;
        VoidTargets = table.Totals.VoidTargets;
        Estimated = table.Totals.Estimated;
        Achieved = table.Totals.Achieved;
        NotAchieved = table.Totals.NotAchieved;
        LeftOut = table.LeftOut.Count;
    }

    public int Rows { get; }

    public int Converted { get; }

    public int VoidActuals { get; }

    public int VoidTargets { get; }

    public int Estimated { get; }

    public int Achieved { get; }

    public int NotAchieved { get; }

    public int LeftOut { get; }
}
