using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Conversion;
using LocalGovMetrics.Json;
using LocalGovMetrics.Units;
using LocalGovMetrics.Verdicts;
using NodaTime.Text;

namespace LocalGovMetrics.Answers.Json;

/// <summary>A converted table, as the contract shows it.</summary>
internal sealed record ConversionJson
{
    private readonly ConvertedTable _table;

    internal ConversionJson(ConvertedTable table) => _table = table;

    public int Version => ContractJson.Version;

    public string Source => _table.Name;

    public string? Title => _table.Title?.ToString();

    public string To => LocalDatePattern.Iso.Format(_table.To);

    public string? Weight => _table.Weight;

    public string Policy => _table.Policy.Name;

    public IEnumerable<ConvertedRowJson> Rows => _table.Rows.Select(row => new ConvertedRowJson(row));

    public IReadOnlyList<LeftOutRowJson> LeftOut => [.. _table.LeftOut.Select(row => new LeftOutRowJson(row))];

    public ConversionSummaryJson Summary => new ConversionSummaryJson(_table);
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
    private readonly ConversionSource _source;

    internal ConversionSourceJson(ConversionSource source) => _source = source;

    private CrosswalkShare Found => _source.Share;

    public string Unit => Found.From.ToString();

    /// <summary>Gets the share of the unit before, 1 = the whole; null where not known.</summary>
    public decimal? Share => Found.Share?.Ratio;

    /// <summary>Gets the amount of the weight that passed.</summary>
    public decimal? Amount => Found.Amount;

    public string? Said => _source.Rule?.ToString() ?? _source.Value?.ToString();

    public decimal? Base => _source.Base;

    public bool Missing => _source.IsMissing;
}

/// <summary>A row that is in no unit of the other day.</summary>
internal sealed record LeftOutRowJson
{
    private readonly LeftOutTableRow _left;

    internal LeftOutRowJson(LeftOutTableRow left) => _left = left;

    public int Line => _left.Row.Line.GetValueOrDefault();

    public string Unit => _left.Row.Unit;

    public string Indicator => _left.Row.Indicator.Name.ToString();

    public string Period => _left.Row.Period.ToString();

    public string Cause => Invariant.Text(_left.Cause);
}

/// <summary>What the rows come to.</summary>
internal sealed record ConversionSummaryJson
{
    private readonly ConvertedTable _table;

    internal ConversionSummaryJson(ConvertedTable table) => _table = table;

    public int Rows => _table.Totals.Rows;

    public int Converted => _table.Totals.Converted;

    public int VoidActuals => _table.Totals.VoidActuals;

    public int VoidTargets => _table.Totals.VoidTargets;

    public int Estimated => _table.Totals.Estimated;

    public int Achieved => _table.Totals.Achieved;

    public int NotAchieved => _table.Totals.NotAchieved;

    public int LeftOut => _table.LeftOut.Count;
}
