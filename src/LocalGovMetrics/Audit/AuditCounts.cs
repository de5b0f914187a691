namespace LocalGovMetrics.Audit;

/// <summary>How many claims came to which class.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record AuditCounts
{
    /// <summary>Gets how many claims there are.</summary>
    public int Claims { get; init; }

    /// <summary>Gets how many prints follow at face value.</summary>
    public int Consistent { get; init; }

    /// <summary>Gets how many prints follow only within the rounding of their inputs.</summary>
    public int ConsistentWithinRounding { get; init; }

    /// <summary>Gets how many prints are cut off instead of rounded.</summary>
    public int Truncated { get; init; }

    /// <summary>Gets how many prints are one unit off in the last place.</summary>
    public int LastDigit { get; init; }

    /// <summary>Gets how many prints are bounds that hold.</summary>
    public int BoundSatisfied { get; init; }

    /// <summary>Gets how many prints do not follow.</summary>
    public int Inconsistent { get; init; }

    /// <summary>Gets how many claims cannot be checked.</summary>
    public int CannotCheck { get; init; }

    /// <summary>Counts checks.</summary>
    /// <param name="checks">The checks; each is looked at once.</param>
    /// <returns>The counts.</returns>
    public static AuditCounts Of(IEnumerable<ClaimCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return OfClasses(checks.CountBy(check => check.Class).ToDictionary());
    }

    /// <summary>Makes the counts of checks that were counted by class.</summary>
    /// <param name="counts">How many came to each class; a class that is left out counts 0.</param>
    /// <returns>The counts.</returns>
    public static AuditCounts OfClasses(IReadOnlyDictionary<AuditClass, int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new AuditCounts
        {
            Claims = counts.Values.Sum(),
            Consistent = counts.GetValueOrDefault(AuditClass.Consistent),
            ConsistentWithinRounding = counts.GetValueOrDefault(AuditClass.ConsistentWithinRounding),
            Truncated = counts.GetValueOrDefault(AuditClass.Truncated),
            LastDigit = counts.GetValueOrDefault(AuditClass.LastDigit),
            BoundSatisfied = counts.GetValueOrDefault(AuditClass.BoundSatisfied),
            Inconsistent = counts.GetValueOrDefault(AuditClass.Inconsistent),
            CannotCheck = counts.GetValueOrDefault(AuditClass.CannotCheck),
        };
    }

    /// <summary>Gives the count of one class.</summary>
    /// <param name="found">The class.</param>
    /// <returns>How many claims came to it, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public int CountOf(AuditClass found) => !Enum.IsDefined(found) ? throw new ArgumentOutOfRangeException(nameof(found), found, "There is no such class.") : found switch
    {
        AuditClass.Consistent => Consistent,
        AuditClass.ConsistentWithinRounding => ConsistentWithinRounding,
        AuditClass.Truncated => Truncated,
        AuditClass.LastDigit => LastDigit,
        AuditClass.BoundSatisfied => BoundSatisfied,
        AuditClass.Inconsistent => Inconsistent,
        AuditClass.CannotCheck => CannotCheck,
    };

    /// <summary>Writes the counts that are not 0.</summary>
    /// <returns>Invariant text in one line.</returns>
    public override string ToString()
    {
        (int Count, string Name)[] counts =
        [
            (Consistent, "consistent"),
            (ConsistentWithinRounding, "consistent within rounding"),
            (Truncated, "truncated"),
            (LastDigit, "off in the last digit"),
            (BoundSatisfied, "bounds that hold"),
            (Inconsistent, "inconsistent"),
            (CannotCheck, "cannot be checked"),
        ];
        return FormattableString.Invariant($"{Claims} claims: {string.Join(", ", counts.Where(count => count.Count > 0).Select(count => FormattableString.Invariant($"{count.Count} {count.Name}")))}");
    }
}
