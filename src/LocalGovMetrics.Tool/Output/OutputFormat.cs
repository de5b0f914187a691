namespace LocalGovMetrics.Tool.Output;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    Table = 0,
    Json = 1,
    Csv = 2,
    Markdown = 3,
}
