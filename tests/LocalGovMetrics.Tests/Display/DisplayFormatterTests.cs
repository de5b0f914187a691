using System.Reflection;
using LocalGovMetrics.Display;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tests.Display;

public class DisplayFormatterTests
{
    public static TheoryData<Type> Displayable => [.. Shipped.PublicTypes.Where(type => type.IsAssignableTo(typeof(IDisplayable)) && !type.IsInterface)];

    [Theory]
    [MemberData(nameof(Displayable))]
    public void DisplayableType_NamesItsFormatters(Type type) =>
        type.GetCustomAttribute<TypeFormatterSourceAttribute>().Should().BeEquivalentTo(new { FormatterSourceType = typeof(DisplayFormatterSource), PreferredMimeTypes = new[] { "text/html" } }, "a notebook host looks for it by name");

    [Fact]
    public void TypesWithFormatters_AreDisplayable() =>
        Shipped.PublicTypes.Where(type => type.IsDefined(typeof(TypeFormatterSourceAttribute), inherit: false)).Should().OnlyContain(type => type.IsAssignableTo(typeof(IDisplayable)));

    [Fact]
    public void Formatters_OfOtherThings_SayThatTheyCannot()
    {
        using StringWriter writer = new();

        foreach (DisplayFormatter formatter in new DisplayFormatterSource().CreateTypeFormatters().Cast<DisplayFormatter>())
        {
            formatter.Format("text", writer).Should().BeFalse();
        }

        writer.ToString().Should().BeEmpty();
    }
}
