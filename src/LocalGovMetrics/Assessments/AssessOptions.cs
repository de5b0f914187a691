using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>What is known of a printed target and a printed actual besides their texts; what is null is not known.</summary>
/// <remarks>Texts are read in the same notation as the two. Equal by content, immutable.</remarks>
public sealed record AssessOptions
{
    /// <summary>Gets which way is better; without it the words of the target or the indicator's name tell, else higher is assumed, and the answer says so.</summary>
    public DesiredDirection? Direction { get; init; }

    /// <summary>Gets the name of the indicator, as printed: for its direction, and for words of the cells that stand in it.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the unit of measure of texts that name none, as printed: <c>%</c>, <c>tỷ đồng</c>.</summary>
    public string? MeasureUnit { get; init; }

    /// <summary>Gets the value at the base year, as printed.</summary>
    public string? Base { get; init; }

    /// <summary>Gets the base year.</summary>
    /// <value>A calendar year; with <see cref="Period"/> it gives the span.</value>
    public int? BaseYear { get; init; }

    /// <summary>Gets the time that the actual covers; without it the time that the texts name.</summary>
    public Period? Period { get; init; }

    /// <summary>Gets how firm the actual is, where its text does not say.</summary>
    public ObservationStatus? Status { get; init; }

    /// <summary>Gets the verdict that the report prints itself, as printed.</summary>
    public string? ReportedVerdict { get; init; }

    /// <summary>Gets how the print counts.</summary>
    public VerdictPolicy Policy { get; init; } = VerdictPolicy.Face;
}
