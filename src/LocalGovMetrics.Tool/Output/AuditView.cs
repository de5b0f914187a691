using LocalGovMetrics.Audit;
using LocalGovMetrics.Tool.Auditing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of an audit, for a person.</summary>
internal sealed class AuditView(AuditSource source, AuditTally tally, Wording wording)
{
    private static readonly AuditClass[] Order = [AuditClass.Inconsistent, AuditClass.LastDigit, AuditClass.Truncated, AuditClass.CannotCheck];

    private static readonly AuditClass[] OrderOfSummary =
    [
        AuditClass.Inconsistent, AuditClass.LastDigit, AuditClass.Truncated, AuditClass.ConsistentWithinRounding, AuditClass.Consistent, AuditClass.BoundSatisfied, AuditClass.CannotCheck,
    ];

    public Wording Wording => wording;

    public string Title => source.Title?.In(wording.Language) ?? source.Name;

    /// <summary>Gets how many claims came to which class, in a line.</summary>
    public string Summary => wording.ClaimsCounted(tally.Counts.Claims) + string.Concat(OrderOfSummary.Where(found => tally.Counts.CountOf(found) > 0).Select((found, i) =>
        FormattableString.Invariant($"{(i == 0 ? ": " : ", ")}{tally.Counts.CountOf(found)} {wording.WordFor(found)}")));

    /// <summary>Gets the classes that are shown, each with its claims, what is inconsistent first.</summary>
    public IEnumerable<(AuditClass Class, IReadOnlyList<AuditItem> Items, int Hidden)> Sections =>
        from found in Order
        let shown = tally.Shown(found)
        where shown.Count > 0
        select (found, (IReadOnlyList<AuditItem>)[.. shown.Select(check => new AuditItem(check, wording))], tally.Counts.CountOf(found) - shown.Count);
}

/// <summary>The texts of one check.</summary>
internal sealed class AuditItem(ClaimCheck check, Wording wording)
{
    private const int MoreDecimals = 2;
    private const int MostExplanations = 3;
    private const decimal Normal = 1.0000000000000000000000000000m;

    public ClaimCheck Check => check;

    /// <summary>Gets what the claim is about and where it stands.</summary>
    public string Title
    {
        get
        {
            Claim claim = check.Claim;
            string what = claim.Subject is not { } subject ? wording.WordFor(claim.Kind) : $"{subject}, {(wording.Language == "en" && claim.Note is { } note ? note : WithYears(claim))}";
            string? where = claim.Place ?? (claim.Line is { } line ? wording.OnLine(line) : null);
            return where is null ? what : $"{what} ({where})";
        }
    }

    /// <summary>Gets the words in which the claim stands, or null.</summary>
    public string? Quote => check.Claim.Subject is null ? check.Claim.Note : null;

    public string Printed
    {
        get
        {
            Claim claim = check.Claim;
            string print = claim.PrintText is { Length: > 0 } text ? text : claim.Print?.ToString() ?? "–";
            string inputs = string.Join("; ", claim.Inputs.Select(input => input.ToString()).Where(input => input.Length > 0));
            string from = inputs.Length == 0 ? string.Empty : wording.From(claim.Periods is { } periods ? $"{inputs}; {wording.Periods(periods)}" : inputs);
            return from.Length == 0 ? print : $"{print} {from}";
        }
    }

    public string Follows =>
        check.Verdict is { } verdict ? $"{wording.WordFor(verdict.Kind)}: {verdict.Reason.Sentence(wording.Language)}"
        : check.Face is { Low: { } low, High: { } high } ? Number(low == high ? low : (low / 2) + (high / 2), low == high) + PossibleText()
        : check.Possible is { } possible ? Range(possible)
        : string.Empty;

    public string Difference => check.Difference is { } difference ? (difference > 0 ? "+" : string.Empty) + Number(difference, check.Face?.IsPoint == true) : string.Empty;

    /// <summary>Gets what may have happened, the likeliest first.</summary>
    public IReadOnlyList<string> Likely =>
    [
        .. check.Explanations.Take(MostExplanations).Select(explanation =>
            explanation.Sentence(wording.Language) + (explanation.Support > 0 ? " " + wording.AlsoExplains(explanation.Support) : string.Empty)),
    ];

    public string? Problem => check.Problem is { } problem ? check.Verdict is { } verdict ? verdict.Reason.Sentence(wording.Language) : wording.WordFor(problem.Reason) is { } words && wording.Language != "en" ? words : problem.Detail : null;

    private string WithYears(Claim claim)
    {
        string[] years = [.. claim.Inputs.Select(input => input.Label).OfType<string>().Where(label => label.Length == 4 && label.All(char.IsAsciiDigit))];
        return years.Length == claim.Inputs.Count && years.Length == 2 ? $"{wording.WordFor(claim.Kind)} {years[0]}-{years[1]}" : wording.WordFor(claim.Kind);
    }

    private string PossibleText() =>
        check.Possible is { } possible && possible != check.Face && !possible.IsPoint && possible != Interval.Unbounded ? $" ({Range(possible)})" : string.Empty;

    private string Range(Interval set) =>
        set is { Low: { } low, High: { } high } ? wording.Between(Number(low, false), Number(high, false))
        : set.Low is { } least ? wording.OrMore(Number(least, false))
        : set.High is { } most ? wording.OrLess(Number(most, false))
        : string.Empty;

    private string Number(decimal value, bool isExact)
    {
        int decimals = Math.Min(check.Decimals + MoreDecimals, 28);
        return wording.Fixed(value, isExact ? Math.Min((value / Normal).Scale, decimals) : decimals);
    }
}
