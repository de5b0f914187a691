using System.Text.Json;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Json;

/// <summary>Reads and writes a register of units as JSON, without reflection, so that it works where code is compiled ahead of time.</summary>
/// <remarks>Names are in camel case; what is not known, stands twice or is missing is refused.</remarks>
public static class RegisterJson
{
    /// <summary>Reads a register.</summary>
    /// <param name="utf8">The JSON.</param>
    /// <returns>The register.</returns>
    /// <exception cref="JsonException">The text is no JSON of a register.</exception>
    /// <exception cref="RegisterContradictionException">Units and changes contradict each other; the exception carries all contradictions.</exception>
    public static UnitRegister Read(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return JsonSerializer.Deserialize(utf8, RegisterJsonContext.Default.UnitRegister) ?? throw new JsonException("The register is null.");
    }

    /// <summary>Writes a register, which <see cref="Read"/> reads back as the same.</summary>
    /// <param name="register">The register.</param>
    /// <param name="utf8">Where it goes.</param>
    public static void Write(UnitRegister register, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, register, RegisterJsonContext.Default.UnitRegister);
    }
}
