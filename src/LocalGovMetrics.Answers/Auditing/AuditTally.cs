using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Answers.Auditing;

/// <summary>Counts checks as they pass, and keeps those that a person is to be shown, so many of each class.</summary>
internal sealed class AuditTally
{
    /// <summary>How many checks of one class a person is shown; the rest is counted.</summary>
    public const int MostShown = 500;

    private readonly Dictionary<AuditClass, List<ClaimCheck>> _shown = [];

    /// <summary>Gets the counts so far.</summary>
    public AuditCounts Counts { get; private set; } = new();

    /// <summary>Gives the checks of a class that are kept, in the order of the file.</summary>
    /// <param name="found">The class.</param>
    /// <returns>The checks.</returns>
    public IReadOnlyList<ClaimCheck> Shown(AuditClass found) => _shown.TryGetValue(found, out List<ClaimCheck>? kept) ? kept : [];

    /// <summary>Counts checks while they pass.</summary>
    /// <param name="checks">The checks.</param>
    /// <returns>The same checks.</returns>
    public IEnumerable<ClaimCheck> Count(IEnumerable<ClaimCheck> checks)
    {
        Dictionary<AuditClass, int> counts = [];
        foreach (ClaimCheck check in checks)
        {
            counts[check.Class] = counts.GetValueOrDefault(check.Class) + 1;
            Keep(check);
            yield return check;
        }

        Counts = AuditCounts.OfClasses(counts);
    }

    private void Keep(ClaimCheck check)
    {
        if (check.Class is AuditClass.Consistent or AuditClass.ConsistentWithinRounding or AuditClass.BoundSatisfied)
        {
            return;
        }

        if (!_shown.TryGetValue(check.Class, out List<ClaimCheck>? kept))
        {
            _shown.Add(check.Class, kept = []);
        }

        if (kept.Count < MostShown)
        {
            kept.Add(check);
        }
    }
}
