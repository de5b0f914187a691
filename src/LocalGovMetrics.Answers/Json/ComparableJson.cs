using System.Text.Json.Serialization;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Json;
using LocalGovMetrics.Answers.Comparing;

namespace LocalGovMetrics.Answers.Json;

/// <summary>What may be compared, as the contract shows it. What is long is made as it is written.</summary>
internal sealed record ComparableJson
{
    internal ComparableJson(ComparedRows compared, bool listsPairs)
    {
        Policy = compared.Table.Policy.Name;
        Values = compared.Rows.Select((row, i) => new ComparedValueJson(i, row));
        Indicators = compared.Table.Blocks.Select(block => new ComparableIndicatorJson(block, listsPairs || ComparedRows.AreFew(block)));
        LeftOut = compared.Table.LeftOut.Select(left => new LeftOutJson(left));
        Breaks = compared.Breaks.Select(found => new SeriesBreakJson(found.Index, found.Break));
        Summary = new ComparableSummaryJson(compared);
    }

    public int Version => ContractJson.Version;

    public string Policy { get; }

    public IEnumerable<ComparedValueJson> Values { get; }

    public IEnumerable<ComparableIndicatorJson> Indicators { get; }

    public IEnumerable<LeftOutJson> LeftOut { get; }

    public IEnumerable<SeriesBreakJson> Breaks { get; }

    public ComparableSummaryJson Summary { get; }
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
    internal ComparableIndicatorJson(ComparabilityBlock block, bool listsPairs)
    {
        Code = block.Code;
        Name = block.Name.In("en");
        NameVi = block.Name.In("vi");
        Matched = block.Concept is not null;
        Values = block.Members;
        Groups = [.. block.Classes.Select(one => new ComparableGroupJson(one.Members))];
        Pairs = listsPairs ? block.Pairs().Select(pair => new ComparablePairJson(pair)) : null;
        PairsOfGroups = block.ClassPairs().Select(pair => new ComparableGroupPairJson(pair));
        PairsOfOneUnit = block.PairsOfOneUnit().Select(pair => new ComparablePairJson(pair));
    }

    public string Code { get; }

    public string Name { get; }

    public string NameVi { get; }

    /// <summary>Gets a value indicating whether a concordance, not the name alone, says what is measured.</summary>
    public bool Matched { get; }

    public IReadOnlyList<int> Values { get; }

    /// <summary>Gets the values that meet all others alike.</summary>
    public IReadOnlyList<ComparableGroupJson> Groups { get; }

    /// <summary>Gets every pair, or null where there are too many to list unasked.</summary>
    public IEnumerable<ComparablePairJson>? Pairs { get; }

    public IEnumerable<ComparableGroupPairJson> PairsOfGroups { get; }

    public IEnumerable<ComparablePairJson> PairsOfOneUnit { get; }
}

/// <summary>Values that differ in unit, digits and wording only.</summary>
internal sealed record ComparableGroupJson(IReadOnlyList<int> Values);

/// <summary>All pairs of values of different units, one of each of two groups: they have one outcome.</summary>
internal sealed record ComparableGroupPairJson
{
    internal ComparableGroupPairJson(ComparabilityClassPair pair)
    {
        Left = pair.Left;
        Right = pair.Right;
        Pairs = pair.Pairs;
        Kind = pair.Example.Outcome.Kind;
        Comparable = pair.Example.Outcome.IsComparable;
        Example = [pair.Example.Left, pair.Example.Right];
        Findings = [.. pair.Example.Outcome.Findings.Select(finding => new FindingJson(finding))];
    }

    public int Left { get; }

    public int Right { get; }

    public long Pairs { get; }

    public ComparabilityKind Kind { get; }

    public bool Comparable { get; }

    /// <summary>Gets the two values whose words the findings quote.</summary>
    public IReadOnlyList<int> Example { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
}

/// <summary>Two values.</summary>
internal sealed record ComparablePairJson
{
    internal ComparablePairJson(ComparandPair pair)
    {
        Left = pair.Left;
        Right = pair.Right;
        Kind = pair.Outcome.Kind;
        Comparable = pair.Outcome.IsComparable;
        Findings = [.. pair.Outcome.Findings.Select(finding => new FindingJson(finding))];
    }

    public int Left { get; }

    public int Right { get; }

    public ComparabilityKind Kind { get; }

    public bool Comparable { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
}

/// <summary>One thing found.</summary>
internal sealed record FindingJson
{
    internal FindingJson(ComparabilityFinding finding)
    {
        Code = finding.Code;
        Severity = finding.Severity;
        Left = finding.Left;
        Right = finding.Right;
        Changes = [.. finding.Changes.Select(change => new BoundaryChangeJson(change.Date.ToString(), change.Act?.ToString()))];
        Index = finding.Index;
        Text = finding.Sentence("en");
        TextVi = finding.Sentence("vi");
    }

    public ComparabilityCode Code { get; }

    public ComparabilitySeverity Severity { get; }

    public string? Left { get; }

    public string? Right { get; }

    public IReadOnlyList<BoundaryChangeJson> Changes { get; }

    public string? Index { get; }

    public string Text { get; }

    public string TextVi { get; }
}

/// <summary>A change of boundaries.</summary>
internal sealed record BoundaryChangeJson(string Date, string? Act);

/// <summary>A value that may be compared with no other.</summary>
internal sealed record LeftOutJson
{
    internal LeftOutJson(LeftOutComparand left)
    {
        Value = left.Index;
        Reason = left.Reason;
        Findings = [.. left.Findings.Select(finding => new FindingJson(finding))];
    }

    public int Value { get; }

    public LeftOutReason Reason { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
}

/// <summary>A break in the yearly values of a row.</summary>
internal sealed record SeriesBreakJson
{
    internal SeriesBreakJson(int row, SeriesBreak found)
    {
        Value = row;
        Before = found.Before?.Period.ToString();
        After = found.After.Period.ToString();
        Findings = [.. found.Findings.Select(finding => new FindingJson(finding))];
    }

    public int Value { get; }

    public string? Before { get; }

    public string After { get; }

    public IReadOnlyList<FindingJson> Findings { get; }
}

/// <summary>How much there is.</summary>
internal sealed record ComparableSummaryJson
{
    internal ComparableSummaryJson(ComparedRows compared)
    {
        Values = compared.Rows.Count;
        Indicators = compared.Table.Blocks.Count;
        Comparable = compared.Pairs[ComparabilityKind.Comparable];
        WithReservations = compared.Pairs[ComparabilityKind.WithReservations];
        NotComparable = compared.Pairs[ComparabilityKind.NotComparable];
        Pairs = Comparable + WithReservations + NotComparable;
        LeftOut = compared.Table.LeftOut.Count;
        Breaks = compared.Breaks.Count;
    }

    public int Values { get; }

    public int Indicators { get; }

    public long Pairs { get; }

    public long Comparable { get; }

    public long WithReservations { get; }

    public long NotComparable { get; }

    public int LeftOut { get; }

    public int Breaks { get; }
}
