namespace LocalGovMetrics.Peers;

/// <summary>LINQ over objects, as an application with an object for each row would do it.</summary>
internal sealed class LinqPeer : Peer
{
    private readonly Item[] _items;
    private Result[] _results = [];
    private int[] _ranks = [];

    public LinqPeer(PlanData data)
        : base("LINQ over objects", threads: 1, ColumnBytes) =>
        _items = [.. Enumerable.Range(0, data.Rows).Select(i => new Item(data.Base[i], data.Actual[i], data.Target[i], data.Direction[i] == 1, data.Periods[i], data.Unit[i]))];

    public override Answer Answer() => Peers.Answer.Of(
        _results.LongCount(result => result.Achieved),
        _ranks,
        Peers.Answer.Sum([.. _results.Select(result => result.Rate)]),
        Peers.Answer.Sum([.. _results.Select(result => result.Attainment)]));

    protected override void Compute()
    {
        _results =
        [
            .. _items.Select(item => new Result(
                item.Unit,
                Math.Pow(item.Actual / item.Base, 1.0 / item.Periods) - 1,
                item.IsHigher ? item.Actual / item.Target : item.Target / item.Actual,
                item.IsHigher ? item.Actual >= item.Target : item.Actual <= item.Target)),
        ];
        (int Unit, int Count)[] counts =
        [
            .. _results.GroupBy(result => result.Unit).Select(unit => (unit.Key, unit.Count(result => result.Achieved))).OrderByDescending(unit => unit.Item2),
        ];
        _ranks = new int[PlanData.Units];
        for (int i = 0; i < counts.Length; i++)
        {
            _ranks[counts[i].Unit] = i > 0 && counts[i].Count == counts[i - 1].Count ? _ranks[counts[i - 1].Unit] : i + 1;
        }
    }

    private sealed record Item(double Base, double Actual, double Target, bool IsHigher, int Periods, int Unit);

    private sealed record Result(int Unit, double Rate, double Attainment, bool Achieved);
}
