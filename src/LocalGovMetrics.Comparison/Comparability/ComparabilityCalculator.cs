namespace LocalGovMetrics.Comparability;

/// <summary>Tells whether two values may be compared: definition, value, unit of measure, price basis, kind of measure, period, boundaries, status, precision.</summary>
/// <remarks>Pure. Nothing is converted here: a finding says that it may be, and <c>MeasureUnit.Convert</c> and <see cref="PriceIndex.TryConvert"/> do it.</remarks>
public static class ComparabilityCalculator
{
    /// <summary>Checks two values against each other.</summary>
    /// <remarks>
    /// <c>Check(b, a)</c> is the mirror of <c>Check(a, b)</c>. A value that is one is comparable with itself; what is said of it then
    /// (a bound, a forecast, a change of boundaries within its time) is of the value alone. Nothing is allocated where nothing is found.
    /// </remarks>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <param name="policy">What weighs how much; null = <see cref="ComparabilityPolicy.Default"/>.</param>
    /// <returns>The outcome, with every finding of every check: a refusal does not hide the others.</returns>
    public static ComparabilityOutcome Check(Comparand left, Comparand right, ComparabilityPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        FindingList findings = new(policy ?? ComparabilityPolicy.Default);
        DefinitionCheck.Run(left, right, ref findings);
        ValueCheck.Run(left, right, ref findings);
        if (ValueShapes.IsValue(ValueShapes.Of(left)) && ValueShapes.IsValue(ValueShapes.Of(right)))
        {
            if (ValueShapes.Of(left) == ValueShapes.Of(right))
            {
                UnitCheck.Run(left, right, ref findings);
                PriceCheck.Run(left, right, ref findings);
                MeasureCheck.Run(left, right, ref findings);
            }

            PeriodCheck.Run(left, right, ref findings);
            BoundaryCheck.Run(left, right, ref findings);
            StatusCheck.Run(left, right, ref findings);
            PrecisionCheck.Run(left, right, ref findings);
        }

        return findings.ToOutcome();
    }

    /// <summary>Checks two values as if they were of two units, whatever units they are of.</summary>
    internal static ComparabilityOutcome CheckStrangers(Comparand left, Comparand right, ComparabilityPolicy policy) =>
        Check(left with { Unit = "left", UnitId = null }, right with { Unit = "right", UnitId = null }, policy);
}
