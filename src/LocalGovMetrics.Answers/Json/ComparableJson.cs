using System.Text.Json.Serialization;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Json;
using LocalGovMetrics.Answers.Comparing;

namespace LocalGovMetrics.Answers.Json;

/// <summary>What may be compared, as the contract shows it. What is long is made as it is written.</summary>
internal sealed record ComparableJson
{
    private readonly ComparedRows _compared;
    private readonly bool _listsPairs;

    internal ComparableJson(ComparedRows compared, bool listsPairs) => (_compared, _listsPairs) = (compared, listsPairs);

    public int Version => ContractJson.Version;

    public string Policy => _compared.Table.Policy.Name;

    public IEnumerable<ComparedValueJson> Values => _compared.Rows.Select((row, i) => new ComparedValueJson(i, row));

    public IEnumerable<ComparableIndicatorJson> Indicators => _compared.Table.Blocks.Select(block => new ComparableIndicatorJson(block, _listsPairs || ComparedRows.AreFew(block)));

    public IEnumerable<LeftOutJson> LeftOut => _compared.Table.LeftOut.Select(left => new LeftOutJson(left));

    public IEnumerable<SeriesBreakJson> Breaks => _compared.Breaks.Select(found => new SeriesBreakJson(found.Index, found.Break));

    public ComparableSummaryJson Summary => new ComparableSummaryJson(_compared);
}

/// <summary>One value.</summary>
internal sealed record ComparedValueJson
{
    private readonly ComparedRow _row;

    internal ComparedValueJson(int index, ComparedRow row) => (Index, _row) = (index, row);

    public int Index { get; }

    public string Source => _row.Source;

    public int Line => _row.Row.Line.GetValueOrDefault();

    public string? Number => _row.Row.Number;

    public string Unit => _row.Comparand.Unit;

    public string? UnitId => _row.Comparand.UnitId?.ToString();

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UnitParent => _row.Comparand.UnitParent;

    public string Indicator => _row.Comparand.Indicator.Key;

    public string? Concept => _row.Comparand.Concept?.Code;

    public string? Part => _row.Comparand.Concept?.Part?.In("en");

    public string? PartVi => _row.Comparand.Concept?.Part?.In("vi");

    public string? Variant => _row.Comparand.Concept?.Variant?.In("en");

    public string? VariantVi => _row.Comparand.Concept?.Variant?.In("vi");

    public string? Text => _row.Comparand.Text;

    public decimal? Value => _row.Comparand.Number?.Value;

    public string? MeasureUnit => _row.Comparand.MeasureUnit?.Symbol;

    public string PriceBasis => _row.Comparand.PriceBasis.ToString();

    public string Measure => _row.Comparand.Measure.ToString();

    public StockOrFlow StockOrFlow => _row.Comparand.Concept?.StockOrFlow ?? StockOrFlow.NotStated;

    public string Period => _row.Comparand.Period.ToString();

    public ObservationStatus Status => _row.Comparand.Status;

    public string Boundaries => _row.Comparand.Boundaries.ToString();
}

/// <summary>The values of one definition.</summary>
internal sealed record ComparableIndicatorJson
{
    private readonly ComparabilityBlock _block;
    private readonly bool _listsPairs;

    internal ComparableIndicatorJson(ComparabilityBlock block, bool listsPairs) => (_block, _listsPairs) = (block, listsPairs);

    public string Code => _block.Code;

    public string Name => _block.Name.In("en");

    public string NameVi => _block.Name.In("vi");

    /// <summary>Gets a value indicating whether a concordance, not the name alone, says what is measured.</summary>
    public bool Matched => _block.Concept is not null;

    public IReadOnlyList<int> Values => _block.Members;

    /// <summary>Gets the values that meet all others alike.</summary>
    public IReadOnlyList<ComparableGroupJson> Groups => [.. _block.Classes.Select(one => new ComparableGroupJson(one.Members))];

    /// <summary>Gets every pair, or null where there are too many to list unasked.</summary>
    public IEnumerable<ComparablePairJson>? Pairs => _listsPairs ? _block.Pairs().Select(pair => new ComparablePairJson(pair)) : null;

    public IEnumerable<ComparableGroupPairJson> PairsOfGroups => _block.ClassPairs().Select(pair => new ComparableGroupPairJson(pair));

    public IEnumerable<ComparablePairJson> PairsOfOneUnit => _block.PairsOfOneUnit().Select(pair => new ComparablePairJson(pair));
}

/// <summary>Values that differ in unit, digits and wording only.</summary>
internal sealed record ComparableGroupJson(IReadOnlyList<int> Values);

/// <summary>All pairs of values of different units, one of each of two groups: they have one outcome.</summary>
internal sealed record ComparableGroupPairJson
{
    private readonly ComparabilityClassPair _pair;

    internal ComparableGroupPairJson(ComparabilityClassPair pair) => _pair = pair;

    public int Left => _pair.Left;

    public int Right => _pair.Right;

    public long Pairs => _pair.Pairs;

    public ComparabilityKind Kind => _pair.Example.Outcome.Kind;

    public bool Comparable => _pair.Example.Outcome.IsComparable;

    /// <summary>Gets the two values whose words the findings quote.</summary>
    public IReadOnlyList<int> Example => [_pair.Example.Left, _pair.Example.Right];

    public IReadOnlyList<FindingJson> Findings => [.. _pair.Example.Outcome.Findings.Select(finding => new FindingJson(finding))];
}

/// <summary>Two values.</summary>
internal sealed record ComparablePairJson
{
    private readonly ComparandPair _pair;

    internal ComparablePairJson(ComparandPair pair) => _pair = pair;

    public int Left => _pair.Left;

    public int Right => _pair.Right;

    public ComparabilityKind Kind => _pair.Outcome.Kind;

    public bool Comparable => _pair.Outcome.IsComparable;

    public IReadOnlyList<FindingJson> Findings => [.. _pair.Outcome.Findings.Select(finding => new FindingJson(finding))];
}

/// <summary>One thing found.</summary>
internal sealed record FindingJson
{
    private readonly ComparabilityFinding _finding;

    internal FindingJson(ComparabilityFinding finding) => _finding = finding;

    public ComparabilityCode Code => _finding.Code;

    public ComparabilitySeverity Severity => _finding.Severity;

    public string? Left => _finding.Left;

    public string? Right => _finding.Right;

    public IReadOnlyList<BoundaryChangeJson> Changes => [.. _finding.Changes.Select(change => new BoundaryChangeJson(change.Date.ToString(), change.Act?.ToString()))];

    public string? Index => _finding.Index;

    public string Text => _finding.Sentence("en");

    public string TextVi => _finding.Sentence("vi");
}

/// <summary>A change of boundaries.</summary>
internal sealed record BoundaryChangeJson(string Date, string? Act);

/// <summary>A value that may be compared with no other.</summary>
internal sealed record LeftOutJson
{
    private readonly LeftOutComparand _left;

    internal LeftOutJson(LeftOutComparand left) => _left = left;

    public int Value => _left.Index;

    public LeftOutReason Reason => _left.Reason;

    public IReadOnlyList<FindingJson> Findings => [.. _left.Findings.Select(finding => new FindingJson(finding))];
}

/// <summary>A break in the yearly values of a row.</summary>
internal sealed record SeriesBreakJson
{
    private readonly int _row;
    private readonly SeriesBreak _found;

    internal SeriesBreakJson(int row, SeriesBreak found) => (_row, _found) = (row, found);

    public int Value => _row;

    public string? Before => _found.Before?.Period.ToString();

    public string After => _found.After.Period.ToString();

    public IReadOnlyList<FindingJson> Findings => [.. _found.Findings.Select(finding => new FindingJson(finding))];
}

/// <summary>How much there is.</summary>
internal sealed record ComparableSummaryJson
{
    private readonly ComparedRows _compared;

    internal ComparableSummaryJson(ComparedRows compared) => _compared = compared;

    public int Values => _compared.Rows.Count;

    public int Indicators => _compared.Table.Blocks.Count;

    public long Pairs => Comparable + WithReservations + NotComparable;

    public long Comparable => _compared.Pairs[ComparabilityKind.Comparable];

    public long WithReservations => _compared.Pairs[ComparabilityKind.WithReservations];

    public long NotComparable => _compared.Pairs[ComparabilityKind.NotComparable];

    public int LeftOut => _compared.Table.LeftOut.Count;

    public int Breaks => _compared.Breaks.Count;
}
