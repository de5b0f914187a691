namespace LocalGovMetrics.Columns;

/// <summary>Ranks of whole columns, such as the totals of a batch.</summary>
/// <remarks>Pure functions, safe for several threads; they allocate two columns of the same length.</remarks>
public static class RankColumn
{
    /// <summary>Ranks counts, 1 = best.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="direction">Higher or lower.</param>
    /// <param name="ties">Which rank equal counts share.</param>
    /// <param name="ranks">Receives the ranks, from 1.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the columns share memory.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is neither higher nor lower, or the way of ties is unknown.</exception>
    public static void Rank(ReadOnlySpan<long> counts, DesiredDirection direction, RankTies ties, Span<int> ranks) =>
        RankAll(counts, default, direction, ties, ranks);

    /// <summary>Ranks numbers, 1 = best; missing ones get 0.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="valid">Which numbers there are, a bit for each, lowest first; empty = all.</param>
    /// <param name="direction">Higher or lower.</param>
    /// <param name="ties">Which rank equal numbers share; numbers are equal where they are the same number, 0 and −0 included.</param>
    /// <param name="ranks">Receives the ranks, from 1; 0 where there is no number.</param>
    /// <exception cref="ArgumentException">The lengths differ, the columns share memory, or a number that is there is NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is neither higher nor lower, or the way of ties is unknown.</exception>
    public static void Rank(ReadOnlySpan<double> values, ReadOnlySpan<byte> valid, DesiredDirection direction, RankTies ties, Span<int> ranks)
    {
        ColumnCheck.RequireLength(valid.IsEmpty ? ColumnCheck.BytesFor(values.Length) : valid.Length, ColumnCheck.BytesFor(values.Length), nameof(valid));
        ColumnCheck.RequireApart(ranks, valid, nameof(ranks));
        for (int i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i]) && PlanSpans.IsSet(valid, i))
            {
                throw new ArgumentException(FormattableString.Invariant($"The number at {i} is NaN; a missing one is a bit of validity."), nameof(values));
            }
        }

        RankAll(values, valid, direction, ties, ranks);
    }

    private static void RankAll<T>(ReadOnlySpan<T> values, ReadOnlySpan<byte> valid, DesiredDirection direction, RankTies ties, Span<int> ranks)
        where T : unmanaged, IComparable<T>
    {
        ColumnCheck.RequireLength(ranks.Length, values.Length, nameof(ranks));
        ColumnCheck.RequireApart(ranks, values, nameof(ranks));
        if (direction is not (DesiredDirection.Higher or DesiredDirection.Lower))
        {
            throw new ArgumentOutOfRangeException(nameof(direction), direction, "A rank needs a direction: higher or lower.");
        }

        if (!Enum.IsDefined(ties))
        {
            throw new ArgumentOutOfRangeException(nameof(ties), ties, "No such way of ties.");
        }

        T[] sorted = new T[values.Length];
        int[] places = new int[values.Length];
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            ranks[i] = 0;
            if (PlanSpans.IsSet(valid, i))
            {
                sorted[count] = values[i];
                places[count++] = i;
            }
        }

        Array.Sort(sorted, places, 0, count);
        if (direction == DesiredDirection.Higher)
        {
            Array.Reverse(sorted, 0, count);
            Array.Reverse(places, 0, count);
        }

        Place(sorted.AsSpan(0, count), places, ties, ranks);
    }

    private static void Place<T>(ReadOnlySpan<T> sorted, ReadOnlySpan<int> places, RankTies ties, Span<int> ranks)
        where T : IComparable<T>
    {
        int group = 0;
        for (int from = 0; from < sorted.Length;)
        {
            int to = from + 1;
            while (to < sorted.Length && sorted[to].CompareTo(sorted[from]) == 0)
            {
                to++;
            }

            group++;
            int rank = ties switch { RankTies.Competition => from + 1, RankTies.ModifiedCompetition => to, RankTies.Dense => group };
            foreach (int place in places[from..to])
            {
                ranks[place] = rank;
            }

            from = to;
        }
    }
}
