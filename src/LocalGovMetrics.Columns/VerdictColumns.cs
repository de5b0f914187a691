using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>Where the results of many rows go: columns of the caller's own memory; one that is empty is not wanted.</summary>
/// <remarks>Each is as long as there are rows; a validity column has one byte for each eight rows begun, bit i % 8 of byte i / 8 for row i.</remarks>
public sealed class VerdictColumns
{
    /// <summary>Gets where the verdicts go: codes of <see cref="VerdictKind"/>.</summary>
    public Memory<byte> Verdicts { get; init; }

    /// <summary>Gets where the reasons go: codes of <see cref="ReasonCode"/>.</summary>
    public Memory<byte> Reasons { get; init; }

    /// <summary>Gets where the attainment ratios go: 1 = the committing number exactly, 0 where there is none.</summary>
    public Memory<double> Attainments { get; init; }

    /// <summary>Gets where the bits go that say which rows have an attainment.</summary>
    public Memory<byte> AttainmentValid { get; init; }

    /// <summary>Gets where the reasons go why a row has no attainment: codes of <see cref="UndefinedReason"/>, 0 where it has one. Nothing left (<see cref="UndefinedReason.NothingLeft"/>) orders before every ratio.</summary>
    public Memory<byte> AttainmentReasons { get; init; }

    /// <summary>Gets where the compound growth rates from base to actual go: 0.05 = 5 % a period, 0 where there is none; see <see cref="CompoundGrowth.Rate(double, double, int)"/>.</summary>
    public Memory<double> Growth { get; init; }

    /// <summary>Gets where the bits go that say which rows have a growth rate.</summary>
    public Memory<byte> GrowthValid { get; init; }
}
