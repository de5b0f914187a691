using LocalGovMetrics.Audit;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds per cents of a plan, whose plan stands in the sentence or in a table of the document.</summary>
internal static class AttainmentFinder
{
    private const int PlanWithin = 4;
    private const decimal InPart = 0.3m;
    private const int MostBetween = 8;

    /// <summary>Tells whether a per cent is of a plan: the word stands behind it, or before it.</summary>
    public static bool IsOfPlan(ProseNumber print) => PlanWord(print) >= 0 || print.Role is ProseRole.Plan or ProseRole.Excess or ProseRole.Shortfall;

    /// <summary>Tells whether the word of the plan stands behind a per cent.</summary>
    public static bool IsOfPlanBehind(ProseNumber print) => PlanWord(print) >= 0;

    public static void Find(ProseFlow flow, ClaimCollector claims, TableFacts facts)
    {
        foreach (ProseNumber print in flow.Numbers)
        {
            if (print is { IsAmount: true, Role: ProseRole.Excess or ProseRole.Shortfall })
            {
                OfExcess(print, claims);
            }
            else if (print is { IsPercent: true, Role: ProseRole.Level } && !IsOfPlan(print) && PlanNamedBehind(print) is { } named)
            {
                OfPlanNamed(print, named, claims);
            }
            else if (print is { IsPercent: true, Role: ProseRole.Level } && !IsOfPlan(print))
            {
                Beside(print, claims);
            }
            else if (print is { IsPercent: true, IsAnswer: false, Role: ProseRole.Level or ProseRole.Plan or ProseRole.Excess or ProseRole.Shortfall or ProseRole.Increase or ProseRole.Reduction } && IsOfPlan(print) && !claims.IsSettled(ClaimKind.Attainment, print))
            {
                OfPlan(print, claims, facts);
            }
        }
    }

    private static void OfPlan(ProseNumber print, ClaimCollector claims, TableFacts facts)
    {
        bool isExcess = print.Role is not (ProseRole.Level or ProseRole.Plan);
        ClaimKind kind = isExcess ? ClaimKind.Growth : ClaimKind.Attainment;
        ChangeSense sense = print.Role is ProseRole.Shortfall or ProseRole.Reduction ? ChangeSense.Reduction : ChangeSense.None;
        ProseNumber? actual = ActualOf(print);
        ProseNumber? plan = actual is null ? null : PlanOf(print, actual, out Binding binding, out bool isRange) is { } found && Add(actual, found, binding, isRange) ? print : null;
        bool isFound = plan is not null || (actual is not null && OtherActual(print, actual) is { } other && Add(other, print.Flow.Numbers[print.Index + 1], Binding.Likely, isRange: false));
        if (isFound || ImpliedPlans.Find(print, actual, isExcess, sense, claims) || OfTable(print, actual, isExcess, sense, claims, facts) || (!isExcess && OfGrowth(print, claims, facts)))
        {
            return;
        }

        bool isDoubtful = actual is not null && (actual.Of is not null || PlanOf(print, actual, out _, out _) is not null);
        claims.AddUnchecked(kind, print, isDoubtful ? UncheckedReason.AmbiguousOperand : UncheckedReason.InputMissing, isDoubtful ? "More than one plan, or more than one actual, may be meant." : "The plan, or the actual, is not printed beside it.");

        bool Add(ProseNumber came, ProseNumber of, Binding bound, bool isRange)
        {
            ProseOperand[] inputs = [ProseOperand.Of(claims.Document, came), ProseOperand.Of(claims.Document, of)];
            if (isExcess)
            {
                Array.Reverse(inputs);
            }

            // Of a range the low end is the plan, unless the print is of another number within it.
            return claims.Add(kind, inputs, ProseOperand.OfPrint(claims.Document, print, sense: sense), print, isRange || print.Role == ProseRole.Plan ? Binding.Likely : bound)
                || (isRange && !isExcess && claims.Add(ClaimKind.ImpliedPlan, [inputs[0], ProseOperand.OfPrint(claims.Document, print)], inputs[1], print, Binding.AtFace));
        }
    }

    /// <summary>The value farther before that counts what the plan behind a per cent counts, where the nearest does not: <c>1.245 giấy với diện tích 86,5 ha, đạt 103,8% kế hoạch (1.200 giấy)</c>.</summary>
    private static ProseNumber? OtherActual(ProseNumber print, ProseNumber nearest)
    {
        List<ProseNumber> numbers = print.Flow.Numbers;
        if (print.Index + 1 >= numbers.Count || numbers[print.Index + 1] is not { IsAnswer: true, Role: ProseRole.Plan, High: null } plan || plan.Sentence != print.Sentence || plan.AddsTo(nearest))
        {
            return null;
        }

        for (int i = nearest.Index - 1; i >= Math.Max(0, nearest.Index - MostBetween) && numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber number = numbers[i];
            if (number.Role == ProseRole.Level && number.Count is null && number.Depth <= print.Depth && number.AddsTo(plan) && (plan.MeasureUnit is not null || number.SharesNoun(plan, 1)))
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The amount directly behind a per cent that the word of the plan follows: <c>90% of the £2.6m target</c>.</summary>
    private static ProseNumber? PlanNamedBehind(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        return print.Index + 1 < flow.Numbers.Count && flow.Numbers[print.Index + 1] is { IsAmount: true, Of: null, Count: null } plan && plan.Sentence == print.Sentence && plan.Depth == print.Depth
            && plan.FirstToken - print.EndToken is > 0 and <= 3 && flow.Cues[print.EndToken] == ProseCue.OutOf && flow.Cues[Math.Max(plan.EndToken, plan.Noun.To)] == ProseCue.Plan ? plan : null;
    }

    private static void OfPlanNamed(ProseNumber print, ProseNumber plan, ClaimCollector claims)
    {
        if (ActualOf(print) is not { } actual || !actual.AddsTo(plan))
        {
            claims.AddUnchecked(ClaimKind.Attainment, print, UncheckedReason.InputMissing, "The plan, or the actual, is not printed beside it.");
            return;
        }

        bool isOnly = InSentence(print).Count(number => number.AddsTo(plan)) == 2 && actual.Qualifier == Qualifier.Exact && plan.Qualifier == Qualifier.Exact;
        claims.Add(ClaimKind.Attainment, [ProseOperand.Of(claims.Document, actual), ProseOperand.Of(claims.Document, plan)], ProseOperand.OfPrint(claims.Document, print), print, isOnly ? Binding.Sure : Binding.Likely);
    }

    /// <summary>By how much a plan was exceeded or missed: <c>85 xã, vượt 5 xã so với mục tiêu (80 xã)</c>.</summary>
    private static void OfExcess(ProseNumber print, ClaimCollector claims)
    {
        if (ActualOf(print) is { } actual && actual.AddsTo(print) && PlanOf(print, actual, out _, out bool isRange) is { } plan && !isRange)
        {
            // Nothing but the three amounts in the sentence: none of them can be of anything else.
            bool isAlone = plan.Role == ProseRole.Plan && InSentence(print).Count(number => number.IsAmount) == 3 && InSentence(print).All(number => !number.IsPercent && number.Of is null && number.Count is null);
            (ProseNumber more, ProseNumber less) = print.Role == ProseRole.Excess ? (actual, plan) : (plan, actual);
            claims.Add(ClaimKind.Difference, [ProseOperand.Of(claims.Document, more), ProseOperand.Of(claims.Document, less)], ProseOperand.OfPrint(claims.Document, print), print, isAlone ? Binding.Sure : Binding.Likely);
        }
    }

    /// <summary>A per cent without the word, in a sentence that prints plan and actual: <c>kế hoạch giao 120 ha, thực hiện 114 ha, đạt 95%</c>. Only what fits is taken.</summary>
    private static void Beside(ProseNumber print, ClaimCollector claims)
    {
        if (!claims.IsSettled(ClaimKind.Fraction, print) && ActualOf(print) is { } actual && PlanOf(print, actual, out _, out _) is { } plan)
        {
            claims.Add(ClaimKind.Attainment, [ProseOperand.Of(claims.Document, actual), ProseOperand.Of(claims.Document, plan)], ProseOperand.OfPrint(claims.Document, print), print, Binding.Likely);
        }
    }

    /// <summary>The token of the plan behind a per cent, or -1.</summary>
    private static int PlanWord(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int at = print.IsPercent ? print.EndToken : print.Noun.To, steps = 0; at < flow.Tokens.Count && steps < PlanWithin && flow.Tokens[at].Kind == TokenKind.Word && flow.Sentences[at] == print.Sentence; at++, steps++)
        {
            if (flow.Cues[at] is ProseCue.Plan || (flow.Cues[at] == ProseCue.Criteria && steps == 0))
            {
                return at;
            }

            if (flow.Cues[at] is not (ProseCue.CompareWith or ProseCue.Fill or ProseCue.OutOf or ProseCue.MoreThan or ProseCue.LessThan))
            {
                return -1;
            }
        }

        return -1;
    }

    private static ProseNumber? ActualOf(ProseNumber print)
    {
        ProseFlow flow = print.Flow;
        for (int i = print.Index - 1; i >= 0 && flow.Numbers[i].Sentence == print.Sentence; i--)
        {
            ProseNumber number = flow.Numbers[i];
            if (number.IsAmount && number.Role == ProseRole.Level && number.Count is null && number.Bracket <= print.Bracket && !number.IsAverage)
            {
                return number;
            }
        }

        return null;
    }

    /// <summary>The one plan of the sentence that the actual may be divided by.</summary>
    private static ProseNumber? PlanOf(ProseNumber print, ProseNumber actual, out Binding binding, out bool isRange)
    {
        int word = PlanWord(print);
        isRange = false;
        if (word >= 0 && print.Index + 1 < print.Flow.Numbers.Count && print.Flow.Numbers[print.Index + 1] is { Role: ProseRole.Plan, IsAnswer: false, Bracket: < 0 } own && own.AddsTo(actual) && print.Bracket < 0
            && own.Sentence == print.Sentence && print.Flow.HasOnlyWords(print.EndToken, own.FirstToken) && (own.MeasureUnit is not null || own.SharesNoun(actual, 1)))
        {
            // Several plans, each directly behind its per cent: «đạt 111% dự toán tỉnh giao là 385 tỷ đồng và 106% dự toán huyện giao là 402 tỷ đồng».
            bool isSure = actual.Qualifier == Qualifier.Exact && own.Qualifier == Qualifier.Exact && !ChangeEnds.RatesBetween(actual, print) && !HasLevelBetween(actual, print) && ChangeEnds.NamesNoOther(actual, print);
            binding = isSure ? Binding.Sure : Binding.Likely;
            return own;
        }

        ProseNumber? found = null;
        int plans = 0;
        bool isNear = true;
        binding = Binding.Likely;
        foreach (ProseNumber number in print.Flow.InSentences(print.Sentence, print.Sentence))
        {
            bool isBehind = word >= 0 && number.Token > word && number.Bracket > word && number.Bracket - word <= 5 && number.Token - number.Bracket <= 4;
            if (isBehind && number.IsAnswer && !number.AddsTo(actual))
            {
                // The plan of the print is of another kind than the actual: «hộ cận nghèo 3,4%, tăng 0,2% so với kế hoạch (3,0%)».
                return null;
            }

            if (number != actual && number.AddsTo(actual) && (number.Role == ProseRole.Plan || isBehind) && (number.MeasureUnit is not null || number.SharesNoun(actual, 1) || number.Noun.To == number.Noun.From))
            {
                plans++;
                found = isBehind || found is null ? number : found;
                binding = isBehind ? Binding.Sure : binding;
                isNear &= isBehind ? ChangeEnds.IsAlone(number) && print.Flow.HasNoName(number.Bracket + 1, number.FirstToken) : (number.Token < print.Token ? IsOnlyActual(print, number, actual) : word >= 0 && number.Token > word && print.Flow.HasOnlyWords(word, number.FirstToken));
            }
        }

        int prints = InSentence(print).Count(number => number.IsPercent && !number.IsAnswer && IsOfPlan(number));
        binding = plans == 1 && prints == 1 && isNear && !ChangeEnds.RatesBetween(actual, print) && actual.Qualifier == Qualifier.Exact ? Binding.Sure : plans == 1 && isNear ? binding : Binding.Likely;
        isRange = found?.High is not null;
        return found;
    }

    private static bool HasLevelBetween(ProseNumber actual, ProseNumber print) =>
        print.Flow.HasSemicolon(actual.Token, print.Token)
        || InSentence(print).Any(number => number.Index > actual.Index && number.Index < print.Index && number.Role == ProseRole.Level && number.IsAmount);

    /// <summary>Whether between a plan and its per cent stands no other level than the actual, and no semicolon.</summary>
    private static bool IsOnlyActual(ProseNumber print, ProseNumber plan, ProseNumber actual) =>
        !print.Flow.HasSemicolon(plan.Token, print.Token)
        && !InSentence(print).Any(number => number.Index > plan.Index && number.Index < print.Index && number != actual && number.Role == ProseRole.Level && number.AddsTo(actual) && number.Count is null);

    /// <summary>The plan of the row whose actual is the one of the sentence, and whose name stands before it.</summary>
    private static bool OfTable(ProseNumber print, ProseNumber? actual, bool isExcess, ChangeSense sense, ClaimCollector claims, TableFacts facts)
    {
        if (actual is null)
        {
            return false;
        }

        foreach (TableFact fact in facts.Near(actual, fact => fact is { Actual: { } own, Target.Value.Fraction: null } && TableFacts.IsSame(actual, own.Value, units: Math.Abs(actual.Value) >= 100 ? 1 : 0)))
        {
            if (!fact.Names(actual))
            {
                continue;
            }

            ProseOperand result = ProseOperand.OfPrint(claims.Document, print, sense: sense);
            ProseOperand value = ProseOperand.Of(claims.Document, actual);
            if (isExcess ? claims.Add(ClaimKind.Growth, [fact.Target!, value], result, print, Binding.AtFace)
                : claims.Add(ClaimKind.Attainment, [value, fact.Target!], result, print, Binding.Likely)
                || (fact.Target!.Value.Qualifier == Qualifier.Range && claims.Add(ClaimKind.ImpliedPlan, [value, result], fact.Target, print, Binding.AtFace)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Growth attained of growth planned, where the row of the table prints both: <c>đạt 95,2% kế hoạch, tăng 7,06%</c> against 12,5.</summary>
    private static bool OfGrowth(ProseNumber print, ClaimCollector claims, TableFacts facts)
    {
        if (print.Index + 1 >= print.Flow.Numbers.Count || print.Flow.Numbers[print.Index + 1] is not { IsPercent: true, Role: ProseRole.Increase or ProseRole.Reduction } growth || growth.Sentence != print.Sentence)
        {
            return false;
        }

        ChangeSense sense = growth.Role == ProseRole.Reduction ? ChangeSense.Reduction : ChangeSense.None;
        foreach (TableFact fact in facts.Near(growth, fact => fact is { Actual: { } own, Target.Value.Value: not null } && TableFacts.IsSame(growth, own.Value)))
        {
            if (fact.Actual is { } actual && fact.Target is { } target && (fact.Names(print) || (growth.Value.Scale > 1 && fact.Share(print) >= InPart)))
            {
                ProseOperand exact = actual.Value.Decimals > growth.Value.Scale ? actual : ProseOperand.Of(claims.Document, growth, sense: sense);
                ProseOperand[] inputs = [exact, target];
                ProseOperand result = ProseOperand.OfPrint(claims.Document, print);
                if (claims.Add(ClaimKind.GrowthAttainment, inputs, result, print, facts.GrowthRule >= 2 || facts.LastGrowth == (print.Flow, print.Sentence) ? Binding.Sure : Binding.Likely))
                {
                    facts.GrowthRule++;
                    facts.LastGrowth = (print.Flow, print.Sentence);
                    return true;
                }

                facts.Doubtful.Add(() => claims.Add(ClaimKind.GrowthAttainment, inputs, result, print, Binding.Sure));
            }
        }

        return false;
    }

    internal static IEnumerable<ProseNumber> InSentence(ProseNumber number) => number.Flow.NumbersIn(number.Sentence, number.Sentence);
}
