namespace LocalGovMetrics.Columns;

/// <summary>Where the totals of groups go, one row for each group; a column that is empty is not wanted.</summary>
public sealed class GroupTotals
{
    /// <summary>Makes room for the totals of so many groups.</summary>
    /// <param name="groups">How many groups there are: keys run from 0 to one less.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public GroupTotals(int groups)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(groups);
        Groups = groups;
    }

    /// <summary>Gets how many groups there are.</summary>
    public int Groups { get; }

    /// <summary>Gets where the counts go of rows that were achieved or exceeded.</summary>
    public Memory<long> Achieved { get; init; }

    /// <summary>Gets where the counts go of rows that are decided: achieved, exceeded or not achieved.</summary>
    public Memory<long> Decided { get; init; }

    /// <summary>Gets where the sums of attainment ratios go, over the rows that have one.</summary>
    public Memory<double> AttainmentSums { get; init; }

    /// <summary>Gets where the counts go of rows that have an attainment ratio.</summary>
    public Memory<long> Attainments { get; init; }

    /// <summary>Gets where the ranks of the groups go, 1 = best; 0 for a group that has none.</summary>
    public Memory<int> Ranks { get; init; }

    /// <summary>Gets by what the groups are ranked.</summary>
    public GroupRanking RankedBy { get; init; }

    /// <summary>Gets which rank equal groups share.</summary>
    public RankTies Ties { get; init; }

    /// <summary>Whether sums of attainments are needed.</summary>
    internal bool AreSums => !AttainmentSums.IsEmpty || !Attainments.IsEmpty || (!Ranks.IsEmpty && RankedBy == GroupRanking.MeanAttainment);
}
