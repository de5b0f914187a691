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
            .Select(name => name!["LocalGovMetrics.".Length..])
            .Distinct()
            .Should().BeSubsetOf(Floors.OfTheHouse.Names);

    [Fact]
    public void Allowances_AreAllUsed() =>
        Floors.OfTheHouse.Allowed.Except(Drawn()).Select(arrow => arrow.ToString()).Should().BeEmpty("an arrow that nothing needs is slack that an accident slips through");

    [Fact]
    public void Arrows_PointDown()
    {
        string[] built = [.. Floors.OfTheHouse.Names];

        Floors.OfTheHouse.Allowed
            .Where(arrow => Array.IndexOf(built, arrow.To) >= Array.IndexOf(built, arrow.From) && !IsOfOneRoom(arrow))
            .Select(arrow => arrow.ToString()).Should().BeEmpty("a floor stands on those before it");
    }

    [Fact]
    public void Readme_DrawsTheHouse()
    {
        IReadOnlyList<string[]> lines = Drawing.Of(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), [.. Rooms]);

        lines.SelectMany(line => line).Should().BeEquivalentTo(Rooms, "every room stands in the drawing once");
        int LineOf(string room) => lines.ToList().FindIndex(line => line.Contains(room));
        Floors.OfTheHouse.Allowed
            .Where(arrow => Rooms.Contains(arrow.From) && Rooms.Contains(arrow.To) && LineOf(arrow.From) > LineOf(arrow.To))
            .Select(arrow => arrow.ToString()).Should().BeEmpty("no arrow of the drawing points up");
    }

    [Fact]
    public void Drawing_OfText_NamesItsRoomsLineByLine() =>
        Drawing.Of("## The house\n\n```text\n Tool (lgm)\n Low   High   the rest; knows Low\n (root)  all\n```\n", ["Low", "High", "(root)"])
            .Should().BeEquivalentTo([Array.Empty<string>(), ["Low", "High"], ["(root)"]], options => options.WithStrictOrdering());

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

    /// <summary>The rooms of the drawing: the floors but for those inside of another.</summary>
    private static IEnumerable<string> Rooms => Floors.OfTheHouse.Names.Where(name => !name.Contains('.', StringComparison.Ordinal));

    // What a floor inside of a room knows is its room's to state.
    private static IEnumerable<Floors.Arrow> Drawn() =>
        Shipped.Assemblies.SelectMany(assembly => Floors.OfTheHouse.Arrows(assembly.Location)).SelectMany(arrow => new[] { arrow, arrow with { From = Floors.RoomOf(arrow.From) } });

    private static bool IsOfOneRoom(Floors.Arrow arrow) => Floors.RoomOf(arrow.From) == Floors.RoomOf(arrow.To);

    private static readonly Dictionary<Assembly, IReadOnlyDictionary<string, IReadOnlyList<string>>> Found =
        Shipped.Assemblies.ToDictionary(assembly => assembly, assembly => Floors.OfTheHouse.Breaches(assembly.Location));

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> BreachesOf(Assembly assembly) => Found[assembly];
}
