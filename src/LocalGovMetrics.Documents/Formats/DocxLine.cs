namespace LocalGovMetrics.Documents.Formats;

/// <summary>A paragraph of a Word document with its style, its place in a list and its number as it is shown.</summary>
internal sealed class DocxLine
{
    public string Text { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string? Style { get; set; }

    public int Level { get; set; }

    public string? List { get; set; }

    public int ListLevel { get; set; }

    public bool IsListed => List is not null;

    public bool IsBold { get; set; } = true;
}
