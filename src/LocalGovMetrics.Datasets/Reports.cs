using System.Globalization;
using LocalGovMetrics.Comparability;
using LocalGovMetrics.Units;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Datasets;

/// <summary>The reports that come with the library, and the units and terms they speak of.</summary>
/// <remarks>Read on first use; immutable and safe for use by several threads.</remarks>
public static class Reports
{
    private static readonly Lazy<IReadOnlyList<NamedTerm>> LazyTerms = new(() => Array.AsReadOnly(ReadTerms().ToArray()));
    private static readonly Lazy<IReadOnlyDictionary<string, AdministrativeUnit>> LazyUnits = new(ReadUnits);
    private static readonly Lazy<IReadOnlyList<AdministrativeUnit>> LazyUnitList = new(() => Array.AsReadOnly(LazyUnits.Value.Values.ToArray()));
    private static readonly Lazy<Dictionary<UnitId, UnitBoundaries>> LazyBoundaries = new(ReadBoundaries);
    private static readonly Lazy<Concordance> LazyConcordance = new(Concepts.ReadConcordance);
    private static readonly Lazy<IReadOnlyList<Report>> LazyReports = new(() => Array.AsReadOnly(ReadReports().ToArray()));

    /// <summary>Gets the reports in the order of their documents.</summary>
    public static IReadOnlyList<Report> All => LazyReports.Value;

    /// <summary>Gets the administrative units that the documents name; dates only where they are known to the day.</summary>
    public static IReadOnlyList<AdministrativeUnit> Units => LazyUnitList.Value;

    /// <summary>Gets the terms that the documents name.</summary>
    public static IReadOnlyList<NamedTerm> Terms => LazyTerms.Value;

    /// <summary>Gets which indicators of the reports measure the same, with what their definitions differ in.</summary>
    public static Concordance Concordance => LazyConcordance.Value;

    /// <summary>Gives what the documents state of the boundaries of a unit; that they state nothing does not mean that nothing changed.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The changes, each counting from the day of its act where the documents give no other; not known where they state none.</returns>
    public static UnitBoundaries BoundariesOf(AdministrativeUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return LazyBoundaries.Value.GetValueOrDefault(unit.Id, UnitBoundaries.NotKnown);
    }

    /// <summary>Finds a report.</summary>
    /// <param name="id">The identity, such as <c>huong-tra-2023</c>; case does not count.</param>
    /// <returns>The report, or null.</returns>
    public static Report? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(report => report.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<NamedTerm> ReadTerms() =>
        from row in Resources.ReadRows("terms.csv")
        select new NamedTerm(row("id"), LocalizedName.Of(row("nameVi"), row("name")), new Term(Number(row("baseYear")), Number(row("endYear"))));

    private static Dictionary<string, AdministrativeUnit> ReadUnits()
    {
        List<Func<string, string>> rows = [.. Resources.ReadRows("units.csv")];
        Dictionary<string, UnitId> ids = rows.ToDictionary(row => row("id"), row => new UnitId(row("scheme"), row("code"), Day(row("validFrom"))), StringComparer.Ordinal);
        return rows.ToDictionary(
            row => row("id"),
            row => new AdministrativeUnit
            {
                Id = ids[row("id")],
                Name = LocalizedName.Of(row("nameVi")),
                Kind = Enum.Parse<UnitKind>(row("kind"), ignoreCase: true),
                Parent = row("parent").Length == 0 ? null : ids[row("parent")],
                ValidTo = Day(row("validTo")),
            },
            StringComparer.Ordinal);
    }

    private static Dictionary<UnitId, UnitBoundaries> ReadBoundaries() =>
        Resources.ReadRows("units.csv")
            .Where(row => row("event") == "transfer" && row("eventDate").Length > 0)
            .ToDictionary(
                row => LazyUnits.Value[row("id")].Id,
                row => UnitBoundaries.NotKnown with { Changes = [new BoundaryChange(KnownDate.On(Day(row("eventDate"))!.Value))] });

    private static IEnumerable<Report> ReadReports() =>
        from row in Resources.ReadRows("reports.csv")
        select new Report(row("id"), row("file"))
        {
            Title = LocalizedName.Of(row("title"), row("titleEn")),
            Unit = LazyUnits.Value[row("unit")],
            Term = Terms.First(term => term.Id == row("term")),
            DocumentFile = row("documentFile"),
            DocumentDate = MonthOrDay(row("documentDate")),
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
