using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>A file could not be read; every error of it is listed.</summary>
public sealed class TableFormatException : FormatException
{
    internal TableFormatException(IReadOnlyList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics)) => Diagnostics = ValueList.From(diagnostics);

    /// <summary>Gets the errors in the order of the file.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
