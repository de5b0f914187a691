using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>
/// Asks, before a printed result is called wrong, whether another number of the sentence is meant: the total before its parts and not the last part
/// (<c>215 hộ, trong đó thôn Đông 84, thôn Tây 131 hộ, đạt 107,5% kế hoạch (200 hộ)</c>).
/// </summary>
internal static class OtherOperands
{
    private static readonly ClaimKind[] Kinds = [ClaimKind.Attainment, ClaimKind.Growth, ClaimKind.Change, ClaimKind.Multiple, ClaimKind.Difference];

    /// <summary>Gives the inputs with another number of the sentence in place of one, where the result follows from them at face value.</summary>
    public static IReadOnlyList<ProseOperand>? Fitting(Document document, Claim claim, IReadOnlyList<ProseOperand> inputs, ProseNumber print)
    {
        for (int i = 0; Kinds.Contains(claim.Kind) && i < inputs.Count; i++)
        {
            foreach (ProseNumber other in Others(inputs, i, print))
            {
                ProseOperand[] tried = [.. inputs];
                tried[i] = ProseOperand.Of(document, other);
                if (ClaimCalculator.Check(claim with { Inputs = [.. tried.Select(input => input.ToInput())] }).Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding)
                {
                    return tried;
                }
            }
        }

        return null;
    }

    /// <summary>Whether an input is the last of several parts, so that the whole before them may be meant, or the result has the opposite sign of what another input would give.</summary>
    public static bool AreDoubtful(Claim claim, IReadOnlyList<ProseOperand> inputs, ProseNumber print) =>
        Kinds.Contains(claim.Kind) && Enumerable.Range(0, inputs.Count).Any(i => Others(inputs, i, print).Any(other => (HasPartsBetween(other, inputs[i].Number!) && IsNearer(other, inputs, i)) || GoesOtherWay(inputs, print)));

    private static IEnumerable<ProseNumber> Others(IReadOnlyList<ProseOperand> inputs, int at, ProseNumber print) =>
        inputs[at].Number is not { Role: ProseRole.Level, Of: null } input || input.Sentence != print.Sentence || input.Index > print.Index ? []
        : print.Flow.NumbersIn(print.Sentence, print.Sentence).Where(other =>
            other.Index < input.Index && other is { Role: ProseRole.Level, IsPercent: false, IsAverage: false, IsRate: false } && other.AddsTo(input)
            && !inputs.Any(each => each.Number == other));

    private static bool HasPartsBetween(ProseNumber whole, ProseNumber part)
    {
        ProseFlow flow = whole.Flow;
        for (int token = whole.EndToken; token < part.FirstToken; token++)
        {
            if (flow.Cues[token] is ProseCue.OfWhich or ProseCue.Comprises or ProseCue.SuchAs || flow.Tokens[token].Kind == Text.TokenKind.Colon || flow.IsWord(token, ProseParticles.Apart))
            {
                return true;
            }
        }

        return false;
    }

    // A plan or a base is of the size of what it is of.
    private static bool IsNearer(ProseNumber whole, IReadOnlyList<ProseOperand> inputs, int part) =>
        Enumerable.Range(0, inputs.Count).Where(i => i != part).Select(i => inputs[i].Value.Value).OfType<decimal>().All(other => Times(whole.Value, other) < Times(inputs[part].Number!.Value, other));

    // How many times the smaller of two the larger is.
    private static decimal Times(decimal one, decimal other) =>
        Math.Min(one, other) > 0 && DecimalMath.TryDivide(Math.Max(one, other), Math.Min(one, other), out decimal times) ? times : decimal.MaxValue;

    // What is told as a rise comes out as a fall.
    private static bool GoesOtherWay(IReadOnlyList<ProseOperand> inputs, ProseNumber print) =>
        print.Role is ProseRole.Increase or ProseRole.Reduction && inputs is [{ Number: { } first }, { Number: { } last }] && first.Value != last.Value
        && (last.Value > first.Value) != (print.Role == ProseRole.Increase);
}
