using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool;

/// <summary>What the tool can do only where it is not compiled ahead of time: mcp, connections to databases and Parquet files.</summary>
internal static class PortableVerbs
{
    /// <summary>Gets a value indicating whether they are here; the compiler ahead of time knows that they are not, and leaves them out.</summary>
    [FeatureSwitchDefinition("LocalGovMetrics.Tool.PortableVerbs")]
    public static bool IsHere => !AppContext.TryGetSwitch("LocalGovMetrics.Tool.PortableVerbs", out bool isHere) || isHere;

    /// <summary>Says that a Parquet file cannot be read here.</summary>
    /// <param name="name">The name of the file.</param>
    /// <returns>The error.</returns>
    public static Diagnostic ParquetRefused(string name) => new(name, 1, null, null, Language.Said("command.parquetPortableOnly"));

    /// <summary>Says that a verb is not here, and where it is.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="context">Where it is said.</param>
    /// <returns>The exit status.</returns>
    public static int Refuse(string verb, ToolContext context)
    {
        context.Error.WriteLine($"{ToolApp.Name}: {Language.Of(SafeWriter.LanguageOf(context.Error)).Text("command.portableOnly", $"{ToolApp.Name} {verb}")}");
        return ExitStatus.WrongCommandLine;
    }
}
