using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>What kind of file a document is, told by its content and not by its name.</summary>
[JsonConverter(typeof(EnumTextConverter<DocumentFormat>))]
public enum DocumentFormat
{
    /// <summary>None that is known.</summary>
    None = 0,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx = 1,

    /// <summary>An Excel workbook (Office Open XML).</summary>
    Xlsx = 2,

    /// <summary>A PDF.</summary>
    Pdf = 3,

    /// <summary>An HTML page.</summary>
    Html = 4,

    /// <summary>Markdown.</summary>
    Markdown = 5,

    /// <summary>Plain text, such as text cut out of a PDF.</summary>
    Text = 6,
}
