using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>The rules of one measure under one policy as tables by the bytes of a row, taken from <see cref="NumericRules"/>.</summary>
/// <remarks>All tables are whole runs of sixteen bytes, so that vectors look up sixteen rows at once.</remarks>
internal sealed class CompiledRules
{
    /// <summary>Kind × 4 + direction; this one stands for codes that mean nothing.</summary>
    public const int NoKey = 28;

    public const int TableLength = 16;

    /// <summary>How many tables the cells of all keys fill.</summary>
    public const int Tables = 9;

    public const byte Inverted = 1;
    public const byte FromHigh = 2;
    public const byte WithoutAim = 4;
    public const byte IsRange = 8;
    public const byte IsUnknown = 16;
    public const int Zones = 5;

    private readonly byte[] _cells = new byte[Tables * TableLength];
    private readonly byte[] _traits = new byte[2 * TableLength];
    private readonly byte[] _verdicts = new byte[TableLength];
    private readonly byte[] _reasons = new byte[TableLength];
    private readonly byte[] _reasonsOfSets = new byte[TableLength];
    private readonly byte[] _openVerdicts = new byte[TableLength];
    private readonly byte[] _openReasons = new byte[TableLength];
    private readonly byte[] _absent = new byte[TableLength];

    private CompiledRules(RowRule row) => Row = row;

    /// <summary>The rule of a single row.</summary>
    public RowRule Row { get; }

    /// <summary>By key × 5 + zone: the number of the outcome.</summary>
    public ReadOnlySpan<byte> Cells => _cells;

    /// <summary>By key: what the attainment divides.</summary>
    public ReadOnlySpan<byte> Traits => _traits;

    /// <summary>By outcome: the verdict.</summary>
    public ReadOnlySpan<byte> Verdicts => _verdicts;

    /// <summary>By outcome: the reason.</summary>
    public ReadOnlySpan<byte> Reasons => _reasons;

    /// <summary>By outcome: the reason where a set of numbers lies in the zone.</summary>
    public ReadOnlySpan<byte> ReasonsOfSets => _reasonsOfSets;

    /// <summary>By status: the verdict that takes the place of what a number says, 0 where the number settles it.</summary>
    public ReadOnlySpan<byte> OpenVerdicts => _openVerdicts;

    /// <summary>By status: all bits where it says that there is no value.</summary>
    public ReadOnlySpan<byte> Absent => _absent;

    /// <summary>By status: the reason beside that verdict.</summary>
    public ReadOnlySpan<byte> OpenReasons => _openReasons;

    public static CompiledRules Of(Measure measure, VerdictPolicy policy)
    {
        CompiledRules rules = new(new RowRule(measure, policy));
        List<NumericRules.Outcome> outcomes = [];
        for (int key = 0; key < NoKey; key++)
        {
            CriterionKind kind = (CriterionKind)(key / 4);
            DesiredDirection direction = rules.Row.Judged((DesiredDirection)(key % 4));
            int index = NumericRules.IndexOf(kind, direction, policy.TargetRange);
            for (int zone = 0; zone < Zones; zone++)
            {
                rules._cells[(key * Zones) + zone] = rules.NumberOf(NumericRules.At(index, (Zone)zone).Outcome, outcomes);
            }

            rules._traits[key] = RowRule.MayBeNearEnough(kind, direction) ? IsUnknown
                : (byte)(TraitsOf(NumericRules.At(index, Zone.Inside).Aim) | (kind == CriterionKind.Between ? IsRange : 0));
        }

        rules._traits[NoKey] = IsUnknown;
        foreach (ObservationStatus status in Enum.GetValues<ObservationStatus>())
        {
            rules._absent[(int)status] = status.IsAbsent() ? byte.MaxValue : (byte)0;
            if (Question.WhyOpen(policy, status) is not ReasonCode.None and ReasonCode why)
            {
                rules._openVerdicts[(int)status] = (byte)VerdictKind.Undetermined;
                rules._openReasons[(int)status] = (byte)why;
            }
        }

        return rules;
    }

    private byte NumberOf(NumericRules.Outcome outcome, List<NumericRules.Outcome> outcomes)
    {
        int number = outcomes.IndexOf(outcome);
        if (number < 0)
        {
            number = outcomes.Count;
            outcomes.Add(outcome);
            _verdicts[number] = (byte)outcome.Kind;
            _reasons[number] = (byte)outcome.Reason;
            _reasonsOfSets[number] = (byte)(outcome.Kind == VerdictKind.Achieved ? ReasonCode.EveryPossibleValueMeets : outcome.Reason);
        }

        return (byte)number;
    }

    private static int TraitsOf(Aim aim) => aim switch
    {
        Aim.AboveLow => 0,
        Aim.AboveHigh => FromHigh,
        Aim.BelowHigh => Inverted | FromHigh,
        Aim.BelowLow => Inverted,
        Aim.None => WithoutAim,
    };
}
