using LocalGovMetrics.Reading;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>Claims as they were read from a file.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ClaimTable
{
    /// <summary>Makes a table of claims.</summary>
    /// <param name="name">The name of the file or data set.</param>
    /// <param name="claims">The claims in the order of the file, those that could not be read among them.</param>
    /// <param name="diagnostics">What could not be read.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ClaimTable(string name, IReadOnlyList<Claim> claims, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Claims = ValueList.From(claims);
        Diagnostics = ValueList.From(diagnostics);
    }

    /// <summary>Gets the name of the file or data set.</summary>
    public string Name { get; }

    /// <summary>Gets the claims in the order of the file; one whose texts could not be read says why.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Gets what could not be read, in the order of the file: one for each claim that says so.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Writes the name and the number of claims.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Claims.Count} claims");
}
