using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Which findings refuse a comparison, which are reservations, and which are only told; a value, so that it prints, compares and serialises.</summary>
/// <remarks>The default is <see cref="Default"/>. Equal by content, immutable.</remarks>
public sealed record ComparabilityPolicy
{
    private static readonly ComparabilityCode[] StrictRefusals =
    [
        ComparabilityCode.VariantsDiffer, ComparabilityCode.UnitAssumed, ComparabilityCode.PerOmitted, ComparabilityCode.NounsDiffer,
        ComparabilityCode.PriceBasisUnknownOfRate, ComparabilityCode.PriceBasisNotPrinted,
        ComparabilityCode.AverageAgainstYear, ComparabilityCode.DifferentTimes, ComparabilityCode.YearAgainstSpan, ComparabilityCode.PartOfYear,
        ComparabilityCode.BoundaryChangeWithin, ComparabilityCode.BoundariesMayHaveChanged, ComparabilityCode.BoundariesNotKnown,
        ComparabilityCode.EstimateAgainstActual, ComparabilityCode.BothForecast, ComparabilityCode.Censored,
    ];

    /// <summary>Gets the default: what is printed about the same thing may be compared, with every difference named; what would need a guess may not.</summary>
    public static ComparabilityPolicy Default { get; } = new();

    /// <summary>Gets the strict policy: values of the same time, definition, status and unit only; what was converted, and how precisely it was printed, stays a reservation.</summary>
    public static ComparabilityPolicy Strict { get; } = new()
    {
        Name = "strict",
        Rules = [.. StrictRefusals.Select(code => new SeverityRule(code, ComparabilitySeverity.Refusal))],
    };

    /// <summary>Gets the policy's name.</summary>
    public string Name { get; init; } = "default";

    /// <summary>Gets what weighs otherwise than by default, each code once, in the order of the codes.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public IReadOnlyList<SeverityRule> Rules
    {
        get;
        init => field = value.DistinctBy(rule => rule.Code).Count() == value.Count
            ? ValueList.From(value.OrderBy(rule => rule.Code), nameof(Rules))
            : throw new ArgumentException("A code of the policy stands twice.", nameof(value));
    } = ValueList<SeverityRule>.Empty;

    /// <summary>Gets the index that converts money between price bases, or null where none may be used.</summary>
    public PriceIndex? PriceIndex { get; init; }

    /// <summary>Gives how much a finding weighs.</summary>
    /// <param name="code">The finding.</param>
    /// <returns>The severity.</returns>
    public ComparabilitySeverity SeverityOf(ComparabilityCode code)
    {
        for (int i = 0; i < Rules.Count; i++)
        {
            if (Rules[i].Code == code)
            {
                return Rules[i].Severity;
            }
        }

        return CodeTraits.SeverityOf(code);
    }

    /// <summary>Makes the same policy with another weight of one finding.</summary>
    /// <param name="code">The finding.</param>
    /// <param name="severity">How much it weighs.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">Nothing is left to compare where the code is found: it stays a refusal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The code is none, or code or severity are unknown.</exception>
    public ComparabilityPolicy With(ComparabilityCode code, ComparabilitySeverity severity) =>
        this with { Rules = [.. Rules.Where(rule => rule.Code != code), new SeverityRule(code, severity)] };

    /// <summary>Writes the policy's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
