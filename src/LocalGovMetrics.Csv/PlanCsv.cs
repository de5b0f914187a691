using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Csv;

/// <summary>A file of plan-versus-actual rows in, its assessment out, in one call.</summary>
/// <remarks>Delimited text as <see cref="CsvTableReader"/> reads it, its columns as <see cref="PlanTableReader"/> knows them; the verdicts are those of <c>lgm assess</c>.
/// The rows are held in memory.</remarks>
public static class PlanCsv
{
    private const string DefaultName = "stream";
    private const int BufferLength = 1 << 16;

    /// <summary>Assesses a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="options">How the rows are read, and what the file does not say; null = the notation is inferred.</param>
    /// <returns>The rows with their verdicts, and what they come to.</returns>
    /// <exception cref="TableFormatException">The file has errors; the exception carries all of them.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <example>
    /// <code>
    /// Assessment plan = PlanCsv.Assess("plan.csv");
    /// Console.WriteLine($"{plan.Headline.Achieved}/{plan.Headline.Counted}");
    /// foreach (AssessedRow row in plan.Disagreeing)
    /// {
    ///     Console.WriteLine($"{row.Row.Indicator.Name}: {row.Verdict.Reason.Sentence("en")}");
    /// }
    /// </code>
    /// </example>
    public static Assessment Assess(string path, VerdictPolicy? policy = null, PlanTableOptions? options = null) =>
        Assess(CsvTableReader.ReadFile(path), policy, options);

    /// <summary>Assesses a stream of bytes.</summary>
    /// <param name="stream">The stream; it is read forward to its end and left open.</param>
    /// <param name="name">What it is called in diagnostics and in the assessment; null = <c>stream</c>.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="options">How the rows are read, and what the file does not say; null = the notation is inferred.</param>
    /// <returns>The rows with their verdicts, and what they come to.</returns>
    /// <exception cref="TableFormatException">The text has errors; the exception carries all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Assessment Assess(Stream stream, string? name = null, VerdictPolicy? policy = null, PlanTableOptions? options = null) =>
        Assess(CsvTableReader.Read(stream, name ?? DefaultName), policy, options);

    /// <summary>Assesses a file, and reads it without blocking a thread.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="options">How the rows are read, and what the file does not say; null = the notation is inferred.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The rows with their verdicts, and what they come to.</returns>
    /// <exception cref="TableFormatException">The file has errors; the exception carries all of them.</exception>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<Assessment> AssessAsync(string path, VerdictPolicy? policy = null, PlanTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferLength, useAsync: true);
        await using (stream.ConfigureAwait(false))
        {
            return await AssessAsync(stream, path, policy, options, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Assesses a stream of bytes, and reads it without blocking a thread.</summary>
    /// <param name="stream">The stream; it is read forward to its end and left open.</param>
    /// <param name="name">What it is called in diagnostics and in the assessment; null = <c>stream</c>.</param>
    /// <param name="policy">How the print counts; null = <see cref="VerdictPolicy.Face"/>.</param>
    /// <param name="options">How the rows are read, and what the file does not say; null = the notation is inferred.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The rows with their verdicts, and what they come to.</returns>
    /// <exception cref="TableFormatException">The text has errors; the exception carries all of them.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<Assessment> AssessAsync(Stream stream, string? name = null, VerdictPolicy? policy = null, PlanTableOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream held = new();
        byte[] buffer = new byte[BufferLength];

        // One byte beyond the limit is enough for the reader to refuse the whole.
        for (int read; held.Length <= CsvLimits.Default.MaxFileLength && (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            await held.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        held.Position = 0;
        return Assess(held, name, policy, options);
    }

    private static Assessment Assess(Outcome<TextTable, Diagnostic> text, VerdictPolicy? policy, PlanTableOptions? options) =>
        Assessment.Of(text.Then(table => PlanTableReader.Read(table, options)).GetValueOrThrow(), policy);
}
