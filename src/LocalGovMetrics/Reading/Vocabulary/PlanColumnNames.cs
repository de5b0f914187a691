using System.Text;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>The names of columns, as data: a new spelling is one word here.</summary>
internal static class PlanColumnNames
{
    /// <summary>The name of every column, first the one that the documentation uses, then other spellings; and those that give way to a column named otherwise.</summary>
    private static readonly (PlanColumn Column, bool IsNeeded, string[] Names, string[] Weak)[] Table =
    [
        (PlanColumn.Unit, true, ["unit", "administrative unit", "địa phương", "đơn vị hành chính", "huyện/xã", "xã/phường", "xã, phường", "tên đơn vị", "place", "authority", "local authority", "council", "area"], ["đơn vị"]),
        (PlanColumn.Indicator, true, ["indicator", "chỉ tiêu", "tên chỉ tiêu", "nội dung chỉ tiêu", "các chỉ tiêu", "indicator name", "measure name", "performance indicator", "performance measure", "KPI", "PI", "tiêu chí"], ["nội dung", "description", "name"]),
        (PlanColumn.Period, true, ["period", "year", "kỳ", "năm", "giai đoạn", "kỳ báo cáo", "năm báo cáo", "financial year", "reporting period"], ["quarter", "quý", "tháng", "month"]),
        (PlanColumn.Target, true, ["target", "plan", "kế hoạch", "mục tiêu", "chỉ tiêu giao", "KH", "kế hoạch giao", "chỉ tiêu kế hoạch", "chỉ tiêu được giao", "mục tiêu kế hoạch", "nghị quyết", "planned", "target value", "annual target"], []),
        (PlanColumn.Actual, true, ["actual", "result", "thực hiện", "kết quả", "kết quả thực hiện", "TH", "thực tế", "kết quả đạt được", "outturn", "actual value", "results", "actual outturn"], ["performance", "latest", "value"]),
        (PlanColumn.Direction, false, ["direction", "chiều", "chiều mong muốn", "good is", "polarity", "aim to", "aim", "desired direction", "chiều hướng tốt"], []),
        (PlanColumn.MeasureUnit, false, ["measureUnit", "unit of measure", "đơn vị tính", "ĐVT", "đơn vị đo", "ĐV tính", "units", "unit of measurement"], []),
        (PlanColumn.PriceBasis, false, ["priceBasis", "giá", "loại giá"], []),
        (PlanColumn.Status, false, ["trạng thái", "tình trạng", "status", .. OfValues], []),
        (PlanColumn.Term, false, ["term", "nhiệm kỳ"], []),
        (PlanColumn.BaseYear, false, ["baseYear", "năm gốc", "baseline year"], []),
        (PlanColumn.Base, false, ["base", "baseline", "gốc", "giá trị gốc", "giá trị năm gốc"], []),
        (PlanColumn.ReportedVerdict, false, ["reportedVerdict", "đánh giá", "đạt/không đạt", "đạt / chưa đạt", "kết quả đánh giá", "mức đánh giá", "RAG", "RAG status", "RAG rating", "target met", "met target", "on target"], []),
        (PlanColumn.Source, false, ["source", "nguồn"], []),
        (PlanColumn.Number, false, ["no", "STT", "TT", "số thứ tự", "no.", "ref"], []),
        (PlanColumn.Parent, false, ["parent", "thuộc"], []),
        (PlanColumn.Headline, false, ["headline", "chỉ tiêu chủ yếu"], []),
        (PlanColumn.Measure, false, ["measure", "cách tính"], []),
        (PlanColumn.Horizon, false, ["horizon", "thời hạn", "hạn"], []),
        (PlanColumn.Aggregation, false, ["aggregation", "cách gộp"], []),
        (PlanColumn.IndicatorEn, false, ["indicatorEn"], []),
        (PlanColumn.Note, false, ["note", "ghi chú"], ["comment", "comments", "commentary"]),
        (PlanColumn.UnitParent, false, ["unitParent", "thuộc đơn vị", "đơn vị cấp trên"], []),
        (PlanColumn.TargetNumber, false, ["targetNumber"], []),
        (PlanColumn.ActualNumber, false, ["actualNumber"], []),
        (PlanColumn.OtherTarget, false, ["otherTarget"], []),
        (PlanColumn.OpenNumber, false, ["openNumber"], []),
        (PlanColumn.NearBand, false, ["nearBand", "near band", "ngưỡng gần đạt", "biên gần đạt"], []),
        (PlanColumn.TargetPriceBasis, false, ["targetPriceBasis", "plan price basis", "giá của kế hoạch", "loại giá kế hoạch"], []),
        (PlanColumn.ActualPriceBasis, false, ["actualPriceBasis", "outturn price basis", "giá của thực hiện", "loại giá thực hiện"], []),
        (PlanColumn.BasePriceBasis, false, ["basePriceBasis", "baseline price basis", "loại giá năm gốc"], []),
        (PlanColumn.EffectiveFrom, false, ["effectiveFrom", "effective from", "target from", "in force from", "hiệu lực từ", "có hiệu lực từ", "ngày hiệu lực", "ngày có hiệu lực", "áp dụng từ", "ngày giao", "ngày ban hành"], []),
        (PlanColumn.Document, false, ["document", "target document", "decision", "resolution", "văn bản", "văn bản giao", "số văn bản", "quyết định giao", "nghị quyết giao"], []),
    ];

    // A column of one of these names holds the status of values, whatever letters stand in it.
    private static string[] OfValues => ["obs_status", "observation status", "value status", "data status", "trạng thái số liệu", "tình trạng số liệu"];

    /// <summary>Names of actuals that say how firm they are.</summary>
    private static readonly (ObservationStatus Status, string[] Names)[] Actuals =
    [
        (ObservationStatus.Estimated, ["ước thực hiện", "ước TH", "ƯTH", "ước", "ước đạt", "ước kết quả", "ước kết quả thực hiện", "ước tính", "thực hiện ước", "dự ước", "estimated", "estimate", "estimated outturn", "estimated actual", "estimated result"]),
        (ObservationStatus.Provisional, ["sơ bộ", "số sơ bộ", "thực hiện sơ bộ", "sơ bộ thực hiện", "TH sơ bộ", "kết quả sơ bộ", "ước sơ bộ", "provisional", "provisional outturn", "provisional actual", "provisional result", "preliminary", "preliminary outturn", "preliminary actual", "preliminary result"]),
        (ObservationStatus.Revised, ["thực hiện điều chỉnh", "thực hiện sau điều chỉnh", "thực hiện đã điều chỉnh", "TH điều chỉnh", "kết quả điều chỉnh", "kết quả sau điều chỉnh", "revised outturn", "revised actual", "revised result"]),
        (ObservationStatus.Actual, ["thực hiện chính thức", "chính thức", "số chính thức", "kết quả chính thức", "final outturn", "final result", "final actual"]),
        (ObservationStatus.Forecast, ["dự kiến", "dự kiến thực hiện", "dự kiến TH", "dự báo", "forecast", "forecast outturn", "projected", "projected outturn"]),
    ];

    private static readonly Dictionary<string, PlanColumn> ByName = Folded(row => row.Names);

    private static readonly Dictionary<string, PlanColumn> ByWeakName = Folded(row => row.Weak);

    private static readonly Dictionary<string, ObservationStatus> ByStatus =
        Actuals.SelectMany(row => row.Names.Select(name => KeyValuePair.Create(HeaderText.Fold(name), row.Status))).Distinct().ToDictionary(StringComparer.Ordinal);

    // What the tool adds to a table that it wrote says nothing of the language either.
    private static readonly string[] Added = ["verdict", "achieved", "near", "attainment", "reasonCode", "reason", "agrees", "notes", "targetInForce", "revision", "revisionReason"];

    private static readonly HashSet<string> English =
        Table.SelectMany(row => row.Names.Concat(row.Weak).Where(name => Ascii.IsValid(name))).Except(["STT", "TT", "KH", "TH"]).Concat(Added).Select(HeaderText.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>Gets the columns that every table has.</summary>
    public static IReadOnlyList<PlanColumn> Needed { get; } = [.. Table.Where(row => row.IsNeeded).Select(row => row.Column)];

    /// <summary>Gets how many columns there are.</summary>
    public static int Count => Table.Length;

    /// <summary>Gets all names of a column.</summary>
    public static IReadOnlyList<string> Of(PlanColumn column) => [.. Table[(int)column].Names, .. Table[(int)column].Weak];

    /// <summary>Gets the name that the documentation uses.</summary>
    public static string Documented(PlanColumn column) => column == PlanColumn.Status ? "status" : Table[(int)column].Names[0];

    /// <summary>Finds a column by its folded name.</summary>
    /// <param name="folded">The name, folded.</param>
    /// <param name="column">The column.</param>
    /// <param name="status">How firm an actual is, where the name says so.</param>
    /// <param name="isWeak">Whether the column gives way to one that is named otherwise.</param>
    /// <returns>False where no column has the name.</returns>
    public static bool TryFind(string folded, out PlanColumn column, out ObservationStatus? status, out bool isWeak)
    {
        status = null;
        isWeak = false;
        if (ByName.TryGetValue(folded, out column))
        {
            return true;
        }

        if (ByStatus.TryGetValue(folded, out ObservationStatus known))
        {
            // A result goes before an estimate of it, which may be no more than a mark.
            (column, status, isWeak) = (PlanColumn.Actual, known, true);
            return true;
        }

        isWeak = ByWeakName.TryGetValue(folded, out column);
        return isWeak;
    }

    /// <summary>Tells whether a header cell names the status of values, which no verdict is.</summary>
    public static bool IsOfValues(string header) => Array.Exists(OfValues, name => HeaderText.Fold(name) == HeaderText.Fold(header));

    /// <summary>Tells whether a header cell names the days from which targets hold.</summary>
    public static bool IsOfRevisions(string header) => TryFind(HeaderText.Fold(header), out PlanColumn column, out _, out _) && column == PlanColumn.EffectiveFrom;

    /// <summary>Tells whether a column is one that the tool adds to what it writes.</summary>
    public static bool IsAdded(string header) => Array.Exists(Added, name => HeaderText.Fold(name) == HeaderText.Fold(WithoutTool(header)));

    /// <summary>Tells whether a header cell is one of the English names, which say nothing about the language of the cells.</summary>
    public static bool IsEnglish(string header) => English.Contains(HeaderText.Fold(WithoutTool(header)));

    private static string WithoutTool(string header) => header.StartsWith("lgm.", StringComparison.Ordinal) ? header[4..] : header;

    private static Dictionary<string, PlanColumn> Folded(Func<(PlanColumn Column, bool IsNeeded, string[] Names, string[] Weak), string[]> names) =>
        Table.SelectMany(row => names(row).Select(name => KeyValuePair.Create(HeaderText.Fold(name), row.Column))).Distinct().ToDictionary(StringComparer.Ordinal);
}
