using System.Globalization;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Benchmarks;

/// <summary>A register of national size, made up: 63 provinces of which 34 remain, 700 districts that go, 10 035 communes that become 3 321, about 15 000 changes.</summary>
internal static class NationalRegister
{
    public const int CommunesBefore = 10_035;
    public const int CommunesAfter = 3_321;
    public const int Changes = 15_000;
    public const string Scheme = "gso";

    private const int Provinces = 63;
    private const int ProvincesAfter = 34;
    private const int Districts = 700;

    public static readonly LocalDate Reform = new(2025, 7, 1);

    private static readonly LegalAct Act = new("202/2025/QH15", "Quốc hội", new LocalDate(2025, 6, 12));

    public static (List<AdministrativeUnit> Units, List<UnitChange> Changes) Make()
    {
        Random random = new(20250701);
        List<AdministrativeUnit> units = [];
        List<UnitChange> changes = [];
        UnitId[] provinces = [.. Enumerable.Range(0, Provinces).Select(i => Add(i.ToString("00", CultureInfo.InvariantCulture), $"Tỉnh {i}", UnitKind.Province, null))];
        for (int i = ProvincesAfter; i < Provinces; i++)
        {
            UnitId into = provinces[i % ProvincesAfter];
            changes.Add(new UnitMerge([new UnitLink(provinces[i], into), new UnitLink(into, into)]) { Date = KnownDate.On(Reform), Act = Act });
        }

        UnitId[] districts = [.. Enumerable.Range(0, Districts).Select(i => Add((100 + i).ToString(CultureInfo.InvariantCulture), $"Huyện {i}", UnitKind.RuralDistrict, provinces[i % Provinces]))];
        changes.AddRange(districts.Select(district => new UnitDissolution(district) { Date = KnownDate.On(Reform), Act = Act }));
        UnitId[] communes = [.. Enumerable.Range(0, CommunesBefore).Select(i => Add((10_000 + i).ToString(CultureInfo.InvariantCulture), $"Xã {i}", UnitKind.Commune, districts[i % Districts]))];
        for (int i = 0; i < CommunesAfter; i++)
        {
            // The new commune takes the code of the first of the old ones, as the national list does.
            int[] members = [.. Enumerable.Range(0, (CommunesBefore - i + CommunesAfter - 1) / CommunesAfter).Select(n => i + (n * CommunesAfter))];
            UnitId next = Add(communes[i].Code, $"Xã mới {i}", UnitKind.Commune, provinces[i % ProvincesAfter], Reform);
            changes.Add(new UnitMerge([.. members.Select(member => new UnitLink(communes[member], next, [new LinkWeight("population", random.Next(1_000, 30_000))]))]) { Date = KnownDate.On(Reform), Act = Act });
        }

        while (changes.Count < Changes)
        {
            KnownDate date = KnownDate.On(new LocalDate(1995, 1, 1).PlusDays(changes.Count % 10_000));
            UnitId one = communes[random.Next(CommunesBefore)];
            UnitId other = communes[random.Next(CommunesBefore)];
            changes.Add((changes.Count % 3) switch
            {
                0 => new UnitRename(one, LocalizedName.Of($"Xã tên {changes.Count}")) { Date = date, Act = Act },
                1 => new UnitKindChange(one, UnitKind.Ward) { Date = date, Act = Act },
                _ => one == other
                    ? new UnitRename(one, LocalizedName.Of($"Xã tên {changes.Count}")) { Date = date, Act = Act }
                    : new TerritoryTransfer([new UnitLink(one, other, [new LinkWeight("population", 500)]), new UnitLink(one, one, [new LinkWeight("population", 9_500)])]) { Date = date, Act = Act },
            });
        }

        return (units, changes);

        UnitId Add(string code, string name, UnitKind kind, UnitId? parent, LocalDate? from = null)
        {
            UnitId id = new(Scheme, code, from);
            units.Add(new AdministrativeUnit { Id = id, Name = LocalizedName.Of(name), Kind = kind, Parent = parent });
            return id;
        }
    }
}
