namespace LocalGovMetrics.Tests.Conventions;

public class OpenSwitchTests
{
    /// <summary>Enumerations of what a scanner may meet, not of what must be answered: a new word needs no answer wherever another is looked for.</summary>
    private static readonly string[] Vocabularies = ["Cue", "TokenKind", "NumberShape", "VerdictRole", "State", "ColumnRole", "ProseCue"];

    public static TheoryData<string> Projects => [.. Sources.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Switches_OverOurClosedFamilies_NameEveryCase(string project) =>
        OpenSwitches.Find(Sources.Compile(project), "LocalGovMetrics").Where(place => !Array.Exists(Vocabularies, word => place.EndsWith(": " + word, StringComparison.Ordinal)))
            .Should().BeEmpty("a new case must be a compiler error wherever it needs an answer");

    [Fact]
    public void Find_InSample_NamesEveryOpenSwitch() =>
        OpenSwitches.Find(Sources.Compile("Sample", [("Sample.cs", Sample)]), "Sample").Should().BeEquivalentTo(
            "Sample.cs: Colour", "Sample.cs: Colour", "Sample.cs: Colour", "Sample.cs: Colour", "Sample.cs: (Colour, Boolean)", "Sample.cs: Shape");

    private const string Sample =
        """
        namespace Sample;

        enum Colour { Red, Green }

        abstract record Shape;

        sealed record Circle : Shape;

        static class Switches
        {
            static int Closed(Colour colour) => colour switch { Colour.Red => 1, Colour.Green => 2 };

            static int Guarded(Colour colour) => colour switch { Colour.Red => 1, Colour.Green or _ when colour > 0 => 2, Colour.Green => 3 };

            static int OfAnother(System.DayOfWeek day) => day switch { System.DayOfWeek.Monday => 1, _ => 2 };

            static int OfNumbers((Colour, int) pair) => pair switch { (Colour.Red, 1) => 1, _ => 2 };

            static int Discard(Colour colour) => colour switch { Colour.Red => 1, _ => 2 };

            static int Nullable(Colour? colour) => colour switch { Colour.Red => 1, null => 0, _ => 2 };

            static int Pair(Colour colour, bool isDark) => (colour, isDark) switch { (Colour.Red, true) => 1, _ => 2 };

            static int Family(Shape shape) => shape switch { Circle => 1, _ => 2 };

            static void Whole(Colour colour)
            {
                switch (colour)
                {
                    case Colour.Red or Colour.Green:
                        break;
                }
            }

            static void Default(Colour colour)
            {
                switch (colour)
                {
                    case Colour.Red:
                        break;
                    default:
                        break;
                }
            }

            static void Partial(Colour colour)
            {
                switch (colour)
                {
                    case Colour.Red:
                        break;
                    case Colour.Green when colour > 0:
                        break;
                }
            }
        }
        """;
}
