namespace LocalGovMetrics.Display;

/// <summary>A result that describes itself as a table for a person to read.</summary>
/// <remarks>
/// A type that also carries <see cref="TypeFormatterSourceAttribute"/>, naming <see cref="DisplayFormatterSource"/>, is shown as that table by
/// notebook hosts. Nothing is computed for show: the table holds what the result holds.
/// </remarks>
public interface IDisplayable
{
    /// <summary>Makes the table.</summary>
    /// <returns>The table, in Vietnamese and English.</returns>
    DisplayTable ToTable();
}
