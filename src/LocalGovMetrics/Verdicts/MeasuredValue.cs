using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>What a rule's measure gives for a series: the quantity to judge and the criterion to judge it by, or why there is none.</summary>
internal sealed record MeasuredValue
{
    public ReasonCode Problem { get; init; }

    public Quantity Quantity { get; init; }

    public required NumericCriterion Criterion { get; init; }

    public ObservationStatus Status { get; init; }

    public bool IsNil { get; init; }

    /// <summary>What another reading of the print gives, or null.</summary>
    public Quantity? Other { get; init; }

    /// <summary>Why the two readings leave the verdict open where they differ; under a policy where rounding counts only, where <see cref="OtherCountsAlways"/> is false.</summary>
    public ReasonCode WhereOtherDiffers { get; init; }

    public bool OtherCountsAlways { get; init; }

    /// <summary>How the attainment is computed; null = as the measure says.</summary>
    public RatioForm? Form { get; init; }

    public IReadOnlyList<int> MissingYears { get; init; } = ValueList<int>.Empty;

    /// <summary>What was noted on the way; null where nothing was.</summary>
    public IReadOnlyList<ReasonNote> Notes { get; init; } = ValueList<ReasonNote>.Empty;

    public static MeasuredValue None(NumericCriterion criterion, ReasonCode problem) => new() { Criterion = criterion, Problem = problem };

    public static MeasuredValue Of(NumericCriterion criterion, Quantity quantity, params ReadOnlySpan<ReasonNote> notes) =>
        new() { Criterion = criterion, Quantity = quantity, Notes = ValueList.Create(notes) };

    public MeasuredValue Noting(ReasonNote note) => Notes.Contains(note) ? this : this with { Notes = ValueList.From([.. Notes, note]) };
}
