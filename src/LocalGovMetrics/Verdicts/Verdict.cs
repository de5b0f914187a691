using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using LocalDate = NodaTime.LocalDate;

namespace LocalGovMetrics.Verdicts;

/// <summary>What became of a target, with the reason as data.</summary>
/// <remarks>Equal by content, immutable; JSON with the default options of System.Text.Json reads back as an equal verdict.</remarks>
[JsonConverter(typeof(ContractConverter))]
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record Verdict : IDisplayable
{
    /// <summary>Gets the verdict.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>Gets why: which criterion, which numbers, which margin.</summary>
    public required VerdictReason Reason { get; init; }

    /// <summary>Gets the policy under which the verdict was reached.</summary>
    public VerdictPolicy Policy { get; init; } = VerdictPolicy.Face;

    /// <summary>Gets the day from which the target holds that was judged, or null where it holds from the start.</summary>
    [JsonConverter(typeof(NullableLocalDateConverter))]
    public LocalDate? TargetFrom { get; init; }

    /// <summary>Gets the document that set the target that was judged, or null where none is named.</summary>
    public string? TargetDocument { get; init; }

    /// <summary>Gets how much of the committing number was reached.</summary>
    /// <value>
    /// A ratio, 1 = the committing number exactly; between growth rates for a measure of growth; the best part's for any of
    /// several; the weakest year's for every year. Undefined with <see cref="UndefinedReason.Unbounded"/> where the actual is a
    /// set (see <see cref="AttainmentBounds"/>), not applicable for ranks, grades, dates, statements, all of several parts,
    /// and where closer is better. <see cref="UndefinedReason.NothingLeft"/> where lower is better and the actual is 0: that orders before every number.
    /// </value>
    public Computed Attainment { get; init; } = Computed.Undefined(UndefinedReason.NotApplicable);

    /// <summary>Gets the attainment of every value that the print allows, or null where the actual counts as one number or there are no bounds.</summary>
    public Interval? AttainmentBounds { get; init; }

    /// <summary>Gets how much of the way from the baseline to the target was gone, beside the plain ratio; null where the row has no baseline that compares.</summary>
    /// <value>A ratio, 1 = the target exactly, 0 = still at the baseline, negative = moved away.</value>
    public Computed? AttainmentFromBaseline { get; init; }

    /// <summary>Gets a value indicating whether the target was missed by no more than the policy's near band; never true otherwise.</summary>
    public bool IsNear { get; init; }

    /// <summary>Gets a value indicating whether the target was missed so far, and is due later only: after the period's end, or after the policy's day.</summary>
    public bool IsNotYetDue { get; init; }

    /// <summary>Gets a value indicating whether an estimate, or a forecast where the policy lets forecasts settle, settled the verdict: a provisional value or an estimate, which only stands in for an actual.</summary>
    public bool SettledByEstimate { get; init; }

    /// <summary>Gets the verdicts on the parts of a joint criterion, or on the years; empty otherwise.</summary>
    public IReadOnlyList<PartVerdict> Parts
    {
        get;
        init => field = ValueList.From(value, nameof(Parts));
    } = ValueList<PartVerdict>.Empty;

    /// <summary>Gets a value indicating whether the target was achieved.</summary>
    /// <value>True where achieved or exceeded, false where not achieved, null where open or not assessable.</value>
    public bool? IsAchieved => Kind.IsAchieved();

    /// <inheritdoc/>
    public DisplayTable ToTable() => VerdictTable.Of(this);

    /// <summary>Writes verdict and reason.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{Kind}{(IsNear ? ", near" : string.Empty)}{(IsNotYetDue ? ", not yet due" : string.Empty)}: {Reason}";
}
