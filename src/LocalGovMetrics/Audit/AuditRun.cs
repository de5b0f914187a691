using System.Text.Json.Serialization;
using LocalGovMetrics.Audit.Hypotheses;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit;

/// <summary>The checks of a list of claims, each with the explanations that the other claims of its table make likely.</summary>
/// <remarks>
/// Claims that name the same table are each other's neighbours. A table that pads its numbers with zeros (prints of two decimals or
/// more end in a 0 that does not follow from their inputs) has such prints judged at the precision without the zero. Equal by content, immutable.
/// </remarks>
/// <example>
/// <code>
/// AuditRun audit = AuditRun.Of(Reports.Find("huong-tra-2023")!.AllClaims);
/// foreach (ClaimCheck check in audit.Checks.Where(check => check.Class == AuditClass.Inconsistent))
/// {
///     Console.WriteLine($"{check.Claim.Subject}: {check.Claim.PrintText} is printed …");
/// }
/// </code>
/// </example>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record AuditRun : IDisplayable
{
    /// <summary>How many claims of a stream are each other's neighbours at most: a table that is longer is judged in parts.</summary>
    public const int LongestBlock = 1_024;

    private const int ShortestBlock = 256;

    [JsonConstructor]
    internal AuditRun(IReadOnlyList<ClaimCheck> checks)
    {
        Checks = ValueList.From(checks);
        Counts = AuditCounts.Of(Checks);
    }

    /// <summary>Gets the checks in the order of the claims.</summary>
    public IReadOnlyList<ClaimCheck> Checks { get; }

    /// <summary>Gets how many claims came to which class.</summary>
    [JsonIgnore]
    public AuditCounts Counts { get; }

    /// <summary>Checks claims and looks for explanations of what is not consistent.</summary>
    /// <param name="claims">The claims, all of them in memory.</param>
    /// <returns>The checks.</returns>
    public static AuditRun Of(IReadOnlyList<Claim> claims) => new(CheckBlock(ValueList.From(claims)));

    /// <summary>Checks claims as they come, holding no more than a block of them.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The checks in the order of the claims; explanations come from the claims of the same block.</returns>
    public static IEnumerable<ClaimCheck> Stream(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return Blocks(claims).SelectMany(CheckBlock);
    }

    /// <summary>Draws the claims in their order, each as a tick of its class.</summary>
    /// <returns>The picture; null where there is no claim, or more than 2,000.</returns>
    public Picture? ToPicture() => AuditTicks.Of(this);

    /// <inheritdoc/>
    public DisplayTable ToTable() => AuditView.TableOf(this);

    /// <inheritdoc/>
    public DisplayDocument ToDocument() => new([.. AuditView.BlocksOf(this)]);

    /// <summary>Writes the counts.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Counts.ToString();

    // A block ends with a table, so that what is said of a claim does not depend on where in a file its table stands.
    private static IEnumerable<List<Claim>> Blocks(IEnumerable<Claim> claims)
    {
        List<Claim> block = [];
        foreach (Claim claim in claims)
        {
            bool isFull = block.Count >= LongestBlock || (block.Count >= ShortestBlock && (claim.Table is null || claim.Table != block[^1].Table));
            if (isFull)
            {
                yield return block;
                block = [];
            }

            block.Add(claim);
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private static ClaimCheck[] CheckBlock(IReadOnlyList<Claim> claims)
    {
        ClaimCheck[] checks = new ClaimCheck[claims.Count];
        foreach (IGrouping<string?, int> table in Enumerable.Range(0, claims.Count).GroupBy(i => claims[i].Table, StringComparer.Ordinal))
        {
            int[] members = [.. table];
            CheckTable(claims, members, checks);
        }

        return checks;
    }

    private static void CheckTable(IReadOnlyList<Claim> claims, int[] members, ClaimCheck[] checks)
    {
        foreach (int i in members)
        {
            checks[i] = ClaimCalculator.Check(claims[i]);
        }

        // Claims that name no table share no column.
        PaddedZeros padding = new(claims[members[0]].Table is null ? [] : members.Select(i => checks[i]));
        foreach (int i in members)
        {
            checks[i] = padding.DecimalsOf(claims[i]) is { } decimals ? ClaimCalculator.Check(claims[i] with { Decimals = decimals }) : checks[i];
        }

        int[] open = [.. members.Where(i => NeedsExplanation(checks[i]))];
        if (open.Length == 0)
        {
            return;
        }

        ClaimTableFigures table = new([.. members.Select(i => checks[i].Claim)]);
        Dictionary<int, List<Explanation>> found = open.ToDictionary(i => i, i => Hypothesis.All.Where(hypothesis => hypothesis.IsOfVerdicts == (checks[i].Claim.Kind == ClaimKind.Verdict)).SelectMany(hypothesis => hypothesis.Explain(checks[i], table)).Where(explanation => Agrees(checks[i].Class, explanation.Code)).ToList());
        Dictionary<(ExplanationCode, decimal?, decimal?, decimal?), int> support = found.Values.SelectMany(list => list.Select(explanation => explanation.Mistake).Distinct()).CountBy(mistake => mistake).ToDictionary();
        foreach (int i in open)
        {
            Explanation[] ordered = [.. found[i].Select(explanation => explanation with { Support = support[explanation.Mistake] - 1 }).Order(Comparer<Explanation>.Create((one, other) => one.CompareTo(other)))];
            checks[i] = checks[i] with { Explanations = ordered };
        }
    }

    // A print that is the result with its digits cut needs no number that stands nowhere.
    private static bool Agrees(AuditClass found, ExplanationCode code) => found != AuditClass.Truncated
        || code is not (ExplanationCode.NumeratorOffByOne or ExplanationCode.DenominatorOffByOne or ExplanationCode.DigitDropped or ExplanationCode.SwappedDigits or ExplanationCode.PeriodsOneShort or ExplanationCode.PeriodsOneLong);

    private static bool NeedsExplanation(ClaimCheck check) =>
        check is { Class: AuditClass.Inconsistent, Claim.Kind: ClaimKind.Verdict }
        || (check.Class is AuditClass.Truncated or AuditClass.LastDigit or AuditClass.Inconsistent
        && check.Claim.Print is { Qualifier: Qualifier.Exact, Value: not null }
        && check.Recomputed.IsDefined);
}
