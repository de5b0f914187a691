namespace LocalGovMetrics.Documents.Tables;

/// <summary>Words of spending, and how tidy tables name directions.</summary>
internal static class DirectionWords
{
    public const string Lower = "lower";

    public const string None = "none";

    /// <summary>Words that the name of an item of spending begins with.</summary>
    public static readonly string[] Spending =
    [
        "chi", "tổng chi", "tổng số chi", "dự phòng ngân sách", "tạm chi", "tổng cộng chi",
        "expenditure", "spending", "total expenditure", "total spending", "capital expenditure", "revenue expenditure", "net expenditure", "employee costs", "staff costs",
        "belanja", "total belanja", "jumlah belanja", "pengeluaran", "pembiayaan",
        "dépenses", "dépense", "charges", "total des dépenses", "total des charges", "total dépenses",
    ];

    /// <summary>Words that the header of a column of spending begins with.</summary>
    public static readonly string[] SpendingHeaders = ["actual spend", "spend", "spent", "actual expenditure", "expenditure", "expenditure budget", "thực chi", "dự toán chi", "quyết toán chi", "dépensé", "belanja", "chi ngân sách", "nội dung chi", "khoản chi", "dépenses"];

    /// <summary>Words that the name of an item of revenue begins with.</summary>
    public static readonly string[] Revenue = ["thu", "thuế", "phí", "lệ phí", "tiền thuê đất", "tiền sử dụng đất", "bổ sung", "viện trợ", "tổng thu", "tổng số thu", "tổng nguồn thu", "nguồn thu", "revenue", "income", "total income", "total revenue", "pendapatan", "penerimaan", "recettes", "recette", "fees and charges", "grants", "council tax", "business rates", "pajak", "retribusi", "dana perimbangan", "impôts", "taxes", "dotations", "subventions reçues", "produits", "total des recettes"];

    /// <summary>Words of columns of budgets.</summary>
    public static readonly string[] Budgets = ["dự toán", "budget", "anggaran", "crédits"];

    /// <summary>Words of titles of tables of spending.</summary>
    public static readonly string[] SpendingTitles = ["chi ngân sách", "dự toán chi", "quyết toán chi", "chi đầu tư", "chi thường xuyên", "expenditure", "spending", "belanja", "dépenses"];
}
