using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>A printed result and the printed numbers that it was derived from.</summary>
/// <remarks>Data only: whether the inputs fit the kind is found by <see cref="ClaimCalculator"/>. Equal by content, immutable.</remarks>
public sealed record Claim
{
    /// <summary>Gets how the result follows from the inputs.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Gets the inputs in the order that the kind asks for.</summary>
    public IReadOnlyList<ClaimInput> Inputs
    {
        get;
        init => field = ValueList.From(value, nameof(Inputs));
    } = ValueList<ClaimInput>.Empty;

    /// <summary>Gets the printed result, or null where none is printed or it could not be read.</summary>
    public ReportedValue? Print { get; init; }

    /// <summary>Gets the text of the printed result, or null where the claim was made in code.</summary>
    public string? PrintText { get; init; }

    /// <summary>Gets the periods from base to end, or of an average per year.</summary>
    /// <value>1 or more where the kind needs it, else null.</value>
    public int? Periods { get; init; }

    /// <summary>Gets the precision at which the print is judged, where it is not the printed one: a padded zero does not count.</summary>
    /// <value>The digits after the decimal mark, 0 to the printed ones; null = as printed.</value>
    public int? Decimals { get; init; }

    /// <summary>Gets the direction in which the indicator is better, where it is known: of an attainment it says which number is divided by which, of a verdict which way is better.</summary>
    /// <value><see cref="DesiredDirection.None"/> where it is not known.</value>
    public DesiredDirection Direction { get; init; }

    /// <summary>Gets the table or document in which the claim stands, or null; claims of one table explain each other.</summary>
    public string? Table { get; init; }

    /// <summary>Gets what the claim is about, such as the number of its row, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets where the claim stands in its document, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Gets the line of the claim in its file, 1 = first, or null.</summary>
    public int? Line { get; init; }

    /// <summary>Gets a remark, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets the target of which a printed verdict is claimed, or null for the other kinds.</summary>
    public Target? Target { get; init; }

    /// <summary>Gets what is known of the values that the target asks of, or null for the other kinds.</summary>
    public ActualSeries? Series { get; init; }

    /// <summary>Gets a value indicating whether the direction of a claimed verdict was assumed, not stated.</summary>
    public bool IsDirectionAssumed { get; init; }

    /// <summary>Gets the verdict that is claimed, as its words are understood; not printed for the other kinds.</summary>
    public ReportedVerdict ReportedVerdict { get; init; }

    /// <summary>Gets how a claimed verdict is reached, or null for face value.</summary>
    public VerdictPolicy? Policy { get; init; }

    /// <summary>Gets why the texts could not be read as such a claim, or null.</summary>
    public ClaimProblem? Problem { get; init; }

    /// <summary>Writes kind, inputs and print.</summary>
    /// <returns>Text in one line.</returns>
    public override string ToString() =>
        Series is null
            ? $"{Kind}({string.Join("; ", Inputs)}{(Periods is { } periods ? FormattableString.Invariant($"; {periods} periods") : string.Empty)}) = {PrintText ?? Print?.ToString() ?? "?"}"
            : $"{Kind}: {Target?.ToString() ?? "no target"} / {Series.Actual} = {ReportedVerdict}";
}
