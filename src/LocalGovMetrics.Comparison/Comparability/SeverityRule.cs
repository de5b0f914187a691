using System.Text.Json.Serialization;

namespace LocalGovMetrics.Comparability;

/// <summary>How much a policy lets one finding weigh.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record SeverityRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="code">The finding.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The code is none, or code or severity are unknown.</exception>
    /// <exception cref="ArgumentException">Nothing is left to compare where the code is found: it stays a refusal.</exception>
    public SeverityRule(ComparabilityCode code, ComparabilitySeverity severity)
    {
        if (code == ComparabilityCode.None || !Enum.IsDefined(code))
        {
            throw new ArgumentOutOfRangeException(nameof(code), code, "A rule needs a finding.");
        }

        if (!Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "No such severity.");
        }

        if (CodeTraits.IsAbsolute(code) && severity != ComparabilitySeverity.Refusal)
        {
            throw new ArgumentException($"Where {code} is found, nothing is left to compare.", nameof(severity));
        }

        Code = code;
        Severity = severity;
    }

    /// <summary>Gets the finding.</summary>
    [JsonInclude]
    [JsonRequired]
    public ComparabilityCode Code { get; private init; }

    /// <summary>Gets how much it weighs.</summary>
    [JsonInclude]
    [JsonRequired]
    public ComparabilitySeverity Severity { get; private init; }

    /// <summary>Writes code and severity.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Code} = {Severity}";
}
