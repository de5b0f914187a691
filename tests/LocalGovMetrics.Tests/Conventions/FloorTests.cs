using System.Reflection;

namespace LocalGovMetrics.Tests.Conventions;

public class FloorTests
{
    private const string Violations = "LocalGovMetrics.Tests.Conventions.Violations";

    private static readonly string[] CoreMayReference = ["NodaTime"];

    public static TheoryData<string> Types =>
    [
        .. Shipped.Assemblies.SelectMany(assembly => Floors.OfTheHouse.Breaches(assembly.Location)).Select(found => found.Key),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_KnowsOnlyTheFloorsBelow(string type) =>
        Shipped.Assemblies.SelectMany(assembly => BreachesOf(assembly)).Where(found => found.Key == type).SelectMany(found => found.Value).Should().BeEmpty();

    [Fact]
    public void Namespaces_HaveTheirFloor() =>
        Shipped.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Select(type => type.Namespace)
            .Where(name => name?.StartsWith("LocalGovMetrics.", StringComparison.Ordinal) == true)
            .Select(name => name!.Split('.')[1])
            .Distinct()
            .Should().BeSubsetOf(Floors.OfTheHouse.Names);

    [Fact]
    public void Core_References_NodaTimeOnly() =>
        Shipped.Core.GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal))
            .Should().BeSubsetOf(CoreMayReference);

    [Fact]
    public void Breaches_OfViolations_NameEveryArrowUp()
    {
        Floors floors = new(Violations, new Dictionary<string, string[]> { ["Values"] = [], ["Verdicts"] = ["Values"] });

        IReadOnlyDictionary<string, IReadOnlyList<string>> found = floors.Breaches(typeof(FloorTests).Assembly.Location);

        found[Violations + ".Values.LowValue"].Should().Equal(Violations + ".Verdicts.HighVerdict");
        found[Violations + ".Values.AttributedValue"].Should().Equal(Violations + ".Verdicts.HighVerdict");
        found[Violations + ".Values.QuietValue"].Should().BeEmpty();
        found[Violations + ".Verdicts.HighVerdict"].Should().BeEmpty();
    }

    [Fact]
    public void Breaches_OfFloorWithoutPlace_NameWhatItKnows()
    {
        Floors floors = new(Violations, new Dictionary<string, string[]> { ["Values"] = [] });

        floors.Breaches(typeof(FloorTests).Assembly.Location)[Violations + ".Verdicts.HighVerdict"].Should().ContainSingle();
    }

    private static readonly Dictionary<Assembly, IReadOnlyDictionary<string, IReadOnlyList<string>>> Found =
        Shipped.Assemblies.ToDictionary(assembly => assembly, assembly => Floors.OfTheHouse.Breaches(assembly.Location));

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> BreachesOf(Assembly assembly) => Found[assembly];
}
