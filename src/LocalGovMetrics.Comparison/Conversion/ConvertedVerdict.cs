using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Conversion;

/// <summary>A verdict on a converted row, with how all that it rests on was converted.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ConvertedVerdict
{
    /// <summary>Gets the verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Gets how the actual was converted.</summary>
    public required ConversionRecord Actual { get; init; }

    /// <summary>Gets how the target was converted, or why not; null where no unit before had one.</summary>
    public ConversionRecord? Target { get; init; }

    /// <summary>Gets how the value at the base year was converted, or null where there is none.</summary>
    public ConversionRecord? Baseline { get; init; }

    /// <summary>Gets how the values of single years were converted, in ascending order of the years.</summary>
    public IReadOnlyList<ConversionRecord> Years
    {
        get;
        init => field = ValueList.From(value, nameof(Years));
    } = ValueList<ConversionRecord>.Empty;

    /// <summary>Gets a value indicating whether anything was converted: the unit is not the very unit before.</summary>
    public bool IsConverted => !Actual.IsUnchanged;

    /// <summary>Gets a value indicating whether the actual or the target is an estimate by its conversion.</summary>
    public bool IsEstimated => Actual.IsEstimated || Target is { IsEstimated: true };

    /// <summary>Gets which part of the unit the actual or the target leaves out, the larger of the two.</summary>
    /// <value>0 to 1.</value>
    public decimal MissingShare => Math.Max(Actual.MissingShare, Target?.MissingShare ?? 0);

    /// <summary>Writes the verdict's reason and how actual and target were converted.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentences; of an unchanged unit the reason alone.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string reason = Verdict.Reason.Sentence(language);
        string actual = IsConverted ? " " + language.Text("conversion.ofActual", Actual.Sentence(language)) : string.Empty;
        string target = IsConverted && Target is { } record ? " " + language.Text("conversion.ofTarget", record.Sentence(language)) : string.Empty;
        return reason + actual + target;
    }

    /// <summary>Writes verdict and records.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Verdict} <- {Actual}{(Target is null ? string.Empty : $"; target {Target}")}";
}
