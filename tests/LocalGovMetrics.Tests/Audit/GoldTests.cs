using System.Text.Json;
using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tests.Audit;

public class GoldTests
{
    public static TheoryData<string> Names => [.. Gold.TidyChecks.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_OfTidyClaim_HasTheExpectedClass(string name)
    {
        (_, string expected, ClaimCheck check) = Gold.TidyChecks.First(row => row.Name == name);
        Class(check).Should().Be(expected, "{0}", check);
    }

    private static string Class(ClaimCheck check) =>
        check.Class == AuditClass.ConsistentWithinRounding ? "consistent" : JsonNamingPolicy.CamelCase.ConvertName(check.Class.ToString());
}
