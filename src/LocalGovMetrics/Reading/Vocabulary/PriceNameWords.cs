namespace LocalGovMetrics.Reading;

/// <summary>The words without which a name says nothing of prices, as data.</summary>
internal static class PriceNameWords
{
    public const string Vietnamese = "giá";

    public const string English = "price";
}
