using CsCheck;
using LocalGovMetrics.Units;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Random crosswalks: mergers, splits and transfers among up to thirty units, with weights known and not.</summary>
internal static class RandomWalks
{
    private static readonly Gen<decimal> Amount = Gen.Int[0, 10_000].Select(cents => cents / 100m);

    /// <summary>Crosswalks of which some weights are missing or 0.</summary>
    public static Gen<Crosswalk> Any { get; } = Make(Gen.Frequency((4, Amount.Select(amount => (decimal?)amount)), (1, Gen.Const((decimal?)null))));

    /// <summary>Crosswalks of which every share is known.</summary>
    public static Gen<Crosswalk> Weighed { get; } = Make(Amount.Select(amount => (decimal?)amount + 0.01m));

    private static Gen<Crosswalk> Make(Gen<decimal?> amount) =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11], amount).Array[0, 4].Array[1, 30].Select(units =>
            new Crosswalk(
                [
                    .. units.SelectMany((links, from) => links.Append((0, from % 12, links.Length == 0 ? 1 : links[0].Item3))
                        .DistinctBy(link => link.Item2)
                        .Select(link => new UnitLink(Links.Id("f" + from), Links.Id("t" + link.Item2), link.Item3 is { } known ? [new LinkWeight(Links.Population, known)] : []))),
                ],
                Links.Population));
}
