using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Conversion;

/// <summary>What is asked of the units before, and all that deciding what it asks of the unit after needs.</summary>
/// <param name="To">The unit after.</param>
/// <param name="Indicator">The indicator: how it combines, its unit of measure, its direction.</param>
/// <param name="Bases">The base values of growth, by unit before; null where not known.</param>
/// <param name="Periods">The growth periods of the span, or null.</param>
internal sealed record RuleQuestion(CombinedUnit To, Indicator Indicator, IReadOnlyList<decimal?> Bases, int? Periods);

/// <summary>What is asked of the unit after, and how it came there.</summary>
internal readonly record struct RuleOutcome(ConversionRecord Record, TargetRule? Rule = null);

/// <summary>Combines the rules of targets: by the kind of measure, then by the kind of criterion.</summary>
internal static class RuleCombination
{
    private const int DeepestNesting = 32;

    public static RuleOutcome Combine(RuleQuestion question, IReadOnlyList<TargetRule?> rules, int depth = 0)
    {
        CombinedUnit to = question.To;
        ConversionSource[] sources = [.. rules.Select((rule, i) => new ConversionSource { Share = to.Shares[i], Rule = rule, Base = question.Bases[i], IsMissing = rule is null })];
        RuleOutcome Void(ConversionProblem problem) => new(to.Void(problem, sources));
        if (to.Shares.Count == 0)
        {
            return Void(ConversionProblem.NoPredecessor);
        }

        TargetRule[] known = [.. rules.OfType<TargetRule>()];
        if (known.Length < rules.Count)
        {
            return Void(ConversionProblem.TargetMissing);
        }

        return to.IsOneWhole ? new(to.Record(ConversionRule.Inherit, sources), known[0])
            : Array.Exists(known, IsOfRank) ? Void(ConversionProblem.RankOfAnotherGroup)
            : Array.Exists(known, rule => rule.Criterion is JointCriterion) ? depth > DeepestNesting ? Void(ConversionProblem.TooDeep) : Joint(question, known, sources, depth)
            : Array.Exists(known, rule => rule.Criterion is not NumericCriterion || rule.Measure.Kind is MeasureKind.Completion or MeasureKind.Grade) ? Agreed(to, known, sources)
            : Array.Exists(known, rule => rule.Measure != known[0].Measure) ? Void(ConversionProblem.MeasuresDiffer)
            : NumberRules.Combine(question, known, sources);
    }

    private static bool IsOfRank(TargetRule rule) =>
        rule.Criterion is RankCriterion || (rule.Measure.Inner ?? rule.Measure).Kind == MeasureKind.Rank;

    // A grade, a day, a statement: only what all ask alike is asked of the whole.
    private static RuleOutcome Agreed(CombinedUnit to, TargetRule[] rules, ConversionSource[] sources) =>
        !Array.TrueForAll(rules, rule => rule == rules[0]) ? new(to.Void(ConversionProblem.PredecessorsDiffer, sources))
        : new(to.Record(rules.Length == 1 ? ConversionRule.InheritWhole : ConversionRule.InheritAgreed, sources), rules[0]);

    private static RuleOutcome Joint(RuleQuestion question, TargetRule[] rules, ConversionSource[] sources, int depth)
    {
        CombinedUnit to = question.To;
        if (Array.Exists(rules, rule => rule.Criterion.Kind != rules[0].Criterion.Kind || rule.Parts.Count != rules[0].Parts.Count))
        {
            return new RuleOutcome(to.Void(ConversionProblem.CriteriaDiffer, sources));
        }

        RuleOutcome[] parts = [.. Enumerable.Range(0, rules[0].Parts.Count).Select(part => Combine(question, [.. rules.Select(rule => rule.Parts[part])], depth + 1))];
        bool isWhole = Array.TrueForAll(parts, part => part.Rule is not null);
        ConversionRecord record = to.Record(isWhole ? ConversionRule.ByPart : ConversionRule.Void, sources, isWhole ? ConversionProblem.None : ConversionProblem.PartVoid) with
        {
            Parts = [.. parts.Select(part => part.Record)],
        };
        return isWhole
            ? new RuleOutcome(
                record with { IsEstimated = Array.Exists(parts, part => part.Record.IsEstimated) },
                rules[0] with { Criterion = new JointCriterion(rules[0].Criterion.Kind, [.. parts.Select(part => part.Rule!)]) })
            : new RuleOutcome(record);
    }
}
