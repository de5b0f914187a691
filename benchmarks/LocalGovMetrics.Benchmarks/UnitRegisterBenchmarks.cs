using System.Globalization;
using BenchmarkDotNet.Attributes;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Benchmarks;

/// <summary>A register of national size: built and validated in under a second.</summary>
[MemoryDiagnoser]
public class UnitRegisterBuildBenchmarks
{
    private List<AdministrativeUnit> _units = [];
    private List<UnitChange> _changes = [];

    [GlobalSetup]
    public void Make() => (_units, _changes) = NationalRegister.Make();

    [Benchmark]
    public UnitRegister BuildAndValidate() => UnitRegister.Build(_units, _changes).GetValueOrThrow();
}

/// <summary>Lookups in a register of national size against a plain dictionary lookup: at most three of those, and nothing allocated beyond the result.</summary>
[MemoryDiagnoser]
public class UnitRegisterLookupBenchmarks
{
    private const int Lookups = 1024;
    private static readonly LocalDate Before = NationalRegister.Reform.PlusDays(-1);
    private readonly string[] _codes = new string[Lookups];
    private readonly UnitId[] _ids = new UnitId[Lookups];
    private Dictionary<(string, string), AdministrativeUnit> _plain = [];
    private UnitRegister _register = UnitRegister.Build([], []).GetValueOrThrow();

    [GlobalSetup]
    public void Fill()
    {
        (List<AdministrativeUnit> units, List<UnitChange> changes) = NationalRegister.Make();
        _register = UnitRegister.Build(units, changes).GetValueOrThrow();
        _plain = units.Where(unit => unit.Id.ValidFrom is null).ToDictionary(unit => (unit.Id.Scheme, unit.Id.Code));
        Random random = new(3321);
        for (int i = 0; i < Lookups; i++)
        {
            _codes[i] = (10_000 + random.Next(NationalRegister.CommunesBefore)).ToString(CultureInfo.InvariantCulture);
            _ids[i] = new UnitId(NationalRegister.Scheme, _codes[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups)]
    public int PlainDictionary()
    {
        int found = 0;
        foreach (string code in _codes)
        {
            found += _plain.TryGetValue((NationalRegister.Scheme, code), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int AtDate()
    {
        int found = 0;
        foreach (string code in _codes)
        {
            found += _register.Find(NationalRegister.Scheme, code, Before) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int AfterReform()
    {
        int found = 0;
        foreach (string code in _codes)
        {
            found += _register.Find(NationalRegister.Scheme, code, NationalRegister.Reform) is null ? 0 : 1;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Lineage()
    {
        int steps = 0;
        foreach (UnitId id in _ids)
        {
            steps += _register.Lineage(id).Forwards.Count;
        }

        return steps;
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Successors()
    {
        int successors = 0;
        foreach (UnitId id in _ids)
        {
            successors += _register.SuccessorsOf(id, Before, NationalRegister.Reform).Count;
        }

        return successors;
    }
}
