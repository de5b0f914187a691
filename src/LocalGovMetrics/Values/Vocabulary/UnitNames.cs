namespace LocalGovMetrics.Values;

/// <summary>The canonical names of the units that code asks for by name, and the words around a unit in a column.</summary>
internal static class UnitNames
{
    public const string PercentagePoint = "điểm %";

    public const string Times = "lần";

    public const string Points = "điểm";

    public const string Dong = "đồng";

    public const string MillionDong = "triệu đồng";

    public const string BillionDong = "tỷ đồng";

    public const string Second = "giây";

    public static readonly string[] Labels = ["đvt", "đơn vị tính", "đơn vị", "unit of measure", "unit", "đv"];

    public static readonly string[] CountingWords = ["số ", "số lượng ", "number of ", "no. of "];

    public static readonly string[] PerWords = [" per ", " trên "];
}
