using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace LocalGovMetrics.Package.Tests;

/// <summary>Runs the cells of a notebook one after the other, as a notebook host does, and shows their values through the formatters that the types name.</summary>
internal static class NotebookRun
{
    private static readonly string[] MediaTypes = ["text/html", "text/plain"];

    /// <summary>Runs cells.</summary>
    /// <param name="cells">Their code.</param>
    /// <param name="assemblies">The paths of the assemblies that the packages bring.</param>
    /// <returns>What each shows by media type; null for a cell without a value.</returns>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string>?>> Run(IReadOnlyList<string> cells, IEnumerable<string> assemblies)
    {
        ScriptState<object> state = await CSharpScript.RunAsync(string.Empty, ScriptOptions.Default.AddReferences(assemblies));
        List<IReadOnlyDictionary<string, string>?> shown = [];
        foreach (string cell in cells)
        {
            state = await state.ContinueWithAsync(cell);
            shown.Add(state.ReturnValue is { } value ? Show(value) : null);
        }

        return shown;
    }

    private static Dictionary<string, string> Show(object value)
    {
        Formatter.GetPreferredMimeTypesFor(value.GetType()).Should().Equal(["text/html"], "{0} names its formatters", value.GetType());
        return MediaTypes.ToDictionary(type => type, type => value.ToDisplayString(type).ReplaceLineEndings("\n"));
    }
}
