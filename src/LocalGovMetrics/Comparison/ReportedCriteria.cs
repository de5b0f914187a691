namespace LocalGovMetrics.Comparison;

/// <summary>What a report says of the criteria of a unit as a whole: <c>13/18 chỉ tiêu đạt và vượt</c>.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ReportedCriteria
{
    /// <summary>Makes a statement.</summary>
    /// <param name="unit">The name of the unit, as in its rows.</param>
    /// <param name="achieved">How many the report says were achieved, or null where it does not say.</param>
    /// <param name="of">Of how many, or null where it does not say.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ReportedCriteria(string unit, int? achieved, int? of)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        Unit = unit;
        Achieved = achieved;
        Of = of;
    }

    /// <summary>Gets the name of the unit.</summary>
    public string Unit { get; }

    /// <summary>Gets how many the report says were achieved, or null.</summary>
    public int? Achieved { get; }

    /// <summary>Gets of how many, or null.</summary>
    public int? Of { get; }

    /// <summary>Writes unit and counts.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit}: {Achieved}/{Of}");
}
