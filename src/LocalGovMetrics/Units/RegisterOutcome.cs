using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A register of units, or all contradictions that stand in its way: never a part that looks whole.</summary>
/// <remarks>There is a register, or there are contradictions, never both and never neither. Equal by content, immutable.</remarks>
public sealed record RegisterOutcome
{
    [JsonConstructor]
    internal RegisterOutcome(UnitRegister? register, IReadOnlyList<RegisterContradiction> contradictions)
    {
        ArgumentNullException.ThrowIfNull(contradictions);
        if ((register is null) != (contradictions.Count > 0))
        {
            throw new ArgumentException("There is a register, or there are contradictions.", nameof(contradictions));
        }

        Register = register;
        Contradictions = ValueList.From(contradictions);
    }

    /// <summary>Gets the register, or null where there is any contradiction.</summary>
    public UnitRegister? Register { get; }

    /// <summary>Gets the contradictions; empty where there is a register.</summary>
    public IReadOnlyList<RegisterContradiction> Contradictions { get; }

    /// <summary>Gets a value indicating whether there is a register.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsSuccess => Register is not null;

    /// <summary>Gives the register.</summary>
    /// <returns>The register.</returns>
    /// <exception cref="RegisterContradictionException">There are contradictions; the exception carries all of them.</exception>
    public UnitRegister GetRegisterOrThrow() => Register ?? throw new RegisterContradictionException(Contradictions);

    /// <summary>Writes the register, or the contradictions, one a line.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Register?.ToString() ?? string.Join('\n', Contradictions);
}
