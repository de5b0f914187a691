using LocalGovMetrics.Display;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Audit;

/// <summary>The texts of one check.</summary>
internal sealed class ClaimCheckText(ClaimCheck check)
{
    private const int MoreDecimals = 2;
    private const int MostExplanations = 3;
    private const decimal Normal = 1.0000000000000000000000000000m;

    /// <summary>Gets what the claim is about and where it stands, with the words in which it stands where nothing else names it.</summary>
    public DisplayText Title
    {
        get
        {
            Claim claim = check.Claim;
            DisplayText what = claim.Subject is { } subject
                ? DisplayText.Of(language => $"{subject}, {(language.Tag == "en" && claim.Note is { } note ? note : WhatOf(claim).In(language))}")
                : claim.Kind.Words();
            DisplayText? where = claim.Place is { } place ? PlaceText.Of(place) : claim.Line is { } line ? DisplayText.Keyed("tool.onLine", line) : null;
            string? quote = claim.Subject is null ? claim.Note : null;
            return DisplayText.Join(" ", [what, where is null ? DisplayText.Empty : DisplayText.Of(language => $"({where.In(language)})"), DisplayText.Verbatim(quote is null ? string.Empty : $"«{quote}»")]);
        }
    }

    /// <summary>Gets what is printed, and from what it is said to follow.</summary>
    public DisplayText Printed
    {
        get
        {
            Claim claim = check.Claim;
            string print = claim.PrintText is { Length: > 0 } text ? text : claim.Print?.ToString() ?? "–";
            string inputs = string.Join("; ", claim.Inputs.Select(input => input.ToString()).Where(input => input.Length > 0));
            return inputs.Length == 0 ? DisplayText.Verbatim(print)
                : DisplayText.Keyed("claimCheck.printedFrom", print, claim.Periods is { } periods ? DisplayText.Join("; ", [DisplayText.Verbatim(inputs), DisplayText.Keyed("tool.periods", periods)]) : inputs);
        }
    }

    /// <summary>Gets what follows from the inputs.</summary>
    public DisplayCell Follows =>
        check.Verdict is { } verdict ? new DisplayCell(DisplayText.Join(": ", [verdict.Kind.Words(), DisplayText.Of(verdict.Reason.Sentence)]), verdict.Kind.Mark(verdict.IsNear))
        : check.Face is { Low: { } low, High: { } high } ? new DisplayCell(DisplayText.Join(" ", [Number(low == high ? low : (low / 2) + (high / 2), low == high), PossibleText()]))
        : check.Possible is { } possible ? new DisplayCell(Range(possible))
        : DisplayCell.Empty;

    /// <summary>Gets how far the print is from what follows.</summary>
    public DisplayText Difference => check.Difference is { } difference
        ? DisplayText.Join(string.Empty, [DisplayText.Verbatim(difference > 0 ? "+" : string.Empty), Number(difference, check.Face?.IsPoint == true)])
        : DisplayText.Empty;

    /// <summary>Gets what may have happened, the likeliest first; else why nothing can be said.</summary>
    public DisplayText Likely => check.Problem is not null ? Problem
        : DisplayText.Join(" ", check.Explanations.Take(MostExplanations).Select((explanation, i) => i == 0 ? TextOf(explanation) : DisplayText.Keyed(check.IsTied ? "claimCheck.orAsLikely" : "claimCheck.or", TextOf(explanation))));

    /// <summary>Gets why the claim could not be checked; empty where it was.</summary>
    public DisplayText Problem => check.Problem is not { } problem ? DisplayText.Empty
        : check.Verdict is { } verdict ? DisplayText.Of(verdict.Reason.Sentence)
        : problem.Reason == UncheckedReason.Undefined ? DisplayText.Of(language => $"{problem.Reason.Words().In(language)} ({check.Recomputed.Reason.Words().In(language)})")
        : DisplayText.Of(language => language.Tag == "en" ? problem.Detail : problem.Reason.Words().In(language));

    private static DisplayText TextOf(Explanation explanation) =>
        DisplayText.Join(" ", [DisplayText.Of(explanation.Sentence), explanation.Support > 0 ? DisplayText.Keyed("claimCheck.alsoExplains", explanation.Support) : DisplayText.Empty]);

    // The note of a derived claim is in English: what matters of it in the words of any language.
    private static DisplayText WhatOf(Claim claim) =>
        claim.Note?.EndsWith(TableAudit.AssumedToAddUp, StringComparison.Ordinal) == true ? DisplayText.Join(", ", [WithYears(claim), DisplayText.Keyed("claimCheck.assumedToAddUp")])
        : claim is { Kind: ClaimKind.SameFact, Inputs: [{ Label: { Length: > 0 } other }] } ? DisplayText.Join(", ", [WithYears(claim), DisplayText.Keyed("claimCheck.against", other)])
        : WithYears(claim);

    private static DisplayText WithYears(Claim claim)
    {
        string[] years = [.. claim.Inputs.Select(input => input.Label).OfType<string>().Where(label => label.Length == 4 && label.All(char.IsAsciiDigit))];
        return years.Length == claim.Inputs.Count && years.Length == 2 ? DisplayText.Join(" ", [claim.Kind.Words(), DisplayText.Verbatim($"{years[0]}-{years[1]}")]) : claim.Kind.Words();
    }

    private DisplayText PossibleText() =>
        check.Possible is { } possible && possible != check.Face && !possible.IsPoint && possible != Interval.Unbounded ? DisplayText.Of(language => $"({Range(possible).In(language)})") : DisplayText.Empty;

    private DisplayText Range(Interval set) => set switch
    {
        { Low: { } low, High: { } high } => DisplayText.Keyed("tool.between", Number(low, false), Number(high, false)),
        { Low: { } least } => DisplayText.Keyed("tool.orMore", Number(least, false)),
        { High: { } most } => DisplayText.Keyed("tool.orLess", Number(most, false)),
        _ => DisplayText.Empty,
    };

    private DisplayText Number(decimal value, bool isExact)
    {
        int decimals = Math.Min(check.Decimals + MoreDecimals, 28);
        return DisplayNumbers.Fixed(value, isExact ? Math.Min((value / Normal).Scale, decimals) : decimals);
    }
}
