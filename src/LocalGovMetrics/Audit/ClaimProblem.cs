using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Audit;

/// <summary>Why a claim cannot be checked, and what exactly stands in the way.</summary>
/// <remarks>Equal by content, immutable.</remarks>
[JsonConverter(typeof(ContractConverter))]
public sealed record ClaimProblem
{
    /// <summary>Makes a problem.</summary>
    /// <param name="reason">Why the claim cannot be checked.</param>
    /// <param name="detail">A sentence in English that names the text or the number.</param>
    public ClaimProblem(UncheckedReason reason, string detail)
    {
        ArgumentNullException.ThrowIfNull(detail);
        Reason = reason;
        Detail = detail;
    }

    /// <summary>Gets why the claim cannot be checked.</summary>
    public UncheckedReason Reason { get; }

    /// <summary>Gets a sentence in English that names the text or the number.</summary>
    public string Detail { get; }

    /// <summary>Writes the sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Detail;
}
