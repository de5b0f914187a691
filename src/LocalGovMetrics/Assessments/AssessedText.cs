using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Assessments;

/// <summary>The verdict on a printed target and a printed actual, with how both were read.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record AssessedText
{
    internal AssessedText()
    {
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; internal init; } = null!;

    /// <summary>Gets how the target was read, or null where its text sets none.</summary>
    public TargetReading? Target { get; internal init; }

    /// <summary>Gets how the actual was read; an empty text is not reported.</summary>
    public ValueReading Actual { get; internal init; } = null!;

    /// <summary>Gets the values that the verdict was reached from.</summary>
    public ActualSeries Series { get; internal init; } = null!;

    /// <summary>Gets which way is better.</summary>
    public DesiredDirection Direction { get; internal init; }

    /// <summary>Gets a value indicating whether the direction was assumed, neither stated nor implied.</summary>
    public bool IsDirectionAssumed { get; internal init; }

    /// <summary>Gets the verdict that the report prints itself.</summary>
    public ReportedVerdict ReportedVerdict { get; internal init; }

    /// <summary>Gets whether the printed verdict says the same; null where either is neither yes nor no.</summary>
    public bool? Agrees => ReportedVerdict.AgreesWith(Verdict.Kind);

    /// <summary>Gets all that was decided or noticed in reading the texts.</summary>
    public IReadOnlyList<ReadingNote> Notes { get; internal init => field = ValueList.From(value); } = ValueList<ReadingNote>.Empty;

    /// <summary>Writes both texts and the verdict.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Target?.Target.ToString() ?? "no target"} / {Series.Actual}, {Direction}{(IsDirectionAssumed ? " (assumed)" : string.Empty)}: {Verdict}; {string.Join(' ', Notes)}";
}
