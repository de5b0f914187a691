namespace LocalGovMetrics.Tool.Output;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    Table = 0,
    Json = 1,
    Csv = 2,
    Markdown = 3,

    /// <summary>A JSON object a line, each row a table of its own.</summary>
    JsonLines = 4,

    /// <summary>A page of one file.</summary>
    Html = 5,
}
