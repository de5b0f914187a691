namespace LocalGovMetrics.Audit;

/// <summary>What a report says of its plan as a whole: <c>13/18 chỉ tiêu đạt và vượt</c>.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record HeadlineStatement
{
    /// <summary>Gets how many targets the report says were achieved, or null where it does not say.</summary>
    public int? Achieved { get; init; }

    /// <summary>Gets how many targets the report says there are, or null where it does not say.</summary>
    public int? Of { get; init; }

    /// <summary>Gets how many targets the report says were not achieved, or null where it does not say.</summary>
    public int? NotAchieved { get; init; }

    /// <summary>Gets the words as printed, or null.</summary>
    public string? Text { get; init; }

    /// <summary>Gets where they stand, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Writes the words, else the counts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? FormattableString.Invariant($"{Achieved}/{Of}");
}
