namespace LocalGovMetrics.Tool.Converting;

/// <summary>What the column is called that says how an indicator combines.</summary>
internal static class AggregationColumn
{
    public static readonly string[] Names = ["aggregation", "cách gộp"];
}
