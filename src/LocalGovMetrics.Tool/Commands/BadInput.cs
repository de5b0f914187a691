using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Says what is wrong with an input.</summary>
internal static class BadInput
{
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
        error.WriteLine($"{ToolApp.Name}: {Page.OneLine(path)}: {why.Message}");
        return ExitStatus.BadInput;
    }

    /// <summary>Writes all that is wrong in a file.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="diagnostics">One line each.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            error.WriteLine(diagnostic);
        }

        return ExitStatus.BadInput;
    }
}
