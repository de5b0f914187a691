namespace LocalGovMetrics.Display;

/// <summary>Gives notebook hosts the formatters of every <see cref="IDisplayable"/>: HTML, and aligned text.</summary>
/// <remarks>Immutable.</remarks>
public sealed class DisplayFormatterSource
{
    /// <summary>Makes the formatters.</summary>
    /// <returns>Objects with a media type and a method that writes an instance: the convention of the hosts asks for no type.</returns>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new DisplayFormatter("text/html", document => document.ToHtml()),
        new DisplayFormatter("text/plain", document => document.ToText()),
    ];
}
