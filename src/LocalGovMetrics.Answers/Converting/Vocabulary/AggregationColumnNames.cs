namespace LocalGovMetrics.Answers.Converting;

/// <summary>What the column is called that says how an indicator combines.</summary>
internal static class AggregationColumnNames
{
    public static readonly string[] All = ["aggregation", "cách gộp"];
}
