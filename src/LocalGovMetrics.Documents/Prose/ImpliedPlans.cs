using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Finds the plan of a per cent that is none of the amounts of its sentence: a rate, what is missing of it or beyond it, or an amount of a sentence
/// nearby. Only what fits is taken.
/// </summary>
internal static class ImpliedPlans
{
    private const int MostSentences = 2;

    /// <summary>Looks for such a plan.</summary>
    /// <param name="print">The per cent of the plan.</param>
    /// <param name="actual">The amount before it, or null.</param>
    /// <param name="isExcess">Whether the print says by how much the plan was exceeded or missed.</param>
    /// <param name="sense">That it was missed.</param>
    /// <param name="claims">Takes the claims.</param>
    public static bool Find(ProseNumber print, ProseNumber? actual, bool isExcess, ChangeSense sense, ClaimCollector claims) =>
        OfRates(print, isExcess, sense, claims) || (actual is null && !isExcess && OfPairNearby(print, claims)) || (actual is not null && ((!isExcess && OfRest(print, actual, claims)) || OfSentenceNearby(print, actual, isExcess, sense, claims)));

    /// <summary>A rate of a planned rate: <c>tăng trưởng 8,8%, đạt 95% kế hoạch (14,5-15,5%)</c>, <c>đạt 72%, vượt 2% so với Nghị quyết (70%)</c>.</summary>
    private static bool OfRates(ProseNumber print, bool isExcess, ChangeSense sense, ClaimCollector claims)
    {
        ProseNumber[] plans = [.. print.Flow.InSentences(print.Sentence, print.Sentence).Where(number => number.Role == ProseRole.Plan && number != print && (number.IsPercent || (number.High is not null && number.MeasureUnit is null)) && !AttainmentFinder.IsOfPlanBehind(number))];
        if (plans.Length != 1 || (isExcess && plans[0].High is not null))
        {
            return false;
        }

        ProseOperand plan = ProseOperand.Of(claims.Document, plans[0]);
        ProseOperand result = ProseOperand.OfPrint(claims.Document, print);
        foreach (ProseNumber rate in AttainmentFinder.InSentence(print))
        {
            if (rate.Index >= print.Index || rate == plans[0] || !rate.IsPercent || rate.Role is not (ProseRole.Level or ProseRole.Increase or ProseRole.Reduction) || (isExcess && rate.Role != ProseRole.Level) || AttainmentFinder.IsOfPlan(rate))
            {
                continue;
            }

            ProseOperand value = ProseOperand.Of(claims.Document, rate, sense: rate.Role == ProseRole.Reduction ? ChangeSense.Reduction : ChangeSense.None);
            if (isExcess
                ? claims.Add(ClaimKind.Difference, sense == ChangeSense.Reduction ? [plan, value] : [value, plan], result, print, Binding.Likely)
                : claims.Add(ClaimKind.GrowthAttainment, [value, plan], result, print, Binding.Likely) || claims.Add(ClaimKind.Attainment, [value, plan], result, print, Binding.Likely))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is missing of the plan makes it up with the actual, and what is beyond it is not of it: <c>đạt 93,5 tỷ đồng, bằng 85% kế hoạch, còn thiếu 16,5 tỷ đồng</c>.</summary>
    private static bool OfRest(ProseNumber print, ProseNumber actual, ClaimCollector claims)
    {
        foreach (ProseNumber rest in AttainmentFinder.InSentence(print))
        {
            if (rest == actual || rest.Role is not (ProseRole.Shortfall or ProseRole.Excess) || !rest.AddsTo(actual) || rest.Of is not null || rest.Count is not null)
            {
                continue;
            }

            ProseOperand result = ProseOperand.OfPrint(claims.Document, print);
            ProseOperand value = ProseOperand.Of(claims.Document, actual);
            ProseOperand other = ProseOperand.Of(claims.Document, rest);
            if (rest.Role == ProseRole.Shortfall ? claims.Add(ClaimKind.ShareOfSum, [value, other], result, print, Binding.Likely) : BeyondPlan(print, actual, rest, value, result, claims))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeyondPlan(ProseNumber print, ProseNumber actual, ProseNumber rest, ProseOperand value, ProseOperand result, ClaimCollector claims)
    {
        if (actual.MeasureUnit != rest.MeasureUnit || actual.Value <= rest.Value)
        {
            return false;
        }

        decimal plan = actual.Value - rest.Value;
        ProseOperand implied = new(ReportedValue.AsPrinted(plan, actual.MeasureUnit), plan.ToString(System.Globalization.CultureInfo.InvariantCulture), null);
        return claims.Add(ClaimKind.Attainment, [value, implied], result, print, Binding.AtFace);
    }

    /// <summary>A plan and an actual before a per cent that stands alone in its sentence: <c>Kế hoạch giao 500 ha. Thực hiện được 480 ha. Đạt 96% kế hoạch</c>.</summary>
    private static bool OfPairNearby(ProseNumber print, ClaimCollector claims)
    {
        ProseNumber[] near = [.. print.Flow.NumbersIn(print.Sentence - MostSentences, print.Sentence).Where(number => number is { IsAmount: true, Of: null, Count: null, IsRate: false })];
        foreach (ProseNumber plan in near.Where(number => number.Role == ProseRole.Plan))
        {
            foreach (ProseNumber actual in near.Where(number => number.Role == ProseRole.Level && number.AddsTo(plan) && number.Token < print.Token))
            {
                if (claims.Add(ClaimKind.Attainment, [ProseOperand.Of(claims.Document, actual), ProseOperand.Of(claims.Document, plan)], ProseOperand.OfPrint(claims.Document, print), print, Binding.AtFace))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a sentence before is about funds, and says first how much they are: <c>Nguồn vốn huyện quản lý là 213 tỷ đồng. … giải ngân 89 tỷ đồng, bằng 42% kế hoạch</c>.</summary>
    private static bool IsFund(ProseNumber number, ProseNumber print)
    {
        ProseFlow flow = number.Flow;
        if (number.Sentence >= print.Sentence || number is not { Role: ProseRole.Level, High: null, MeasureUnit.Dimension: Dimension.Money } || (number.Index > 0 && flow.Numbers[number.Index - 1].Sentence == number.Sentence))
        {
            return false;
        }

        for (int at = number.FirstToken - 1; at >= 0 && flow.Sentences[at] == number.Sentence; at--)
        {
            if (flow.IsWord(at, ProseParticles.Funds) || flow.IsWord(at, "funds") || flow.IsWord(at, "programme"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The plan that a sentence nearby prints: <c>Dự toán tỉnh giao là 400 tỷ đồng.</c></summary>
    private static bool OfSentenceNearby(ProseNumber print, ProseNumber actual, bool isExcess, ChangeSense sense, ClaimCollector claims)
    {
        foreach (ProseNumber plan in print.Flow.InSentences(print.Sentence - MostSentences, print.Sentence + MostSentences))
        {
            if ((plan.Role != ProseRole.Plan && !IsFund(plan, print)) || plan.Sentence == print.Sentence || !plan.AddsTo(actual) || plan.Of is not null || plan.Count is not null || (plan.MeasureUnit is null && !plan.SharesNoun(actual, 1)))
            {
                continue;
            }

            ProseOperand[] inputs = [ProseOperand.Of(claims.Document, actual), ProseOperand.Of(claims.Document, plan)];
            if (isExcess)
            {
                Array.Reverse(inputs);
            }

            if (claims.Add(isExcess ? ClaimKind.Growth : ClaimKind.Attainment, inputs, ProseOperand.OfPrint(claims.Document, print, sense: sense), print, Binding.AtFace))
            {
                return true;
            }
        }

        return false;
    }
}
