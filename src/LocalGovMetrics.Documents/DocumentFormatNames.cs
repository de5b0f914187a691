namespace LocalGovMetrics.Documents;

/// <summary>The registered names of the formats.</summary>
internal static class DocumentFormatNames
{
    /// <summary>Gives the media type of a format.</summary>
    public static string MediaType(this DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Html => "text/html",
        DocumentFormat.Markdown => "text/markdown",
        DocumentFormat.Text => "text/plain",
        DocumentFormat.None => "application/octet-stream",
    };
}
