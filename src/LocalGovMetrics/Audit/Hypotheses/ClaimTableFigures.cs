using LocalGovMetrics.Values;

namespace LocalGovMetrics.Audit.Hypotheses;

/// <summary>The claims of one table, as the neighbourhood of each of them.</summary>
internal sealed class ClaimTableFigures(IReadOnlyList<Claim> claims)
{
    private const int MostNeighbours = 24;
    private readonly Dictionary<Claim, int> _places = PlacesOf(claims);

    /// <summary>The figures of the nearest other claims that could stand in the place of a number: of its unit, and counts in the place of counts.</summary>
    public IReadOnlyList<ReportedValue> FiguresBeside(Claim claim, FigureRole role, ReportedValue number)
    {
        List<ReportedValue> figures = [];
        HashSet<decimal> seen = [.. claim.Inputs.Select(input => input.Number?.Value).OfType<decimal>()];
        foreach (Claim other in Beside(claim))
        {
            ClaimShape shape = ClaimShape.Of(other.Kind);
            for (int i = 0; i < other.Inputs.Count; i++)
            {
                bool isPlan = i == 1 && shape.Has(ClaimTraits.SecondIsPlan);
                if ((role == FigureRole.Any || isPlan == (role == FigureRole.Plan)) && other.Inputs[i].Number is { } figure)
                {
                    Add(figure);
                }
            }

            if (role != FigureRole.Plan && (shape.Has(ClaimTraits.Counts) || other.Kind is ClaimKind.SameFact or ClaimKind.UnitConversion) && other.Print is { } print)
            {
                Add(print);
            }
        }

        return figures;

        void Add(ReportedValue figure)
        {
            decimal? size = figure.Value ?? (role == FigureRole.Plan ? figure.RangeLow : null);
            if (size is { } value && Converts(figure.MeasureUnit, number.MeasureUnit) && ClaimOperands.IsCount(figure) == ClaimOperands.IsCount(number) && seen.Add(value))
            {
                figures.Add(figure);
            }
        }
    }

    /// <summary>The spans of other growth claims that begin or end with the same figure.</summary>
    public IEnumerable<(ClaimInput First, ClaimInput Last, int? Periods)> SpansBeside(Claim claim) =>
        from other in Beside(claim)
        where ClaimShape.Of(other.Kind) is { NeedsPeriods: true, Most: 2 } && other.Inputs.Count == 2
        where claim.Subject is null || other.Subject is null || other.Subject == claim.Subject
        where other.Inputs[0].Number == claim.Inputs[0].Number || other.Inputs[1].Number == claim.Inputs[1].Number
        select (other.Inputs[0], other.Inputs[1], other.Periods);

    /// <summary>Gets all claims of the table.</summary>
    public IReadOnlyList<Claim> All => claims;

    /// <summary>The figures of single years that the claims of the same row name.</summary>
    public IReadOnlyList<ClaimInput> YearsOf(Claim claim) => claim.Subject is null
        ? []
        : [.. Beside(claim).Append(claim).Where(other => other.Subject == claim.Subject).SelectMany(other => other.Inputs).Where(input => input.Label?.Length == 4 && input.Number is not null).DistinctBy(input => input.Label)];

    private static bool Converts(MeasureUnit? from, MeasureUnit? to) => from == to || (from is not null && to is not null && from.IsConvertibleTo(to));

    private static Dictionary<Claim, int> PlacesOf(IReadOnlyList<Claim> claims)
    {
        Dictionary<Claim, int> places = new(claims.Count, ReferenceEqualityComparer.Instance);
        for (int i = 0; i < claims.Count; i++)
        {
            places.TryAdd(claims[i], i);
        }

        return places;
    }

    private IEnumerable<Claim> Beside(Claim claim)
    {
        int place = _places.GetValueOrDefault(claim);
        for (int i = Math.Max(0, place - MostNeighbours); i < Math.Min(claims.Count, place + MostNeighbours + 1); i++)
        {
            if (!ReferenceEquals(claims[i], claim))
            {
                yield return claims[i];
            }
        }
    }
}
