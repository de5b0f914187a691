namespace LocalGovMetrics.Text;

/// <summary>Nouns of people, as data: a bound with a bare number after one of them is an age.</summary>
internal static class People
{
    private static readonly HashSet<string> Nouns = new(
        [
            "children", "child", "people", "persons", "adults", "women", "men", "girls", "boys", "females", "males", "infants",
            "residents", "patients", "pupils", "students", "workers", "citizens", "inhabitants", "those", "population", "youth", "everyone",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
