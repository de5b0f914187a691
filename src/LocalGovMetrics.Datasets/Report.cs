using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Datasets;

/// <summary>One document as data: who reported, about which term, what the document says of its own plan, and the rows.</summary>
/// <remarks>Immutable and safe for use by several threads; two reports are the same where they are the same object.</remarks>
public sealed class Report
{
    private readonly string _file;
    private readonly Lazy<PlanTable> _table;
    private readonly Lazy<IReadOnlyList<Comparand>> _comparands;
    private readonly Lazy<IReadOnlyList<Comparand>> _yearlyComparands;
    private readonly Lazy<IReadOnlyList<Claim>> _claims;
    private readonly Lazy<IReadOnlyList<Claim>> _allClaims;

    internal Report(string id, string file)
    {
        Id = id;
        _file = file;
        _table = new Lazy<PlanTable>(ReadTable);
        _comparands = new Lazy<IReadOnlyList<Comparand>>(() => Array.AsReadOnly(MakeComparands()));
        _yearlyComparands = new Lazy<IReadOnlyList<Comparand>>(() => Array.AsReadOnly(MakeYearlyComparands()));
        _claims = new Lazy<IReadOnlyList<Claim>>(() => Array.AsReadOnly(ReadClaims()));
        _allClaims = new Lazy<IReadOnlyList<Claim>>(() => Array.AsReadOnly(FindAllClaims(VerdictPolicy.Face)));
    }

    /// <summary>Gets the identity, which is also the name of the sample in the command-line tool.</summary>
    public string Id { get; }

    /// <summary>Gets the title, in Vietnamese and English.</summary>
    public required LocalizedName Title { get; init; }

    /// <summary>Gets the administrative unit that the document is about.</summary>
    public required AdministrativeUnit Unit { get; init; }

    /// <summary>Gets the term whose plan the document reports on.</summary>
    public required NamedTerm Term { get; init; }

    /// <summary>Gets the file name of the document.</summary>
    public required string DocumentFile { get; init; }

    /// <summary>Gets the date of the document, to the month or the day, or null where none is printed.</summary>
    /// <value>The days that the date may be.</value>
    public Period? DocumentDate { get; init; }

    /// <summary>Gets where the date stands: document and line; or null where it is known from elsewhere, or not at all.</summary>
    public string? DocumentDateSource { get; init; }

    /// <summary>Gets the words in which the document says how much of its plan was achieved.</summary>
    public required string Headline { get; init; }

    /// <summary>Gets how many targets the document says were achieved, or null where it does not say.</summary>
    public int? Achieved { get; init; }

    /// <summary>Gets how many targets the document says there are, or null where it does not say.</summary>
    public int? Of { get; init; }

    /// <summary>Gets how many targets the document says were not achieved, or null where it does not say.</summary>
    public int? NotAchieved { get; init; }

    /// <summary>Gets where the headline stands: document and line.</summary>
    public required string HeadlineSource { get; init; }

    /// <summary>Gets what the rows are, in English.</summary>
    public required string Description { get; init; }

    /// <summary>Gets the rows of the document, read on first use.</summary>
    public PlanTable Table => _table.Value;

    /// <summary>Gets what the document says of its plan as a whole.</summary>
    public PrintedHeadline Printed => new() { Achieved = Achieved, Of = Of, NotAchieved = NotAchieved, Text = Headline, Place = HeadlineSource };

    /// <summary>Gets the derived numbers that people found in the text of the document, each with its place and the words as printed; read on first use.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>Gets every derived number that can be audited: those of the rows and the headline, then those of the text that are not among them.</summary>
    public IReadOnlyList<Claim> AllClaims => _allClaims.Value;

    /// <summary>Gives the same derived numbers, with verdicts reached under a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>The claims.</returns>
    public IReadOnlyList<Claim> AllClaimsUnder(VerdictPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy == VerdictPolicy.Face ? AllClaims : Array.AsReadOnly(FindAllClaims(policy));
    }

    /// <summary>Gets what each row reports, with all that decides what it may be compared with, in the order of the rows; made on first use.</summary>
    public IReadOnlyList<Comparand> Comparands => _comparands.Value;

    /// <summary>Gets what each row reports of single years, its baseline included, beside <see cref="Comparands"/>: what stands there already is left out; made on first use.</summary>
    public IReadOnlyList<Comparand> YearlyComparands => _yearlyComparands.Value;

    /// <summary>Gives how much of the target of each row was reached, with all that decides what it may be compared with.</summary>
    /// <param name="policy">The policy of the verdicts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The ratios, 1 = the target exactly, in the order of the rows; not available where undefined.</returns>
    public IReadOnlyList<Comparand> AttainmentComparands(VerdictPolicy? policy = null)
    {
        UnitBoundaries boundaries = Reports.BoundariesOf(Unit.Id);
        return Array.AsReadOnly(
            Table.Rows.Zip(Comparands, (row, own) =>
                Comparand.OfAttainment(row, VerdictCalculator.Assess(row, policy).Attainment, own.Concept, boundaries) with { UnitId = Unit.Id, Origin = Id }).ToArray());
    }

    /// <summary>Assesses the rows, beside what the document says of its plan as a whole.</summary>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <returns>The assessment, under the name of the table.</returns>
    public Assessment Assess(VerdictPolicy? policy = null) => Assessment.Of(Table, policy, Printed);

    /// <summary>Opens the file of the rows, as <c>CsvTableReader</c> reads it.</summary>
    /// <returns>The text, UTF-8; the caller closes it.</returns>
    public Stream OpenText() => Resources.Open(_file);

    /// <summary>Writes identity and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";

    private static (ClaimKind Kind, int? Periods, decimal? Print, string Inputs) Identity(Claim claim) =>
        (claim.Kind, claim.Periods, claim.Print?.Value, string.Join(';', claim.Inputs.Select(input => input.ToString())));

    private Comparand[] MakeComparands()
    {
        UnitBoundaries boundaries = Reports.BoundariesOf(Unit.Id);
        return [.. Table.Rows.Select(row => ComparandOf(row, boundaries))];
    }

    private Comparand ComparandOf(PlanRow row, UnitBoundaries boundaries)
    {
        ConcordanceEntry? entry = Reports.Concordance.Find(Id, row.Number, row.Indicator.Key);
        Comparand comparand = Comparand.OfActual(row, entry?.Concept, boundaries) with { UnitId = Unit.Id, Origin = Id };
        return entry?.Measure is { } measure ? comparand with { Measure = measure } : comparand;
    }

    private Comparand[] MakeYearlyComparands()
    {
        UnitBoundaries boundaries = Reports.BoundariesOf(Unit.Id);
        return
        [
            .. from pair in Table.Rows.Zip(Comparands, (row, own) => (Row: row, Own: own))
               from comparand in SeriesBreaks.Of(pair.Row, pair.Own.Concept, boundaries)
               where comparand.Period != pair.Own.Period
               select comparand with { UnitId = Unit.Id, Origin = Id },
        ];
    }

    private Claim[] ReadClaims()
    {
        string file = $"claims-{Id}.csv";
        return Resources.Has(file)
            ? [.. ClaimReader.Read(Resources.ReadTable(file), ReportNotation.Vietnamese).GetValueOrThrow().Claims.Select(claim => claim with { Table = Id })]
            : [];
    }

    private Claim[] FindAllClaims(VerdictPolicy policy)
    {
        Claim[] ofRows = [.. PlanTableAudit.ClaimsOf(Table, Printed, ReportNotation.Vietnamese, policy).Select(claim => claim with { Table = Id })];
        HashSet<(ClaimKind, int?, decimal?, string)> known = [.. ofRows.Select(Identity)];
        return [.. ofRows, .. Claims.Where(claim => !known.Contains(Identity(claim))).Select(claim => claim.Series is null ? claim : claim with { Policy = policy })];
    }

    private PlanTable ReadTable() => PlanTableReader.Read(Resources.ReadTable(_file)).GetValueOrThrow();
}
