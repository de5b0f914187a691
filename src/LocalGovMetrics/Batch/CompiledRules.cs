using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Batch;

/// <summary>The rules of one measure under one policy as tables by the bytes of a row, taken from <see cref="NumericRules"/>.</summary>
internal sealed class CompiledRules
{
    /// <summary>Kind × 4 + direction; this one stands for codes that mean nothing.</summary>
    public const int NoKey = 28;

    public const byte Inverted = 1;
    public const byte FromHigh = 2;
    public const byte WithoutAim = 4;
    public const byte IsRange = 8;
    public const byte IsUnknown = 16;
    private const int Zones = 5;

    private CompiledRules(RowRule row) => Row = row;

    /// <summary>The rule of a single row.</summary>
    public RowRule Row { get; }

    /// <summary>By key × 5 + zone: the verdict in the low byte, the reason in the high one.</summary>
    public ReadOnlySpan<ushort> Cells => _cells;

    /// <summary>By key: what the attainment divides.</summary>
    public ReadOnlySpan<byte> Traits => _traits;

    private readonly ushort[] _cells = new ushort[(NoKey + 1) * Zones];
    private readonly byte[] _traits = new byte[32];

    public static CompiledRules Of(Measure measure, VerdictPolicy policy)
    {
        CompiledRules rules = new(new RowRule(measure, policy));
        for (int key = 0; key < NoKey; key++)
        {
            CriterionKind kind = (CriterionKind)(key / 4);
            DesiredDirection direction = rules.Row.Judged((DesiredDirection)(key % 4));
            int index = NumericRules.IndexOf(kind, direction, policy.TargetRange);
            for (int zone = 0; zone < Zones; zone++)
            {
                NumericRules.Outcome outcome = NumericRules.At(index, (Zone)zone).Outcome;
                rules._cells[(key * Zones) + zone] = (ushort)((int)outcome.Kind | ((int)outcome.Reason << 8));
            }

            rules._traits[key] = (byte)(TraitsOf(NumericRules.At(index, Zone.Inside).Aim) | (kind == CriterionKind.Between ? IsRange : 0));
        }

        rules._traits[NoKey] = IsUnknown;
        return rules;
    }

    private static int TraitsOf(Aim aim) => aim switch
    {
        Aim.AboveLow => 0,
        Aim.AboveHigh => FromHigh,
        Aim.BelowHigh => Inverted | FromHigh,
        Aim.BelowLow => Inverted,
        _ => WithoutAim,
    };
}
