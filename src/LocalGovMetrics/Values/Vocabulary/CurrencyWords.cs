namespace LocalGovMetrics.Values;

/// <summary>The currencies other than đồng and how they are written, as data: a currency is what its letters say.</summary>
internal static class CurrencyWords
{
    /// <summary>The code, and the spellings between bars, in lower case.</summary>
    public static readonly (string Code, string Spellings)[] Table =
    [
        ("USD", "us$|$|đô la mỹ|đô la|đô|us dollar|us dollars|usd$"),
        ("EUR", "€|euro|euros"),
        ("GBP", "£|pound|pounds|pound sterling|gb£"),
        ("JPY", "¥|yen|yên|yên nhật|jp¥"),
        ("CNY", "cn¥|rmb|nhân dân tệ|yuan|元"),
        ("AUD", "a$|au$|aus$|đô la úc|australian dollars"),
        ("CAD", "c$|ca$|cad$|can$|đô la canada|canadian dollars"),
        ("NZD", "nz$|new zealand dollars"),
        ("SGD", "s$|sg$|đô la singapore|singapore dollars"),
        ("HKD", "hk$|đô la hồng kông"),
        ("TWD", "nt$|tw$"),
        ("FJD", "fj$"),
        ("JMD", "j$"),
        ("TTD", "tt$"),
        ("BBD", "bds$"),
        ("MXN", "mx$|mex$"),
        ("BRL", "r$|reais|real"),
        ("ARS", "ar$"),
        ("CLP", "cl$|clp$"),
        ("COP", "col$|cop$"),
        ("PEN", "s/.|soles"),
        ("INR", "₹|rs|rs.|rupee|rupees"),
        ("PKR", string.Empty),
        ("BDT", "৳|taka"),
        ("LKR", string.Empty),
        ("NPR", string.Empty),
        ("PHP", "₱|pesos filipinos"),
        ("IDR", "rp|rp.|rupiah"),
        ("MYR", "rm|ringgit"),
        ("THB", "฿|baht|bạt"),
        ("KRW", "₩|won"),
        ("LAK", "₭|kip"),
        ("KHR", "៛|riel"),
        ("MMK", "kyat"),
        ("KES", "ksh|ksh.|kshs|kshs.|kenya shillings"),
        ("UGX", "ush|ugsh"),
        ("TZS", "tsh|tzsh"),
        ("NGN", "₦|naira"),
        ("GHS", "gh₵|₵|cedis"),
        ("ZAR", "rand"),
        ("CHF", "sfr|swiss francs"),
        ("SEK", string.Empty),
        ("NOK", string.Empty),
        ("DKK", string.Empty),
        ("PLN", "zł"),
        ("CZK", "kč"),
        ("TRY", "₺"),
        ("RUB", "₽|rúp|rúp nga"),
        ("UAH", "₴"),
        ("ILS", "₪"),
        ("AED", string.Empty),
        ("SAR", string.Empty),
        ("EGP", "e£"),
        ("XOF", "cfa|fcfa"),
    ];

    /// <summary>Signs and words of English that may stand before a number although they are no code (<c>Rs. 500</c>, <c>Rp 5 triliun</c>).</summary>
    public static readonly string[] Prefixes = ["rs", "rp", "rm", "ksh", "kshs", "ush", "tsh", "rmb", "cfa", "fcfa", "sfr", "vnđ", "vnd"];

    public static bool IsPrefix(ReadOnlySpan<char> lower)
    {
        foreach (string prefix in Prefixes)
        {
            if (lower.SequenceEqual(prefix))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a currency is one whose reports are in English, where <c>mil</c> is a million; in Spanish and Portuguese it is a thousand.</summary>
    public static bool IsEnglish(string code) => code is "USD" or "GBP" or "AUD" or "CAD" or "NZD";
}
