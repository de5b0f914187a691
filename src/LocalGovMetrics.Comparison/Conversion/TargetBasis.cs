using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Conversion;

/// <summary>What was asked of a unit before, and the base value on which a growth that is asked counts.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record TargetBasis
{
    /// <summary>Makes a basis.</summary>
    /// <param name="target">The target of the unit before.</param>
    /// <param name="base">The value on which its growth counts, in one unit of measure for all units; null where not known.</param>
    public TargetBasis(Target target, decimal? @base = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        Target = target;
        Base = @base;
    }

    /// <summary>Gets the target of the unit before.</summary>
    public Target Target { get; }

    /// <summary>Gets the value on which its growth counts, or null.</summary>
    public decimal? Base { get; }

    /// <summary>Writes target and base.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Base is { } number ? FormattableString.Invariant($"{Target} from {number}") : Target.ToString();
}
