using LocalGovMetrics.Audit;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>How surely the operands of a claim belong together.</summary>
internal enum Binding
{
    /// <summary>Without doubt: the claim is judged whatever comes out.</summary>
    Sure = 0,

    /// <summary>Likely: that the numbers fit confirms it; that they do not says nothing.</summary>
    Likely,

    /// <summary>One of several: only numbers that fit at face value confirm it.</summary>
    AtFace,
}

/// <summary>Takes the claims that the finders make, checks them, and keeps of each printed result the one that is bound best.</summary>
internal sealed class ClaimCollector(Document document)
{
    private const int LongestQuote = 360;

    /// <summary>Of a print of fewer units in its last place one unit off confirms nothing.</summary>
    private const int FewestUnits = 100;

    // Each holds more than a kilobyte; a report of a thousand pages has some thousands.
    private const int MostClaims = 150_000;
    private const int MostHeadlineInputs = 50_000;
    private int _headlineInputs;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(ClaimKind, int), List<Entry>> _known = [];
    private readonly HashSet<(ClaimKind, int)> _settled = [];

    /// <summary>The results whose derivation is known, of whatever kind it is.</summary>
    private readonly HashSet<int> _derived = [];

    public Document Document => document;

    /// <summary>Gets or sets how many years the spans have that the document names most often.</summary>
    public IReadOnlyList<int> Periods { get; set; } = [];

    /// <summary>Tells whether one more headline may be held against its verdicts, each of which is an input: no report counts them anew on every page.</summary>
    public bool TakesHeadline(int verdicts) => (_headlineInputs += verdicts) <= MostHeadlineInputs;

    /// <summary>Tells whether a result has a claim of the kind that could be checked.</summary>
    public bool IsSettled(ClaimKind kind, ProseNumber print) => _settled.Contains((kind, print.Flow.Place(print.Start, print.End).Start));

    /// <summary>Adds a claim.</summary>
    /// <returns>Whether it could be checked.</returns>
    public bool Add(ClaimKind kind, IReadOnlyList<ProseOperand> inputs, ProseOperand print, ProseNumber at, Binding binding, int? periods = null, int? decimals = null)
    {
        Claim claim = new()
        {
            Kind = kind,
            Inputs = [.. inputs.Select(input => input.ToInput())],
            Print = print.Value,
            PrintText = print.Text,
            Periods = periods,
            Decimals = decimals,
        };
        AuditClass found = ClaimCalculator.Check(claim).Class;
        bool isAbout = at.Qualifier is Qualifier.About or Qualifier.Nearly;
        bool isCoarse = found == AuditClass.LastDigit && Math.Abs(at.Value) < FewestUnits * new decimal(1, 0, 0, false, at.Value.Scale);
        if (binding == Binding.AtFace && found is not (AuditClass.Consistent or AuditClass.BoundSatisfied))
        {
            return false;
        }

        if ((binding == Binding.Likely || isAbout) && (isCoarse || found is AuditClass.Inconsistent or AuditClass.CannotCheck))
        {
            return false;
        }

        if (found == AuditClass.Inconsistent && FollowsRegrouped(claim, inputs, print))
        {
            AddUnchecked(kind, at, UncheckedReason.AmbiguousOperand, "It follows where the mark of decimals of a number groups thousands.");
            return true;
        }

        if (found is AuditClass.Inconsistent or AuditClass.LastDigit)
        {
            if (OtherOperands.Fitting(document, claim, inputs, at) is { } fitting)
            {
                (inputs, claim) = (fitting, claim with { Inputs = [.. fitting.Select(input => input.ToInput())] });
            }
            else if (OtherOperands.AreDoubtful(claim, inputs, at))
            {
                AddUnchecked(kind, at, UncheckedReason.AmbiguousOperand, "Another number of the sentence may be meant.");
                return true;
            }
        }

        Keep(claim, [.. inputs.Select(input => input.Place)], print.Place, at);
        return found != AuditClass.CannotCheck;
    }

    private static bool FollowsRegrouped(Claim claim, IReadOnlyList<ProseOperand> inputs, ProseOperand print) =>
        (print.Regrouped is not null || inputs.Any(input => input.Regrouped is not null))
        && ClaimCalculator.Check(claim with
        {
            Inputs = [.. inputs.Select(input => (input with { Value = input.Regrouped ?? input.Value }).ToInput())],
            Print = print.Regrouped ?? print.Value,
        }).Class is not (AuditClass.Inconsistent or AuditClass.CannotCheck);

    /// <summary>Adds shares that sum to 100, a result that need not be printed.</summary>
    public void AddShares(IReadOnlyList<ProseNumber> shares, Binding binding)
    {
        List<ProseOperand> inputs = [.. shares.Select(share => ProseOperand.Of(document, share))];
        Claim claim = new() { Kind = ClaimKind.SharesSum, Inputs = [.. inputs.Select(input => input.ToInput())], PrintText = "100" };
        if (binding == Binding.Sure || ClaimCalculator.Check(claim).Class is not (AuditClass.Inconsistent or AuditClass.CannotCheck))
        {
            Keep(claim, [.. inputs.Select(input => input.Place)], null, shares[0], shares[^1]);
        }
    }

    /// <summary>Adds a printed result whose inputs are missing or not bound without doubt.</summary>
    public void AddUnchecked(ClaimKind kind, ProseNumber print, UncheckedReason reason, string detail)
    {
        if (IsSettled(kind, print))
        {
            return;
        }

        ProseOperand operand = ProseOperand.OfPrint(document, print);
        Claim claim = new() { Kind = kind, Print = operand.Value, PrintText = operand.Text, Problem = new ClaimProblem(reason, detail) };
        Keep(claim, [], operand.Place, print);
    }

    /// <summary>Gives the claims in the order of the document, each checked beside its neighbours.</summary>
    public List<DocumentClaim> Finish()
    {
        List<Entry> kept = [.. _entries.Where(entry => entry.Claim.Problem is null || !(_settled.Contains((entry.Claim.Kind, entry.At)) || _derived.Contains(entry.At))).OrderBy(entry => entry.Place.Start).ThenBy(entry => entry.At).ThenBy(entry => entry.Claim.Kind)];
        List<DocumentClaim> claims = new(kept.Count);
        foreach ((Entry entry, ClaimCheck check) in kept.Zip(AuditRun.Stream(kept.Select(entry => entry.Claim))))
        {
            claims.Add(new DocumentClaim(check, document.Text, entry.Place, entry.PrintPlace, entry.Inputs));
        }

        return claims;
    }

    private void Keep(Claim claim, List<DocumentPlace?> inputs, DocumentPlace? printPlace, ProseNumber at, ProseNumber? last = null)
    {
        DocumentPlace place = QuoteOf(at, last ?? at);
        int position = at.Flow.Place(at.Start, at.End).Start;
        if (!_known.TryGetValue((claim.Kind, position), out List<Entry>? known))
        {
            _known[(claim.Kind, position)] = known = new List<Entry>(1);
        }

        if (known.Exists(entry => IsSame(entry.Claim, claim)))
        {
            return;
        }

        if (claim.Problem is null)
        {
            _settled.Add((claim.Kind, position));
            if (claim.Kind is not (ClaimKind.SameFact or ClaimKind.SharesSum))
            {
                _derived.Add(position);
            }
        }

        if (_entries.Count >= MostClaims)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.documentHoldsMoreThanClaims", MostClaims));
        }

        Entry kept = new(claim with { Place = place.Where, Line = place.Line }, place, printPlace, inputs, position);
        known.Add(kept);
        _entries.Add(kept);
    }

    private static bool IsSame(Claim one, Claim other) =>
        one.PrintText == other.PrintText && one.Inputs.Count == other.Inputs.Count && one.Inputs.Zip(other.Inputs).All(pair => pair.First.ToString() == pair.Second.ToString());

    /// <summary>The sentence that holds a number, or where that is long or broken the piece of it around the number.</summary>
    private DocumentPlace QuoteOf(ProseNumber first, ProseNumber last)
    {
        ProseFlow flow = first.Flow;
        int from = first.Token;
        int to = last.Token;
        bool grows = true;
        while (grows)
        {
            grows = false;
            if (from > 0 && flow.Sentences[from - 1] == first.Sentence && MayReach(from - 1, to))
            {
                from--;
                grows = true;
            }

            if (to + 1 < flow.Tokens.Count - 1 && flow.Sentences[to + 1] == last.Sentence && MayReach(from, to + 1))
            {
                to++;
                grows = true;
            }
        }

        while (from < first.FirstToken && flow.Tokens[from].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Close)
        {
            from++;
        }

        return flow.Place(flow.Tokens[from].Start, flow.Tokens[to].End);

        bool MayReach(int one, int two) => flow.Tokens[two].End - flow.Tokens[one].Start <= LongestQuote && flow.IsUnbroken(flow.Tokens[one].Start, flow.Tokens[two].End);
    }

    private sealed record Entry(Claim Claim, DocumentPlace Place, DocumentPlace? PrintPlace, List<DocumentPlace?> Inputs, int At);
}
