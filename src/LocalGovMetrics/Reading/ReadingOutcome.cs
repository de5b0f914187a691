namespace LocalGovMetrics.Reading;

/// <summary>Makes the outcomes of files, whose reasons are diagnostics.</summary>
internal static class ReadingOutcome
{
    /// <summary>Makes the outcome of a file without errors.</summary>
    /// <typeparam name="T">What was read.</typeparam>
    /// <param name="value">What was read.</param>
    public static Outcome<T, Diagnostic> Success<T>(T value)
        where T : class => new(value);

    /// <summary>Makes the outcome of a file with errors.</summary>
    /// <typeparam name="T">What was to be read.</typeparam>
    /// <param name="diagnostics">The errors, one or more.</param>
    /// <exception cref="ArgumentException">There are no errors.</exception>
    public static Outcome<T, Diagnostic> Failure<T>(IReadOnlyList<Diagnostic> diagnostics)
        where T : class => Outcome.Failure<T, Diagnostic>(diagnostics);
}
