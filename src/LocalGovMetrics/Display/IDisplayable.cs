namespace LocalGovMetrics.Display;

/// <summary>A result that describes itself for a person to read.</summary>
/// <remarks>
/// A type that also carries <see cref="TypeFormatterSourceAttribute"/>, naming <see cref="DisplayFormatterSource"/>, is shown as that document by
/// notebook hosts. Nothing is computed for show: the document holds what the result holds.
/// </remarks>
public interface IDisplayable
{
    /// <summary>Makes the table.</summary>
    /// <returns>The table, in Vietnamese and English.</returns>
    DisplayTable ToTable();

    /// <summary>Makes the document: what a person is shown, of which the table is a part.</summary>
    /// <returns>The document, in Vietnamese and English.</returns>
    DisplayDocument ToDocument() => new([ToTable()]);
}
