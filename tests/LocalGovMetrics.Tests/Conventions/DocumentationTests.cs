using System.Reflection;
using LocalGovMetrics.Tests.Conventions.Violations;

namespace LocalGovMetrics.Tests.Conventions;

public class DocumentationTests
{
    public static TheoryData<string> Names => [.. Shipped.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void PublicMembers_AreDocumented_ParametersIncluded(string name)
    {
        Assembly assembly = Assembly.Load(name);
        Documentation.Of(assembly).Gaps(assembly.GetExportedTypes()).Should().BeEmpty();
    }

    [Fact]
    public void Gaps_OfViolations_AreNamed() =>
        Documentation.Of(typeof(DocumentationTests).Assembly).Gaps([typeof(Violations.Violations), typeof(OpenClass)]).Should()
            .Contain(gap => gap.EndsWith("Undocumented(System.Int32) does not document parameter"))
            .And.Contain(gap => gap.EndsWith("WithoutAny is not documented"))
            .And.Contain(gap => gap.EndsWith("OpenClass is not documented"))
            .And.NotContain(gap => gap.Contains("what it returns"));
}
