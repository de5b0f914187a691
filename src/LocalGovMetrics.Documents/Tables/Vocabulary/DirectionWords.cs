namespace LocalGovMetrics.Documents.Tables;

/// <summary>Words of spending, and how tidy tables name directions.</summary>
internal static class DirectionWords
{
    public const string Lower = "lower";

    public const string None = "none";

    public const string Higher = "higher";

    /// <summary>Indonesian and French words of columns of directions: more is better.</summary>
    public static readonly string[] SaidHigher = ["tinggi", "semakin tinggi semakin baik", "makin tinggi makin baik", "maksimum", "positif", "meningkat", "hausse", "à la hausse", "plus", "plus c'est haut mieux c'est", "à maximiser", "up", "up is good", "higher value is better"];

    /// <summary>The same words: less is better.</summary>
    public static readonly string[] SaidLower = ["rendah", "semakin rendah semakin baik", "makin rendah makin baik", "minimum", "negatif", "menurun", "baisse", "à la baisse", "moins", "à minimiser", "down", "down is good", "lower value is better"];

    /// <summary>Words that the name of an item of spending begins with.</summary>
    public static readonly string[] Spending =
    [
        "chi", "tổng chi", "tổng số chi", "dự phòng ngân sách", "tạm chi", "tổng cộng chi",
        "expenditure", "spending", "total expenditure", "total spending", "capital expenditure", "revenue expenditure", "net expenditure", "employee costs", "staff costs",
        "belanja", "total belanja", "jumlah belanja", "pengeluaran", "pembiayaan",
        "dépenses", "dépense", "dotations aux", "dotation aux", "charges", "total des dépenses", "total des charges", "total dépenses",
    ];

    /// <summary>Names of branches that begin with the word for spending.</summary>
    public static readonly string[] Branches = ["chi bộ", "chi đoàn", "chi hội", "chi nhánh", "chi cục", "chi đội"];

    /// <summary>Words that the header of a column of spending begins with.</summary>
    public static readonly string[] SpendingHeaders = ["kinh phí", "actual spend", "spend", "spent", "actual expenditure", "expenditure", "expenditure budget", "thực chi", "dự toán chi", "quyết toán chi", "dépensé", "belanja", "chi ngân sách", "nội dung chi", "khoản chi", "dépenses"];

    /// <summary>Words that the name of an item of revenue begins with.</summary>
    public static readonly string[] Revenue = ["thu", "thuế", "phí", "lệ phí", "tiền thuê đất", "tiền sử dụng đất", "bổ sung", "viện trợ", "tổng thu", "tổng số thu", "tổng nguồn thu", "nguồn thu", "revenue", "income", "total income", "total revenue", "pendapatan", "penerimaan", "recettes", "recette", "fees and charges", "user fees", "user charges", "rates and charges", "rates revenue", "grants", "council tax", "business rates", "pajak", "retribusi", "dana perimbangan", "impôts", "impôt", "taxes", "taxe", "droits", "dotation", "redevances", "property taxes", "sales taxes", "property tax", "sales tax", "charges for services", "licenses and permits", "licences and permits", "fines", "hasil", "dana alokasi", "dana bagi hasil", "dotations", "subventions reçues", "produits", "total des recettes"];

    /// <summary>Words that the names of places begin with.</summary>
    public static readonly string[] Places = [.. LetterheadWords.Kinds, "thôn", "ấp", "buôn", "bản", "khu phố", "tổ dân phố", "khóm", "kecamatan", "kelurahan", "desa", "kabupaten", "kota", "commune", "ville"];

    /// <summary>Words of columns of budgets.</summary>
    public static readonly string[] Budgets = ["dự toán", "budget", "anggaran", "crédits"];

    /// <summary>Words of the header above names that are no items of money, whatever the columns of their aims are called.</summary>
    public static readonly string[] Measures = ["measure", "indicator", "kpi", "indikator", "indicateur"];

    /// <summary>Phrases of titles in which the word for revenue is of running costs, as against capital.</summary>
    public static readonly string[] RunningCosts = ["revenue budget", "revenue outturn", "revenue monitoring", "revenue expenditure", "revenue account", "revenue spend", "revenue and capital"];

    /// <summary>Words of headers of what was spent.</summary>
    public static readonly string[] Spent = ["spent", "spend", "overspend", "underspend", "dépensé", "consommé"];

    /// <summary>Words of titles of tables of spending.</summary>
    public static readonly string[] SpendingTitles = ["chi ngân sách", "dự toán chi", "quyết toán chi", "chi đầu tư", "chi thường xuyên", "expenditure", "spending", "belanja", "dépenses"];
}
