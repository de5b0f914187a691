using Xunit.Abstractions;

namespace LocalGovMetrics.Tests;

public class RuntimeTests(ITestOutputHelper told)
{
    /// <summary>A leg that asks for a runtime fails where it runs on another.</summary>
    [Fact]
    public void Runtime_IsTheOneAskedFor()
    {
        string? asked = Environment.GetEnvironmentVariable("LGM_RUNTIME");
        told.WriteLine($"Runs on {Environment.Version}, asked for {asked ?? "any"}.");

        Environment.Version.Major.Should().Be(asked is null ? Environment.Version.Major : int.Parse(asked, System.Globalization.CultureInfo.InvariantCulture));
    }
}
