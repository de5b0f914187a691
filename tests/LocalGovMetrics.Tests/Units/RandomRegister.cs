using CsCheck;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tests.Units;

/// <summary>Registers that grow by chance: from units of the beginning, year by year, by merges, splits, transfers, new codes and ends.</summary>
internal static class RandomRegister
{
    private const int FirstYear = 2000;

    private static readonly LocalDate Beginning = new(1990, 1, 1);

    /// <summary>Gets registers with the day on which each unit begins and the day on which it is gone, known beside the register.</summary>
    public static Gen<RandomRegisterSample> Samples { get; } =
        Gen.Select(Gen.Int[1, 12], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 50]).Array[0, 40], Gen.Bool).Select((first, steps, dissolves) => Grow(first, steps, dissolves));

    /// <summary>Gets registers without ends, with weights on every split and transfer.</summary>
    public static Gen<RandomRegisterSample> Weighed { get; } =
        Gen.Select(Gen.Int[1, 12], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[1, 50]).Array[0, 40]).Select((first, steps) => Grow(first, steps, dissolves: false, isWeighed: true));

    private static RandomRegisterSample Grow(int first, (int Kind, int Which, int Other, int Weight)[] steps, bool dissolves, bool isWeighed = false)
    {
        List<AdministrativeUnit> units = [];
        List<UnitChange> changes = [];
        List<UnitId> alive = [];
        Dictionary<UnitId, (LocalDate First, LocalDate? Gone)> lives = [];
        for (int i = 0; i < first; i++)
        {
            alive.Add(Begin(Beginning));
        }

        for (int i = 0; i < steps.Length && alive.Count > 0; i++)
        {
            LocalDate day = new LocalDate(FirstYear, 1, 1).PlusDays(100 * i);
            UnitId one = alive[steps[i].Which % alive.Count];
            UnitId other = alive[steps[i].Other % alive.Count];
            KnownDate date = KnownDate.On(day);
            decimal weight = steps[i].Weight;
            switch (steps[i].Kind)
            {
                case 0 when one != other:
                    UnitId merged = Begin(day);
                    changes.Add(new UnitMerge([new UnitLink(one, merged), new UnitLink(other, merged)]) { Date = date });
                    Replace(day, [one, other], merged);
                    break;
                case 1 when one != other:
                    changes.Add(new UnitMerge([new UnitLink(one, other), new UnitLink(other, other)]) { Date = date });
                    Replace(day, [one]);
                    break;
                case 2:
                    UnitId[] parts = [Begin(day), Begin(day), .. weight > 25 ? [Begin(day)] : Array.Empty<UnitId>()];
                    changes.Add(new UnitSplit([.. parts.Select((part, n) => new UnitLink(one, part, [new LinkWeight("population", weight + n)]))]) { Date = date });
                    Replace(day, [one], parts);
                    break;
                case 3:
                    UnitId left = Begin(day);
                    changes.Add(new UnitSplit([new UnitLink(one, left, [new LinkWeight("population", weight)]), new UnitLink(one, one, [new LinkWeight("population", 50)])]) { Date = date });
                    alive.Add(left);
                    break;
                case 4 when one != other:
                    changes.Add(new TerritoryTransfer(weight > 25 && !isWeighed ? [new UnitLink(one, other)] : [new UnitLink(one, other, [new LinkWeight("population", weight)]), new UnitLink(one, one, [new LinkWeight("population", 50)])]) { Date = date });
                    break;
                case 5:
                    UnitId coded = weight > 25 ? Begin(day, one.Code) : Begin(day);
                    changes.Add(new UnitRecode(new UnitLink(one, coded)) { Date = date });
                    Replace(day, [one], coded);
                    break;
                case 6 when dissolves:
                    changes.Add(new UnitDissolution(one) { Date = date });
                    Replace(day, [one]);
                    break;
                default:
                    changes.Add(new UnitRename(one, LocalizedName.Of($"Tên {i}")) { Date = date });
                    break;
            }
        }

        return new RandomRegisterSample(UnitRegister.Build(units, changes).GetValueOrThrow(), lives);

        UnitId Begin(LocalDate day, string? code = null)
        {
            UnitId id = new("t", code ?? units.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), day);
            units.Add(new AdministrativeUnit { Id = id, Name = LocalizedName.Of("Xã " + id.Code), Kind = UnitKind.Commune });
            lives.Add(id, (day, null));
            return id;
        }

        void Replace(LocalDate day, UnitId[] ended, params UnitId[] begun)
        {
            alive.RemoveAll(ended.Contains);
            alive.AddRange(begun);
            foreach (UnitId unit in ended)
            {
                lives[unit] = (lives[unit].First, day);
            }
        }
    }
}

/// <summary>A register, and the lives of its units as they were made up.</summary>
internal sealed record RandomRegisterSample(UnitRegister Register, IReadOnlyDictionary<UnitId, (LocalDate First, LocalDate? Gone)> Lives)
{
    public static LocalDate DayOf(int number) => new LocalDate(1999, 11, 1).PlusDays(number);

    public override string ToString() => string.Join('\n', Register.Changes);
}
