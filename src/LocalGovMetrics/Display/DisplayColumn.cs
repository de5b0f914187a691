namespace LocalGovMetrics.Display;

/// <summary>A column of a table.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DisplayColumn
{
    /// <summary>Makes a column.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="isNumber">Whether the cells are numbers, which end at the same edge.</param>
    public DisplayColumn(DisplayText heading, bool isNumber = false)
    {
        ArgumentNullException.ThrowIfNull(heading);
        Heading = heading;
        IsNumber = isNumber;
    }

    /// <summary>Gets the heading.</summary>
    public DisplayText Heading { get; }

    /// <summary>Gets a value indicating whether the cells are numbers, which end at the same edge.</summary>
    public bool IsNumber { get; }

    /// <summary>Gets a value indicating whether the cells name their rows.</summary>
    public bool IsName { get; init; }

    /// <summary>Writes the heading in both languages.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Heading.ToString();

    internal static DisplayColumn Text(string key) => new(DisplayText.Keyed(key));

    internal static DisplayColumn Number(string key) => new(DisplayText.Keyed(key), isNumber: true);
}
