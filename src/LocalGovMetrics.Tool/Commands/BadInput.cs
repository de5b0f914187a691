using System.Globalization;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Says what is wrong with an input.</summary>
internal static class BadInput
{
    private const int MostListed = 100;

    /// <summary>Tells whether an exception says that a file cannot be opened or read.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>True where it does.</returns>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Writes why a file cannot be read.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="path">The path.</param>
    /// <param name="why">Why.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, string path, Exception why)
    {
        error.WriteLine($"{ToolApp.Name}: {Page.OneLine(path)}: {Page.OneLine(why.Message)}");
        return ExitStatus.BadInput;
    }

    /// <summary>Writes all that is wrong in a file.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="diagnostics">One line each; after the first hundred the rest is counted.</param>
    /// <param name="wording">The language.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, IReadOnlyList<Diagnostic> diagnostics, Wording? wording = null)
    {
        string language = wording?.Language ?? SafeWriter.LanguageOf(error);
        foreach (Diagnostic diagnostic in diagnostics.Take(MostListed))
        {
            error.WriteLine(diagnostic.ToString(language));
        }

        if (diagnostics.Count > MostListed)
        {
            Diagnostic last = diagnostics[^1];
            error.WriteLine((diagnostics.Count == MostListed + 1 ? last : new Diagnostic(last.File, last.Line, null, null, string.Create(CultureInfo.InvariantCulture, $"and {diagnostics.Count - MostListed:N0} more"))).ToString(language));
        }

        return ExitStatus.BadInput;
    }

    /// <summary>Writes what is wrong with the rows that could not be read beside those that could.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="failed">The rows.</param>
    /// <param name="wording">The language.</param>
    /// <returns>The exit status.</returns>
    public static int WriteFailed(TextWriter error, IReadOnlyList<FailedRow> failed, Wording wording) =>
        failed.Count == 0 ? ExitStatus.Done : Write(error, [.. failed.SelectMany(row => row.Errors)], wording);
}
