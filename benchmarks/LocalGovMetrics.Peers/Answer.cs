namespace LocalGovMetrics.Peers;

/// <summary>What all peers must agree on.</summary>
/// <param name="Achieved">How many rows were achieved.</param>
/// <param name="RankHash">FNV-1a over the competition ranks of the units by their achieved count, in the order of units.</param>
/// <param name="RateSum">The sum of the compound rates.</param>
/// <param name="AttainmentSum">The sum of the attainment ratios.</param>
internal sealed record Answer(long Achieved, ulong RankHash, double RateSum, double AttainmentSum)
{
    private const double Tolerance = 1e-12;

    public static Answer Of(long achieved, ReadOnlySpan<int> ranks, double rateSum, double attainmentSum)
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (int rank in ranks)
        {
            hash = unchecked((hash ^ (uint)rank) * 1_099_511_628_211);
        }

        return new Answer(achieved, hash, rateSum, attainmentSum);
    }

    /// <summary>Adds with the lost digits carried along.</summary>
    public static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0;
        double lost = 0;
        foreach (double value in values)
        {
            double next = sum + value;
            lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }

        return sum + lost;
    }

    public bool Agrees(Answer other) =>
        Achieved == other.Achieved && RankHash == other.RankHash && IsNear(RateSum, other.RateSum) && IsNear(AttainmentSum, other.AttainmentSum);

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= Tolerance * Math.Abs(b);
}
