using LocalGovMetrics.Units;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Links in few words: <c>"a>c"</c> the whole, <c>"a>c 66"</c> with 66 of the population.</summary>
internal static class Links
{
    public const string Population = "population";

    public static UnitId Id(string code) => new("t", code);

    public static Crosswalk Walk(params string[] links) => new([.. links.Select(Of)], Population);

    public static Crosswalk WalkWithoutWeight(params string[] links) => new([.. links.Select(Of)]);

    public static UnitLink Of(string link)
    {
        string[] parts = link.Split('>', ' ');
        return parts.Length == 2
            ? new UnitLink(Id(parts[0]), Id(parts[1]))
            : new UnitLink(Id(parts[0]), Id(parts[1]), [new LinkWeight(Population, decimal.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture))]);
    }
}
