using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>Ranks the units of a column: by their numbers, and as far as the prints leave the order open; every rank lies in its range.</summary>
/// <remarks>Both come from the same decimals. A unit without a number, whose print puts it surely before others, counts before them.</remarks>
internal static class ColumnRanks
{
    // Beyond every number and beyond every print that is open above.
    private static readonly RankEnd<decimal> NothingLeft = new(2, default, 0);

    public static ColumnRanking Of(ComparisonColumn column, TieRule ties, DesiredDirection direction, UndefinedReason refused, decimal? target)
    {
        IReadOnlyList<ComparedValue> values = column.Values;
        RankEnd<decimal>?[] faces = [.. values.Select(value => refused == UndefinedReason.None ? FaceOf(value, direction, target) : null)];
        RankRangesResult possible = Ranking.Ranges([.. values.Select((value, i) => refused == UndefinedReason.None ? SetOf(value, faces[i], direction, target) : null)], direction, refused, ties);
        double[] places = Ranking.PlacesOf(faces);
        RankingResult face = Ranking.Of([.. places.Select(place => double.IsNaN(place) ? (double?)null : place)], DesiredDirection.Higher, ties) with
        {
            Direction = direction,
            Target = direction == DesiredDirection.Closer && target is { } centre ? BinaryNumber.FromDecimal(centre) : null,
        };
        Computed[] ranks = new Computed[values.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] = refused != UndefinedReason.None ? Computed.Undefined(refused)
                : faces[i] is not null ? Computed.From(InRange(face.Ranks[i].Value, possible.Ranges[i]))
                : values[i].Number.IsDefined ? Computed.Undefined(UndefinedReason.OutOfRange)
                : values[i].Number;
        }

        return new ColumnRanking(column, face with { Ranks = ranks }, possible with { Ranges = [.. possible.Ranges.Select((range, i) => range.Reason == UndefinedReason.None || ranks[i].IsDefined ? range : RankRange.None(ranks[i].Reason))] });
    }

    // Units whose place is open take one before this where they are surely better.
    private static double InRange(double rank, RankRange range) => Math.Clamp(rank, range.Best, range.Worst);

    private static RankEnd<decimal>? FaceOf(ComparedValue value, DesiredDirection direction, decimal? target) =>
        value.Number is { IsDefined: false, Reason: UndefinedReason.NothingLeft } ? NothingLeft
        : value.Exact is not { } number ? null
        : direction switch
        {
            DesiredDirection.Higher => new RankEnd<decimal>(0, number, 0),
            DesiredDirection.Lower => new RankEnd<decimal>(0, -number, 0),
            DesiredDirection.None or DesiredDirection.Closer => DecimalMath.TryAdd(number, -target.GetValueOrDefault(), out decimal distance) ? new RankEnd<decimal>(0, -Math.Abs(distance), 0) : null,
        };

    private static (RankEnd<decimal> Low, RankEnd<decimal> High)? SetOf(ComparedValue value, RankEnd<decimal>? face, DesiredDirection direction, decimal? target)
    {
        if (face is { Beyond: > 1 } beyond)
        {
            return (beyond, beyond);
        }

        if (value.Possible is not { } possible || (value.Number.IsDefined && face is null))
        {
            return null;
        }

        (RankEnd<decimal> low, RankEnd<decimal> high) = Ranking.EndsOf(possible, direction, target);
        return face is not { } own ? (low, high) : (own.CompareTo(low) < 0 ? own : low, own.CompareTo(high) > 0 ? own : high);
    }
}
