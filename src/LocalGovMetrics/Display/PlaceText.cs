using System.Globalization;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Says where something stands in a document in a language: <c>page 2, table 1, row 4</c>. What is no word of ours, such as the name of a sheet or a file, stays.</summary>
internal static class PlaceText
{
    private const string Separator = ", ";
    private const string Section = "place.";

    /// <summary>Gives a place that is said in every language.</summary>
    public static DisplayText Of(string place) => DisplayText.Of(language => In(place, language));

    /// <summary>Says a place in a language.</summary>
    public static string In(string place, Language language) => string.Join(Separator, place.Split(Separator).Select(part => Said(part, language)));

    private static string Said(string part, Language language)
    {
        int blank = part.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && int.TryParse(part.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && language.Has(Section + part[..blank])
            ? language.Text(Section + part[..blank], number)
            : part;
    }
}
