using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Units and changes contradict each other; every contradiction is listed.</summary>
public sealed class RegisterContradictionException : ArgumentException
{
    internal RegisterContradictionException(IReadOnlyList<RegisterContradiction> contradictions)
        : base(string.Join('\n', contradictions.Select(found => found.Sentence("en")))) => Contradictions = ValueList.From(contradictions);

    /// <summary>Gets the contradictions.</summary>
    public IReadOnlyList<RegisterContradiction> Contradictions { get; }
}
