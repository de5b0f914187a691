using System.Text;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Columns;

/// <summary>
/// Plain rows that columns of numbers do not hold: bounds, ranges, per cents, signs of other fonts. Their cells are read by
/// <see cref="PlainNumbers"/> and assessed by <see cref="VerdictCalculator"/>, as those of rows that are read in full; what the
/// verdict does not need is not read.
/// </summary>
internal sealed class SingleRows(VerdictPolicy policy)
{
    private const int Years = 10_000;

    private readonly Period?[] _years = new Period?[Years];

    /// <summary>Assesses a row.</summary>
    /// <param name="year">Its period, a year of four digits.</param>
    /// <param name="target">The cell of the target.</param>
    /// <param name="actual">The cell of the actual.</param>
    /// <param name="status">The stated status, or null.</param>
    /// <param name="direction">The stated direction, or null.</param>
    /// <returns>The verdict, or null where a cell says more.</returns>
    public Verdict? Assess(ReadOnlySpan<byte> year, ReadOnlySpan<byte> target, ReadOnlySpan<byte> actual, ObservationStatus? status, DesiredDirection? direction)
    {
        TargetReading? plan = null;
        ValueReading? came = null;
        if ((!target.IsEmpty && !PlainNumbers.TryReadTarget(Encoding.UTF8.GetString(target), ReadingContext.Empty, out plan))
            || (!actual.IsEmpty && !PlainNumbers.TryReadValue(Encoding.UTF8.GetString(actual), ReadingContext.Empty, out came)))
        {
            return null;
        }

        Observation observed = came is not null ? new Observation(came.Value, status ?? ObservationStatus.Actual)
            : status is { } absent && absent.IsAbsent() ? new Observation(Observation.NotReported.Value, absent)
            : Observation.NotReported;
        return plan is null
            ? VerdictCalculator.WithoutTarget(observed, policy)
            : VerdictCalculator.Assess(plan.Target, new ActualSeries { Actual = observed, Period = YearOf(year) }, direction ?? plan.Direction ?? DesiredDirection.Higher, policy, isDirectionAssumed: direction is null && plan.Direction is null);
    }

    private Period YearOf(ReadOnlySpan<byte> text)
    {
        int year = 0;
        foreach (byte digit in text)
        {
            year = (year * 10) + (digit - '0');
        }

        return _years[year] ??= Period.OfYear(year);
    }
}
