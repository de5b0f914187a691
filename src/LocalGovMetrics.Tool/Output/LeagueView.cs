using LocalGovMetrics.Comparison;
using LocalGovMetrics.Tool.Comparing;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The texts of the attainment league of one indicator.</summary>
internal sealed class LeagueView(ComparedLeague league, LeagueTable table, Wording wording)
{
    public string Title => league.Column.Name.In(wording.Language) + (league.Column.Part is { } part ? $" ({part.In(wording.Language)})" : string.Empty);

    /// <summary>Gets the units in the order of their attainment.</summary>
    public Grid Places => new(
        [wording.AdministrativeUnit, wording.Attainment, wording.Rank, wording.Verdict, wording.Ambition(league.Basis), wording.Rank, wording.Standing],
        [.. table.Places.OrderBy(place => place.AttainmentRank.ValueOrNull ?? double.MaxValue).Select(RowOf)]);

    /// <summary>Gets the columns of <see cref="Places"/> that hold numbers.</summary>
    public int[] NumberColumns => [1, 2, 4, 5];

    public IEnumerable<string> WithoutStanding =>
        from place in table.Places
        where place.Standing == LeagueStanding.NotPlaced
        group place.Unit by place.Reason into same
        select wording.NotPlaced(string.Join(", ", same), wording.WordFor(same.Key));

    /// <summary>Gets what has no place in the league, with the reason.</summary>
    public IEnumerable<string> LeftOut =>
    [
        .. league.Contradicted.Any() ? [wording.NotPlaced(string.Join(", ", league.Contradicted.Select(value => value.Comparand.UnitLabel)), wording.WordFor(UndefinedReason.PrintsDiffer))] : Array.Empty<string>(),
        .. OmittedText.LinesOf(league.Column.LeftOut, wording),
    ];

    private string[] RowOf(LeaguePlace place) =>
    [
        place.Unit,
        place.Attainment.TryGetValue(out double attainment) ? wording.Percent(attainment) : place.Attainment.Reason == UndefinedReason.NothingLeft ? wording.NothingLeft : "–",
        RankOf(place.AttainmentRank),
        $"{Signs.For(place.Verdict.Kind, place.Verdict.IsNear)} {wording.WordFor(place.Verdict.Kind)}",
        AmbitionOf(place.Ambition),
        RankOf(place.AmbitionRank),
        wording.WordFor(place.Standing),
    ];

    private string RankOf(Computed rank) => rank.TryGetValue(out double number) ? wording.Short(number) : "–";

    private string AmbitionOf(TargetAmbition ambition)
    {
        Computed number = league.Basis switch
        {
            AmbitionBasis.RequiredGrowth => ambition.RequiredGrowth,
            AmbitionBasis.RequiredChange => ambition.RequiredChangePerYear,
            _ => ambition.Target,
        };
        return !number.TryGetValue(out double value) ? "–"
            : league.Basis == AmbitionBasis.RequiredGrowth ? $"{wording.Signed(100 * value)} %"
            : (league.Basis == AmbitionBasis.RequiredChange ? wording.Signed(value) : wording.Short(value)) + (table.MeasureUnit is { } unit ? $" {unit}" : string.Empty);
    }
}
