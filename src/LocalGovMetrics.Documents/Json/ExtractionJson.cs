using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Json;

/// <summary>What was found in a document, in the shape of the contract.</summary>
internal sealed record ExtractionJson(
    int Version,
    DocumentJson Document,
    IEnumerable<TableJson> Tables,
    IEnumerable<DocumentClaimJson> Claims,
    CoverageJson Coverage,
    IReadOnlyList<FindingJson> Findings)
{
    private const int CurrentVersion = 1;

    // Tables and claims are made one by one while they are written: a long document is not held twice.
    public static ExtractionJson Of(DocumentExtraction extraction) => new(
        CurrentVersion,
        DocumentJson.Of(extraction),
        extraction.Tables.Select(table => TableJson.Of(extraction.Document, table)),
        extraction.Claims.Select(DocumentClaimJson.Of),
        CoverageJson.Of(extraction),
        [.. extraction.Document.Findings.Select(finding => new FindingJson(finding.Code, PlaceJson.Of(finding.Place), finding.Detail))]);
}

/// <summary>The document itself.</summary>
internal sealed record DocumentJson(string Name, string MediaType, string Sha256, int? Pages, string? Unit, PlaceJson? UnitFrom, string? Period, PlaceJson? PeriodFrom, string? Title)
{
    public static DocumentJson Of(DocumentExtraction extraction)
    {
        Document document = extraction.Document;
        ExtractedTable? dated = extraction.Tables.FirstOrDefault(table => table.Period is not null);
        return new DocumentJson(
            document.Name,
            document.Format.MediaType(),
            document.Sha256,
            document.Pages,
            extraction.Unit,
            PlaceJson.Of(extraction.UnitFrom),
            extraction.Period?.ToString(),
            PlaceJson.Of(dated?.Place),
            document.Blocks.FirstOrDefault(block => block.Kind == DocumentBlockKind.Heading)?.Text ?? dated?.Title);
    }
}

/// <summary>Where a piece stands.</summary>
internal sealed record PlaceJson(int Start, int Length, string Where, int? Page, int? Line, string? Sheet, PageBox? Box)
{
    public static PlaceJson? Of(DocumentPlace? place) =>
        place is null ? null : new PlaceJson(place.Start, place.Length, place.Where, place.Page, place.Line, place.Sheet, place.Box);
}

/// <summary>Something that a reader of the results must know.</summary>
internal sealed record FindingJson(DocumentFindingCode Code, PlaceJson? Place, string Text);

/// <summary>How much was found.</summary>
internal sealed record CoverageJson(int Tables, int TablesTaken, int Rows, int RowsUnplaced, int NumberPairs, int Claims, IReadOnlyDictionary<string, int> NotCheckable)
{
    public static CoverageJson Of(DocumentExtraction extraction)
    {
        ExtractedTable[] taken = [.. extraction.Tables.Where(table => table.IsPlanVersusActual)];
        return new CoverageJson(
            extraction.Tables.Count,
            taken.Length,
            taken.Sum(table => table.Rows.Count(row => row.Kind == ExtractedRowKind.Data)),
            taken.Sum(table => table.Rows.Count(row => row.Kind == ExtractedRowKind.Unplaced)),
            extraction.NumberPairs,
            extraction.Claims.Count,
            extraction.Claims.Where(claim => claim.Check.Class == AuditClass.CannotCheck).CountBy(claim => CanonicalText.FormatName(claim.Check.Problem?.Reason ?? claim.Check.Result.UncheckedReason)).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));
    }
}
