namespace LocalGovMetrics.Display;

/// <summary>Writes a displayable result in one media type; what a notebook host calls by name.</summary>
internal sealed class DisplayFormatter(string mimeType, Func<DisplayDocument, string> write)
{
    /// <summary>How many rows of a table a notebook shows; the method that gives the text has no such limit.</summary>
    public const int MostRows = 500;

    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IDisplayable displayable)
        {
            return false;
        }

        writer.Write(write(displayable.ToDocument().First(MostRows)));
        return true;
    }
}
