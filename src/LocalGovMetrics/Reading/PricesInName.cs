using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Finds at which prices an amount is where its name or its unit says so: <c>Giá trị sản xuất (giá so sánh 2010)</c>, <c>tỷ đồng, giá hiện hành</c>.</summary>
internal static class PricesInName
{
    /// <summary>Finds them.</summary>
    /// <param name="name">The name of the indicator or of the unit.</param>
    /// <returns>The prices; null where the name says none, or says it of several or with a negation.</returns>
    public static PriceBasis? Find(string name)
    {
        ReportNotation? notation = name.Contains(PriceNameWords.Vietnamese, StringComparison.OrdinalIgnoreCase) ? ReportNotation.Vietnamese
            : name.Contains(PriceNameWords.English, StringComparison.OrdinalIgnoreCase) ? ReportNotation.English
            : null;
        return notation is null || name.Length > ReportNotation.MaxLength || TextMending.IndexOfInvalid(name) >= 0 ? null
            : PhraseParser.Parse(TextMending.Mend(name, out _), notation.Words, notation.DecimalMark).Prices;
    }
}
