using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A row that could not be read, beside the rows that could: its texts, and what is wrong with it.</summary>
/// <remarks>Given only where the caller asks to keep going. Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record FailedRow
{
    /// <summary>Gets the line on which the row starts in its file.</summary>
    /// <value>1 or more; 1 = first.</value>
    public required int Line { get; init; }

    /// <summary>Gets the number of the row as printed, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the number of the row that this row is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets whether the report counts the row among its headline indicators, or null where that is not known.</summary>
    public bool? IsHeadline { get; init; }

    /// <summary>Gets the text of the administrative unit; empty where there is none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Gets the text of the indicator; empty where there is none.</summary>
    public string Indicator { get; init; } = string.Empty;

    /// <summary>Gets the text of the period; empty where there is none.</summary>
    public string Period { get; init; } = string.Empty;

    /// <summary>Gets the text of the target; empty where there is none.</summary>
    public string Target { get; init; } = string.Empty;

    /// <summary>Gets the text of the actual; empty where there is none.</summary>
    public string Actual { get; init; } = string.Empty;

    /// <summary>Gets the printed verdict; empty where there is none.</summary>
    public string ReportedVerdictText { get; init; } = string.Empty;

    /// <summary>Gets what is wrong with the row.</summary>
    /// <value>One error or more.</value>
    public required IReadOnlyList<Diagnostic> Errors
    {
        get;
        init => field = ValueList.From(value, nameof(Errors));
    }

    /// <summary>Writes line and errors.</summary>
    /// <returns>The text, in one line.</returns>
    public override string ToString() => string.Join(' ', Errors);
}
