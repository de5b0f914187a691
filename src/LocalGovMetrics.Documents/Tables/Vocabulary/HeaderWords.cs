namespace LocalGovMetrics.Documents.Tables;

/// <summary>The words of table headers by language. A new word is a word in a row; a row lists synonyms between bars.</summary>
internal static class HeaderWords
{
    /// <summary>Words of Vietnamese headers.</summary>
    private static readonly (HeaderWord Word, string Phrases)[] Vietnamese =
    [
        (HeaderWord.Number, "stt|tt|số tt|số thứ tự|thứ tự|mã số|mã chỉ tiêu|số hiệu"),
        (HeaderWord.Indicator, "tên chỉ tiêu|chỉ số|tên chỉ số|chỉ tiêu chủ yếu|các chỉ tiêu|nội dung|nội dung chỉ tiêu|danh mục chỉ tiêu|hạng mục|tiêu chí|tên tiêu chí|chỉ tiêu nhiệm vụ|chỉ tiêu cụ thể|chỉ tiêu chính|nội dung thu|nội dung chi|nguồn thu|khoản thu|khoản mục|danh mục|diễn giải"),
        (HeaderWord.Subject, "chỉ tiêu"),
        (HeaderWord.Theme, "nhiệm vụ|lĩnh vực|nhóm chỉ tiêu"),
        (HeaderWord.MeasureUnit, "đvt|đv tính|đơn vị tính|đơn vị|đơn vị đo|đvt (đơn vị tính)"),
        (HeaderWord.Target, "kế hoạch|kh|kế hoạch giao|chỉ tiêu kế hoạch|chỉ tiêu giao|chỉ tiêu được giao|chỉ tiêu nghị quyết|chỉ tiêu nq|chỉ tiêu đại hội|chỉ tiêu đh|chỉ tiêu nq đh|nghị quyết|nq|dự toán|dt|dự toán giao|mục tiêu|mục tiêu đến|chỉ tiêu phấn đấu|chỉ tiêu đề ra|đại hội đề ra|nghị quyết đề ra|nq đề ra|được giao|giao|dự toán được giao|kế hoạch năm|chỉ tiêu đăng ký|chỉ tiêu vận động|chỉ tiêu phân bổ|kế hoạch vốn|vốn giao|vốn kế hoạch|vốn được giao|số giao|số được giao|mt|pđ|yêu cầu|yêu cầu tiêu chí|đăng ký|chỉ tiêu yêu cầu|quy định|mức quy định|chuẩn quy định"),
        (HeaderWord.Actual, "thực hiện|th|ước thực hiện|ước th|uth|ưth|kết quả|kq|kết quả thực hiện|ước đạt|đạt được|thực thu|thực chi|quyết toán|qt|số quyết toán|số thực hiện|th cả năm|ước th cả năm|uth cả năm|thực hiện cả năm|ước cả năm|lũy kế|thực tế|kết quả đạt được|số thu được|thu được|đã thu|vận động được|số vận động được|huy động được|giải ngân|đã giải ngân|đã thực hiện|đã hoàn thành|số đã thực hiện|giá trị giải ngân|kết quả vận động|số nộp|đã nộp"),
        (HeaderWord.Provisional, "sơ bộ|th sơ bộ|thực hiện sơ bộ"),
        (HeaderWord.Estimated, "ước|ước thực hiện|ước th|uth|ưth|ước đạt|ước cả năm|dự ước"),
        (HeaderWord.Forecast, "dự kiến|dự báo"),
        (HeaderWord.Comparison, "so sánh|so với|so|tỷ lệ đạt|tỷ lệ thực hiện|tỷ lệ hoàn thành|tỷ lệ (%)|tỷ lệ %|tỉ lệ|tỷ lệ|% hoàn thành|% thực hiện|mức độ hoàn thành|th/kh|ưth/kh|ước th/kh|th/dt|th kh|đạt %|hoàn thành %|% đạt|% kh|% so"),
        (HeaderWord.Difference, "tăng giảm|tăng, giảm|tăng/giảm|tăng (+), giảm (-)|chênh lệch|số tuyệt đối"),
        (HeaderWord.Growth, "tốc độ tăng|tốc độ phát triển|tăng trưởng|tăng bình quân|tốc độ tăng bình quân|bình quân giai đoạn"),
        (HeaderWord.Verdict, "đạt/không đạt|đạt/ không đạt|đạt / không đạt|đạt/chưa đạt|đạt hay không đạt|đánh giá|đánh giá kết quả|kết quả đánh giá|kết luận|đạt, không đạt|hoàn thành/không hoàn thành|đánh giá mức độ"),
        (HeaderWord.Previous, "cùng kỳ|năm trước|kỳ trước|cùng kỳ năm trước|năm ngoái"),
        (HeaderWord.Base, "năm gốc|giá trị gốc|hiện trạng|xuất phát điểm"),
        (HeaderWord.Note, "ghi chú|chú thích|lý do|nguyên nhân|giải trình|cơ quan chủ trì|cơ quan phụ trách|đơn vị chủ trì|đơn vị phụ trách|cơ quan theo dõi|cơ quan thực hiện|đơn vị thực hiện|người thực hiện|thời gian thực hiện|thời hạn thực hiện|tiến độ thực hiện|cơ quan phối hợp|đơn vị phối hợp|giải pháp thực hiện|nguồn vốn thực hiện|địa điểm thực hiện|biện pháp thực hiện|cơ quan báo cáo|phân công thực hiện"),
        (HeaderWord.Direction, "chiều mong muốn|chiều"),
    ];

    /// <summary>Words of English headers.</summary>
    private static readonly (HeaderWord Word, string Phrases)[] English =
    [
        (HeaderWord.Number, "no|no.|nr|ref|ref.|reference|id|#|code|kpi ref|pi ref|indicator no|item"),
        (HeaderWord.Indicator, "indicator|indicators|how measured|how we measure it|how it is measured|performance indicator|key performance indicator|kpi|measure|measures|performance measure|description|indicator name|indicator description|measure description|pi|name|line item|heading|budget heading|budget head|budget line|cost centre|revenue source|source of revenue|source of income|income source|expenditure category|expenditure head"),
        (HeaderWord.Indicator, "service standard|performance standard|standard of service"),
        (HeaderWord.Subject, "standard"),
        (HeaderWord.Theme, "service|objective|strategic objective|outcome|theme|directorate|portfolio"),
        (HeaderWord.MeasureUnit, "unit|units|uom|unit of measure|unit of measurement"),
        (HeaderWord.Target, "target|targets|threshold|plan|planned|budget|goal|annual target|original budget|approved budget|year end target|year-end target|full year target|profiled target|what we aimed for|our target|target for|forecast budget"),
        (HeaderWord.Actual, "actual|actuals|outturn|result|results|achieved|achievement|performance|ytd|year to date|actual performance|value|current value|reported|current performance|year end outturn|delivered|spend|where we are now|what we achieved|how we did|our result"),
        (HeaderWord.Estimated, "estimate|estimated"),
        (HeaderWord.Provisional, "provisional|preliminary|unaudited"),
        (HeaderWord.Forecast, "forecast|projected|projection"),
        (HeaderWord.Difference, "variance|difference|variation|over/under|over / (under)|(under)/over spend"),
        (HeaderWord.Comparison, "% of target|% of plan|% of budget|vs target|against target|attainment|percent achieved|% achieved|change|trend|direction of travel|dot"),
        (HeaderWord.Growth, "growth|growth rate|annual growth|average growth"),
        (HeaderWord.Verdict, "status|rag|rag status|rag rating|on target|met|met?|target met|target met?|rating|achieved?|on track|traffic light|did we make it|did we meet it|was it met"),
        (HeaderWord.Previous, "previous|previous year|last year|prior year|previous outturn|previous period|last quarter|same period"),
        (HeaderWord.Base, "baseline|base|where we were|starting point"),
        (HeaderWord.Note, "comment|comments|commentary|note|notes|remarks|narrative|explanation|lead|owner|responsible officer|source"),
        (HeaderWord.Direction, "polarity|good is|good to be|good performance is|bigger is better|better is|desired direction|aim to"),
    ];

    /// <summary>Words of Indonesian and French headers.</summary>
    private static readonly (HeaderWord Word, string Phrases)[] Others =
    [
        (HeaderWord.Number, "nomor|no urut|n°|numéro|n"),
        (HeaderWord.Indicator, "indikator|indikator kinerja|indikator kinerja utama|iku|uraian|uraian kegiatan|sumber pendapatan|jenis pendapatan|rincian|indicateur|indicateurs|indicateur de performance|indicateurs de performance|indicateur de résultat|indicateurs de résultat|indicateur de réalisation|indicateur d'activité|nature des recettes|nature des dépenses|libellé|désignation|intitulé"),
        (HeaderWord.Theme, "sasaran|sasaran strategis|kegiatan|program|tujuan|axe|action|thème"),
        (HeaderWord.MeasureUnit, "satuan|unité|unités|unité de mesure"),
        (HeaderWord.Target, "target kinerja|anggaran|rencana|cible|cibles|objectif|objectifs|prévu|prévision|prévisions|budget prévu|valeur cible|crédits ouverts|crédits votés|crédits|budget voté|budget primitif|bp|prévu au budget|pagu|pagu anggaran"),
        (HeaderWord.Actual, "realisasi|realisasi kinerja|hasil|réalisé|réalisation|réalisations|résultat|résultats|exécuté|valeur réalisée|atteint|mandaté|mandatements|titres émis|compte administratif"),
        (HeaderWord.Comparison, "capaian|% capaian|capaian (%)|persentase|tingkat capaian|taux|taux de réalisation|taux d'exécution|taux d'atteinte|% réalisé|% d'exécution|% d'atteinte|persentase capaian|% realisasi|rasio"),
        (HeaderWord.Difference, "écart|selisih|deviasi"),
        (HeaderWord.Verdict, "kategori|predikat|status capaian|statut|appréciation|atteint ?|atteint?|objectif atteint|objectif atteint ?|cible atteinte|tercapai|tercapai?|tercapai/tidak tercapai"),
        (HeaderWord.Previous, "tahun lalu|tahun sebelumnya|année précédente|exercice précédent"),
        (HeaderWord.Base, "kondisi awal|baseline data|valeur de référence|référence"),
        (HeaderWord.Note, "keterangan|catatan|observations|observation|commentaire|commentaires|remarques"),
    ];

    /// <summary>Gets every phrase with what it says, the longest first.</summary>
    public static IReadOnlyList<(string Phrase, HeaderWord Word)> All { get; } =
    [
        .. Vietnamese.Concat(English).Concat(Others)
            .SelectMany(row => row.Phrases.Split('|').Select(phrase => (phrase, row.Word)))
            .OrderByDescending(row => row.phrase.Length),
    ];

    /// <summary>Gets every word of the phrases that is letters alone.</summary>
    public static HashSet<string> Single { get; } = All.SelectMany(row => row.Phrase.Split(' ', '/')).Where(word => word.Length > 1 && word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the phrases by their first letter, the longest first.</summary>
    public static Dictionary<char, (string Phrase, HeaderWord Word)[]> ByInitial { get; } = All.GroupBy(row => row.Phrase[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Words of targets that are reached over several years.</summary>
    public static IReadOnlyList<string> Horizons { get; } = ["đến", "giai đoạn", "nhiệm kỳ", "đại hội", "đh", "cuối kỳ", "by", "by end", "end of plan", "long term", "medium term", "final", "rpjmd", "akhir", "hingga", "horizon", "d'ici"];

    /// <summary>Words of headers in a language whose thousands are parted by spaces.</summary>
    public static IReadOnlyList<string> GroupsBySpaces { get; } = ["indicateur", "objectif", "réalis", "cible", "libellé", "intitulé", "prévu", "prévision", "résultat", "taux de", "taux d'", "appréciation", "exécut", "unité", "crédits", "dépenses", "recettes"];

    /// <summary>Words that ask for something in each year.</summary>
    public static IReadOnlyList<string> EveryYear { get; } = ["hằng năm", "hàng năm", "mỗi năm", "every year", "each year", "annually", "setiap tahun", "chaque année", "par an"];

    /// <summary>Words for a ratio that begin the name of what it is of.</summary>
    public static IReadOnlyList<string> Shares { get; } = ["tỷ lệ ", "tỉ lệ ", "taux ", "persentase "];

    /// <summary>Words of averages over years.</summary>
    public static IReadOnlyList<string> Averages { get; } = ["bình quân", "bq", "/năm", "average", "per year", "a year", "rata-rata", "moyen", "par an"];

    /// <summary>Words that introduce a remark in a row of its own.</summary>
    public static IReadOnlyList<string> Remarks { get; } = ["ghi chú", "chú thích", "chú ý", "lưu ý", "nguồn", "nguồn số liệu", "note", "notes", "source", "sources", "remark", "catatan", "keterangan", "sumber", "remarque", "nota"];

    /// <summary>Words that a printed verdict begins with.</summary>
    public static IReadOnlyList<string> Verdicts { get; } =
    [
        "đạt", "không đạt", "chưa đạt", "vượt", "hoàn thành", "không hoàn thành", "chưa hoàn thành", "gần đạt", "cơ bản đạt", "đạt và vượt",
        "g", "a", "r", "met", "not met", "on target", "off target", "achieved", "not achieved", "exceeded", "missed", "green", "amber", "red", "yes", "no", "below target", "above target", "on track", "off track", "partly met", "within tolerance",
        "oui", "non", "ya", "tidak", "tercapai", "tidak tercapai", "belum tercapai", "melampaui", "atteint", "non atteint", "dépassé", "✓", "✗", "✔", "✘", "x",
    ];

    /// <summary>Marks in columns of which each is one verdict.</summary>
    public static IReadOnlyList<string> Ticks { get; } = ["x", "✓", "✔", "√", "v", "●", "•", "■", "☑", "*", "+"];

    /// <summary>Words that introduce the unit note of a table.</summary>
    public static IReadOnlyList<string> UnitNotes { get; } = ["đơn vị tính", "đvt", "đơn vị", "unit", "units", "satuan", "unité"];

    /// <summary>Marks and words that repeat the unit above.</summary>
    public static IReadOnlyList<string> Ditto { get; } = ["\"", "''", "“", "”", "″", "〃", "nt", "như trên", "do", "idem", "ditto", "id"];

    /// <summary>Words that introduce the parts of the row above.</summary>
    public static IReadOnlyList<string> PartWords { get; } = ["trong đó", "gồm", "bao gồm", "of which", "including", "di antaranya", "dont"];
}

/// <summary>What a word of a header says.</summary>
internal enum HeaderWord
{
    None = 0,
    Number,
    Indicator,

    /// <summary>The bare word for an indicator, which also stands for its target (<c>chỉ tiêu</c>).</summary>
    Subject,
    /// <summary>What several indicators are about (<c>sasaran strategis</c>, service): the name of a row only where no column names indicators.</summary>
    Theme,
    MeasureUnit,
    Target,
    Actual,
    Estimated,

    /// <summary>Reported before it was checked (<c>sơ bộ</c>): an actual that may still be revised.</summary>
    Provisional,
    Forecast,
    Comparison,
    Growth,
    Verdict,
    Previous,

    /// <summary>By how much two columns differ.</summary>
    Difference,
    Base,
    Note,
    Direction,
}
