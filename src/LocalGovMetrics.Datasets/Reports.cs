using System.Globalization;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Datasets;

/// <summary>The reports that come with the library, and the units and terms they speak of.</summary>
/// <remarks>Read on first use; immutable and safe for use by several threads.</remarks>
/// <example>
/// <code>
/// Report report = Reports.Find("huong-tra-2023")!;
/// Console.WriteLine($"{report.Achieved} of {report.Of} reported, {report.Assess().Headline.Achieved} by the rule");   // 8 of 11 reported, 7 by the rule
/// </code>
/// </example>
public static class Reports
{
    private const string AcrossFile = "claims-across.csv";

    private static readonly Lazy<IReadOnlyList<NamedTerm>> LazyTerms = new(() => Array.AsReadOnly(ReadTerms().ToArray()));
    private static readonly Lazy<Concordance> LazyConcordance = new(Concepts.ReadConcordance);
    private static readonly Lazy<UnitRegister> LazyRegister = new(() => RegisterTableReader.Read(Resources.ReadTable("units.csv")).GetValueOrThrow());
    private static readonly Lazy<IReadOnlyList<Report>> LazyReports = new(() => Array.AsReadOnly(ReadReports().ToArray()));

    /// <summary>Gets the reports in the order of their documents.</summary>
    public static IReadOnlyList<Report> All => LazyReports.Value;

    /// <summary>Gets the administrative units that the documents name; dates only where they are known to the day.</summary>
    public static IReadOnlyList<AdministrativeUnit> Units => Register.Units;

    /// <summary>Gets the register of those units with what the documents say happened to them: the part of Hương Trà that went to Huế in
    /// 2021, An Xuân and Phước Hòa in Tam Kỳ, and the town of Phong Điền that became four wards on 2025-07-01.</summary>
    /// <remarks>The documents do not name six of the areas that left Hương Trà and three of the wards of Phong Điền; they are there
    /// without a name of their own. The codes are those of this data set (scheme <c>reports</c>).</remarks>
    public static UnitRegister Register => LazyRegister.Value;

    /// <summary>Gets the terms that the documents name.</summary>
    public static IReadOnlyList<NamedTerm> Terms => LazyTerms.Value;

    /// <summary>Gets which indicators of the reports measure the same, with what their definitions differ in.</summary>
    public static Concordance Concordance => LazyConcordance.Value;

    /// <summary>Gives what the documents state of the boundaries of a unit; that they state nothing does not mean that nothing changed.</summary>
    /// <param name="unit">The identity of the unit.</param>
    /// <returns>The changes in <see cref="Register"/>; not known where it has none.</returns>
    public static UnitBoundaries BoundariesOf(UnitId unit) => UnitBoundaries.Of(Register, unit, isComplete: false);

    /// <summary>Finds a report.</summary>
    /// <param name="id">The identity, such as <c>huong-tra-2023</c>; case does not count.</param>
    /// <returns>The report, or null.</returns>
    public static Report? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(report => report.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Gives the facts that people found in the texts of several reports with different numbers, beside those that their rows hold.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The claims of which all reports are among those.</returns>
    public static IReadOnlyList<Claim> ClaimsAcross(IReadOnlyList<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        TextTable table = Resources.ReadTable(AcrossFile);
        int column = table.Header.ToList().IndexOf("reports");
        return Array.AsReadOnly(
            ClaimReader.Read(table, ReportNotation.Vietnamese).GetValueOrThrow().Claims
                .Zip(table.Rows, (claim, row) => (Claim: claim, Of: row.Cells[column].Split(';', StringSplitOptions.TrimEntries)))
                .Where(pair => Array.TrueForAll(pair.Of, id => reports.Any(report => report.Id == id)))
                .Select(pair => pair.Claim with { Table = string.Join(", ", pair.Of) })
                .ToArray());
    }

    private static IEnumerable<NamedTerm> ReadTerms() =>
        from row in Resources.ReadRows("terms.csv")
        select new NamedTerm(row("id"), LocalizedName.Of(row("nameVi"), row("name")), new Term(Number(row("baseYear")), Number(row("endYear"))));

    private static IEnumerable<Report> ReadReports() =>
        from row in Resources.ReadRows("reports.csv")
        select new Report(row("id"), row("file"))
        {
            Title = LocalizedName.Of(row("title"), row("titleEn")),
            Unit = Register.Units.Single(unit => unit.Id.Code == row("unit")),
            Term = Terms.First(term => term.Id == row("term")),
            DocumentFile = row("documentFile"),
            DocumentDate = MonthOrDay(row("documentDate")),
            DocumentDateSource = row("documentDateSource") is { Length: > 0 } place ? place : null,
            Headline = row("reportedHeadline"),
            Achieved = NumberOrNull(row("reportedAchieved")),
            Of = NumberOrNull(row("reportedOf")),
            NotAchieved = NumberOrNull(row("reportedNotAchieved")),
            HeadlineSource = row("headlineSource"),
            Description = row("description"),
        };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int? NumberOrNull(string text) => text.Length == 0 ? null : Number(text);

    private static LocalDate? Day(string text) => text.Length == 0 ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static Period? MonthOrDay(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        const int MonthLength = 7;
        LocalDate first = Day(text.Length == MonthLength ? text + "-01" : text)!.Value;
        return Period.FromDates(first, text.Length == MonthLength ? first.PlusMonths(1).PlusDays(-1) : first);
    }
}
