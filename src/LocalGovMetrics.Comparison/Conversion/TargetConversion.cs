using LocalGovMetrics.Targets;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Conversion;

/// <summary>Converts what was asked of units before into what that asks of the units after.</summary>
/// <remarks>
/// One rule for each kind of measure and criterion:
/// <list type="bullet">
/// <item>a level, change, total or yearly average of something additive, and a count, adds: ranges end by end, bounds with bounds of the
/// same side, k of n as both; of a part by its share of the weight;</item>
/// <item>a rate, and a change of a rate, is weighted by the amounts that passed, an estimate; a growth, an average growth and a multiple
/// by the base values where all are known, which is exact; what all ask alike is asked without any weight; never a plain mean;</item>
/// <item>a grade, a day and a statement carry over where all ask the same; a rank is void;</item>
/// <item>a joint target is converted part by part, and void where one part is;</item>
/// <item>what is asked of a unit as a whole is taken to be asked of its part where it is no amount.</item>
/// </list>
/// What the targets do not settle is void with its reason; nothing throws but a null argument. Pure functions, safe for several threads.
/// </remarks>
public static class TargetConversion
{
    /// <summary>Converts the targets of one indicator into one unit after.</summary>
    /// <param name="crosswalk">The crosswalk.</param>
    /// <param name="to">The unit after.</param>
    /// <param name="indicator">The indicator: how it combines, its unit of measure, its direction.</param>
    /// <param name="targets">What was asked, by unit before, with base values where known; a unit that is left out has no target.</param>
    /// <param name="periods">How many periods an average growth spans, 1 or more; null where not known: then it is weighted, not compounded.</param>
    /// <returns>The target, or why there is none.</returns>
    public static ConvertedTarget Convert(Crosswalk crosswalk, UnitId to, Indicator indicator, IReadOnlyDictionary<UnitId, TargetBasis> targets, int? periods = null)
    {
        ArgumentNullException.ThrowIfNull(crosswalk);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(targets);
        CombinedUnit unit = new(crosswalk, to);
        return Convert(unit, indicator, [.. unit.Shares.Select(share => targets.GetValueOrDefault(share.From))], periods);
    }

    internal static ConvertedTarget Convert(CombinedUnit unit, Indicator indicator, IReadOnlyList<TargetBasis?> targets, int? periods)
    {
        RuleQuestion question = new(unit, indicator, [.. targets.Select(target => target?.Base)], periods);
        RuleOutcome outcome = RuleCombination.Combine(question, [.. targets.Select(target => target?.Target.Rule)]);
        if (outcome.Rule is not { } rule)
        {
            return new ConvertedTarget { Record = outcome.Record };
        }

        Target[] known = [.. targets.Select(target => target!.Target)];
        return known.Length == 1 && (outcome.Record.Rule is ConversionRule.Inherit or ConversionRule.InheritWhole) ? new ConvertedTarget { Target = known[0], Record = outcome.Record }
            : Array.Exists(known, target => target.Horizon != known[0].Horizon) ? new ConvertedTarget { Record = unit.Void(ConversionProblem.HorizonsDiffer, outcome.Record.Sources) }
            : new ConvertedTarget
            {
                Target = new Target(rule)
                {
                    Horizon = known[0].Horizon,
                    EffectiveFrom = Latest(known),
                    Document = known.Select(target => target.Document).Distinct(StringComparer.Ordinal).ToArray() is [{ } only] ? only : null,
                },
                Record = outcome.Record,
            };
    }

    // All are in force only from the last day on which one of them starts.
    private static LocalDate? Latest(Target[] targets)
    {
        LocalDate? latest = null;
        foreach (Target target in targets)
        {
            latest = target.EffectiveFrom is { } day && (latest is not { } soFar || day > soFar) ? day : latest;
        }

        return latest;
    }
}
