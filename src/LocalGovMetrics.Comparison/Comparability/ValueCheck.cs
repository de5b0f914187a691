using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparability;

/// <summary>Whether there are two values of one kind.</summary>
internal static class ValueCheck
{
    public static void Run(Comparand left, Comparand right, ref FindingList findings)
    {
        ValueShape one = ValueShapes.Of(left);
        ValueShape other = ValueShapes.Of(right);
        if (one == ValueShape.None || other == ValueShape.None)
        {
            findings.Add(ComparabilityCode.NoValue, MissingText(left, one), MissingText(right, other));
        }

        if (one == ValueShape.Words || other == ValueShape.Words)
        {
            findings.Add(ComparabilityCode.NotOneNumber, one == ValueShape.Words ? PrintOf(left) : null, other == ValueShape.Words ? PrintOf(right) : null);
        }

        if (!ValueShapes.IsValue(one) || !ValueShapes.IsValue(other))
        {
            return;
        }

        if (one != other)
        {
            findings.Add(ComparabilityCode.ValueKindsDiffer, CanonicalText.FormatName(one), CanonicalText.FormatName(other));
        }
        else if (left.Value is ReportedGrade { Grade: var grade } && right.Value is ReportedGrade { Grade: var with } && grade.Scale != with.Scale)
        {
            findings.Add(ComparabilityCode.ScalesDiffer, grade.Scale, with.Scale);
        }
    }

    /// <summary>What is missing in a value, whatever it were compared with.</summary>
    public static ComparabilityOutcome Alone(Comparand comparand, ComparabilityPolicy policy)
    {
        FindingList findings = new(policy);
        ValueShape shape = ValueShapes.Of(comparand);
        if (!ValueShapes.IsValue(shape))
        {
            findings.Add(shape == ValueShape.None ? ComparabilityCode.NoValue : ComparabilityCode.NotOneNumber, shape == ValueShape.None ? MissingText(comparand, shape) : PrintOf(comparand), null);
        }

        return findings.ToOutcome();
    }

    /// <summary>The words of a value as printed, or as read where none were.</summary>
    public static string PrintOf(Comparand comparand) => comparand.Text is { Length: > 0 } text ? text : comparand.Value.ToString();

    private static string? MissingText(Comparand comparand, ValueShape shape) =>
        shape != ValueShape.None ? null
        : comparand.Status != ObservationStatus.NotReported && comparand.Status.IsAbsent() ? CanonicalText.FormatName(comparand.Status)
        : comparand.Value is ReportedText { TextKind: var kind } ? CanonicalText.FormatName(kind)
        : CanonicalText.FormatName(ObservationStatus.NotReported);
}
