using LocalGovMetrics.Columns.Streaming;
using LocalGovMetrics.Display;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Says what is wrong with an input.</summary>
internal static class BadInput
{
    /// <summary>Tells whether an exception says that a file cannot be opened or read.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>True where it does.</returns>
    public static bool IsUnreadable(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or DocumentRefusedException;

    /// <summary>Writes why a file cannot be read.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="path">The path.</param>
    /// <param name="why">Why.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, string path, Exception why)
    {
        error.WriteLine($"{ToolApp.Name}: {ShownCharacters.OneLine(path)}: {ShownCharacters.OneLine(ReaderSentences.In(why.Message, SafeWriter.LanguageOf(error)))}");
        return ExitStatus.BadInput;
    }

    /// <summary>Writes all that is wrong in a file.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="diagnostics">One line each; after the first hundred the rest is counted.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, IReadOnlyList<Diagnostic> diagnostics)
    {
        long errors = diagnostics.Sum(diagnostic => diagnostic.Errors);
        FailedErrors all = new() { Errors = errors };
        all.First.AddRange(diagnostics.Where(diagnostic => diagnostic.Errors == 1).Take(errors == FailedErrors.MostListed + 1 ? FailedErrors.MostListed + 1 : FailedErrors.MostListed));
        return WriteFailed(error, all);
    }

    /// <summary>Writes what is wrong with the rows that could not be read beside those that could.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="failed">The first errors, and how many there are.</param>
    /// <returns>The exit status.</returns>
    public static int WriteFailed(TextWriter error, FailedErrors failed)
    {
        string language = SafeWriter.LanguageOf(error);
        foreach (Diagnostic diagnostic in failed.First)
        {
            error.WriteLine(diagnostic.ToString(language));
        }

        if (failed.Errors > failed.First.Count)
        {
            Diagnostic last = failed.First[^1];
            error.WriteLine(Diagnostic.More(last.File, last.Line, failed.Errors - failed.First.Count).ToString(language));
        }

        return failed.Errors > 0 ? ExitStatus.BadInput : ExitStatus.Done;
    }
}
