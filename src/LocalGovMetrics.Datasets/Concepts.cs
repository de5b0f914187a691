using LocalGovMetrics.Comparability;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Datasets;

/// <summary>Reads which indicators of the reports measure the same.</summary>
internal static class Concepts
{
    public static Concordance ReadConcordance()
    {
        Dictionary<string, LocalizedName> names = Resources.ReadRows("concepts.csv").ToDictionary(row => row("concept"), row => LocalizedName.Of(row("nameVi"), row("name")), StringComparer.Ordinal);
        return new Concordance(
        [
            .. from row in Resources.ReadRows("concordance.csv")
               select new ConcordanceEntry
               {
                   Source = row("report"),
                   Number = row("no"),
                   Indicator = row("indicator"),
                   Measure = row("measure").Length == 0 ? null : Measure.Parse(row("measure")),
                   Concept = new IndicatorConcept
                   {
                       Code = row("concept"),
                       Name = names[row("concept")],
                       Part = NameOf(row("partVi"), row("part")),
                       Variant = NameOf(row("variantVi"), row("variant")),
                       StockOrFlow = Enum.Parse<StockOrFlow>(row("stockOrFlow"), ignoreCase: true),
                   },
               },
        ]);
    }

    private static LocalizedName? NameOf(string vietnamese, string english) => vietnamese.Length == 0 ? null : LocalizedName.Of(vietnamese, english);
}
