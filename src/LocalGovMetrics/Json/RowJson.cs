using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Json;

/// <summary>A row, read or not.</summary>
[JsonConverter(typeof(AnyRowConverter))]
internal interface IRowJson
{
    /// <summary>Gets its line in the file, from 1.</summary>
    int? Line { get; }
}

/// <summary>Tells rows that could not be read by their errors.</summary>
internal sealed class AnyRowConverter : JsonConverter<IRowJson>
{
    public override IRowJson? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => HasErrors(reader)
        ? JsonSerializer.Deserialize(ref reader, ContractContext.Lines.FailedRowJson)
        : JsonSerializer.Deserialize(ref reader, ContractContext.Lines.RowJson);

    public override void Write(Utf8JsonWriter writer, IRowJson value, JsonSerializerOptions options)
    {
        if (value is RowJson row)
        {
            JsonSerializer.Serialize(writer, row, ContractContext.Lines.RowJson);
        }
        else
        {
            JsonSerializer.Serialize(writer, (FailedRowJson)value, ContractContext.Lines.FailedRowJson);
        }
    }

    // The reader is a copy: what it reads is read again.
    private static bool HasErrors(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("errors"u8))
            {
                return true;
            }

            reader.Read();
            reader.Skip();
        }

        return false;
    }
}

/// <summary>One row and its verdict; what most rows have not is left out.</summary>
internal sealed record RowJson : VerdictJson, IRowJson
{
    public RowJson()
    {
    }

    /// <summary>Shows a row.</summary>
    /// <param name="assessed">The row and its verdict.</param>
    /// <param name="around">The policy that what is around it names already, or null.</param>
    [SetsRequiredMembers]
    internal RowJson(AssessedRow assessed, VerdictPolicy? around = null)
        : base(assessed.Verdict, around)
    {
        PlanRow row = assessed.Row;
        Line = row.Line;
        No = row.Number;
        Parent = row.Parent;
        Headline = assessed.IsHeadline;
        HeadlineMarked = row.IsHeadline;
        Unit = row.Unit;
        UnitId = row.UnitId?.ToString();
        UnitParent = row.UnitParent;
        Indicator = row.Indicator.Name.ToString();
        IndicatorEn = row.Indicator.Name.TryGet("en", out string? english) ? english : null;
        IndicatorNames = LocalizedName.Of(Indicator, IndicatorEn) == row.Indicator.Name ? null : row.Indicator.Name.Languages.ToDictionary(language => language, row.Indicator.Name.In);
        IndicatorCode = row.Indicator.Code;
        Aggregation = NullIf(row.Indicator.Aggregation, LocalGovMetrics.Aggregation.None);
        PriceBasis = row.Indicator.PriceBasis == LocalGovMetrics.PriceBasis.NotPrinted ? null : row.Indicator.PriceBasis.ToString();
        Period = row.Period.ToString();
        Term = row.Term?.ToString();
        MeasureUnit = row.Indicator.MeasureUnit?.Symbol;
        Target = assessed.Target is { } target ? TargetJson.From(target) : null;
        Targets = row.Targets.Count == (row.Target is null ? 0 : 1) ? null : [.. row.Targets.Select(TargetJson.From)];
        Revision = assessed.Revision is { } revision ? RevisionJson.Of(revision) : null;
        Actual = ValueJson.Of(row.Actual.Text ?? string.Empty, row.Actual.Value);
        ActualWithoutText = row.Actual.Text is null ? NullIfNotReported(row.Actual, true) : row.Actual.Text.Length == 0 && row.Actual with { Text = null } == Observation.NotReported ? false : null;
        ActualScope = row.Actual.Scope?.ToString();
        ActualPriceBasis = Prices.Shown(row.Actual.PriceBasis);
        NearBand = row.NearBand;
        Status = row.Actual.Status;
        BaseYear = row.BaseYear;
        Baseline = row.Baseline is { } baseline ? ObservationJson.Of(baseline) : null;
        Years = row.Years.Count == 0 ? null : [.. row.Years.Select(YearJson.Of)];
        Direction = row.Indicator.Direction;
        DirectionAssumed = row.IsDirectionAssumed;
        ReportedVerdict = NullIf(row.ReportedVerdict, Values.ReportedVerdict.NotPrinted);
        ReportedVerdictText = row.ReportedVerdictText.Length == 0 ? null : row.ReportedVerdictText;
        Agrees = assessed.Agrees;
        Contradicted = row.IsContradicted ? true : null;
        ConflictLine = row.ConflictLine;
        Source = row.Source;
        Note = row.Note;
        Notes = [.. row.Notes.Select(NoteJson.Of)];
        Extra = new Dictionary<string, string>(row.Extra);
    }

    [JsonPropertyOrder(-2)]
    public int? Line { get; init; }

    [JsonPropertyOrder(-2)]
    public string? No { get; init; }

    [JsonPropertyOrder(-2)]
    public string? Parent { get; init; }

    [JsonPropertyOrder(-2)]
    public bool Headline { get; init; }

    /// <summary>Gets whether the table marks the row as a headline, where it says so.</summary>
    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? HeadlineMarked { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Unit { get; init; }

    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitId { get; init; }

    [JsonPropertyOrder(-2)]
    public string? UnitParent { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Indicator { get; init; }

    [JsonPropertyOrder(-2)]
    public string? IndicatorEn { get; init; }

    /// <summary>Gets the names by language, where they are more than the two.</summary>
    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? IndicatorNames { get; init; }

    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IndicatorCode { get; init; }

    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Aggregation? Aggregation { get; init; }

    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PriceBasis { get; init; }

    [JsonPropertyOrder(-2)]
    public required string Period { get; init; }

    [JsonPropertyOrder(-2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Term { get; init; }

    [JsonPropertyOrder(-2)]
    public string? MeasureUnit { get; init; }

    /// <summary>Gets the target in force at the end of the period.</summary>
    [JsonPropertyOrder(-1)]
    public TargetJson? Target { get; init; }

    /// <summary>Gets all targets, where there are others.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TargetJson>? Targets { get; init; }

    /// <summary>Gets what the revision of the target did to the verdict, where it was revised.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RevisionJson? Revision { get; init; }

    [JsonPropertyOrder(-1)]
    public required ValueJson Actual { get; init; }

    /// <summary>Gets true where the actual was not read from a text.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ActualWithoutText { get; init; }

    /// <summary>Gets the period that the cell of the actual speaks of, where it does.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActualScope { get; init; }

    /// <summary>Gets at which prices the actual is, where its cell or column says it.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PriceBasis? ActualPriceBasis { get; init; }

    /// <summary>Gets the near band of the row itself: a number is a share of the target.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(NearBandForm))]
    public NearBand? NearBand { get; init; }

    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? BaseYear { get; init; }

    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(BriefConverter<ObservationJson>))]
    public ObservationJson? Baseline { get; init; }

    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<YearJson>? Years { get; init; }

    [JsonPropertyOrder(1)]
    public DesiredDirection Direction { get; init; }

    [JsonPropertyOrder(1)]
    public bool DirectionAssumed { get; init; }

    [JsonPropertyOrder(1)]
    public ObservationStatus? Status { get; init; }

    [JsonPropertyOrder(1)]
    public ReportedVerdict? ReportedVerdict { get; init; }

    [JsonPropertyOrder(1)]
    public string? ReportedVerdictText { get; init; }

    [JsonPropertyOrder(1)]
    public bool? Agrees { get; init; }

    /// <summary>Gets true where another row says something else of the same.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Contradicted { get; init; }

    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ConflictLine { get; init; }

    [JsonPropertyOrder(1)]
    public string? Source { get; init; }

    [JsonPropertyOrder(1)]
    public string? Note { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyList<NoteJson>? Notes { get; init; }

    [JsonPropertyOrder(1)]
    public IReadOnlyDictionary<string, string>? Extra { get; init; }

    /// <summary>Reads the row and its verdict back.</summary>
    /// <param name="around">The policy of what is around it, or null.</param>
    public AssessedRow ToAssessed(VerdictPolicy? around = null) => new(ToRow(), ToVerdict(around));

    /// <summary>Reads the row back.</summary>
    public PlanRow ToRow() => new()
    {
        Line = Line,
        Number = No,
        Parent = Parent,
        IsHeadline = HeadlineMarked,
        Unit = Unit,
        UnitId = UnitId is null ? null : LocalGovMetrics.UnitId.Parse(UnitId),
        UnitParent = UnitParent,
        Indicator = new Indicator
        {
            Name = IndicatorNames is null ? LocalizedName.Of(Indicator, IndicatorEn) : new LocalizedName(IndicatorNames),
            Code = IndicatorCode,
            MeasureUnit = MeasureUnit is null ? null : Values.MeasureUnit.Parse(MeasureUnit),
            Direction = Direction,
            Aggregation = Aggregation ?? LocalGovMetrics.Aggregation.None,
            PriceBasis = PriceBasis is null ? LocalGovMetrics.PriceBasis.NotPrinted : LocalGovMetrics.PriceBasis.Parse(PriceBasis),
        },
        Period = LocalGovMetrics.Period.Parse(Period),
        Term = Term is null ? null : LocalGovMetrics.Term.Parse(Term),
        Targets = Targets is { } all ? [.. all.Select(target => target.ToTarget())] : Target is { } one ? [one.ToTarget()] : [],
        Actual = ToActual(),
        NearBand = NearBand,
        BaseYear = BaseYear,
        Baseline = Baseline?.ToObservation(),
        Years = [.. (Years ?? []).Select(year => year.ToYear())],
        IsDirectionAssumed = DirectionAssumed,
        ReportedVerdict = ReportedVerdict ?? Values.ReportedVerdict.NotPrinted,
        ReportedVerdictText = ReportedVerdictText ?? string.Empty,
        IsContradicted = Contradicted == true,
        ConflictLine = ConflictLine,
        Source = Source,
        Note = Note,
        Notes = [.. (Notes ?? []).Select(note => note.ToNote())],
        Extra = [.. Extra ?? new Dictionary<string, string>()],
    };

    private Observation ToActual()
    {
        Observation read = new(Actual.ToReported(), Status ?? ObservationStatus.Actual) { Text = ActualWithoutText == true ? null : Actual.Text, Scope = ActualScope is null ? null : LocalGovMetrics.Period.Parse(ActualScope), PriceBasis = Prices.Read(ActualPriceBasis) };
        return ActualWithoutText is null && read.Text?.Length == 0 && read with { Text = null } == Observation.NotReported ? Observation.NotReported : read;
    }

    private static bool? NullIfNotReported(Observation observation, bool value) => observation == Observation.NotReported ? null : value;

    private static T? NullIf<T>(T value, T none)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, none) ? null : value;
}
