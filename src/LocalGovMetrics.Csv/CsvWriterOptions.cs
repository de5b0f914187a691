namespace LocalGovMetrics.Csv;

/// <summary>How delimited text is written.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record CsvWriterOptions
{
    /// <summary>Gets the options that are used unless others are given: commas, formulas guarded.</summary>
    public static CsvWriterOptions Default { get; } = new();

    /// <summary>Gets the delimiter: comma, semicolon or tab.</summary>
    /// <exception cref="ArgumentException">The delimiter is another character.</exception>
    public char Delimiter
    {
        get;
        init => field = value is ',' or ';' or '\t' ? value : throw new ArgumentException("The delimiter is a comma, a semicolon or a tab.", nameof(value));
    } = ',';

    /// <summary>Gets a value indicating whether an apostrophe is put before cells that a spreadsheet would run as a formula.</summary>
    /// <value>True unless set.</value>
    /// <remarks>Guarded are cells that begin with <c>=</c>, <c>@</c>, a tab, or with <c>+</c> or <c>-</c> and are no number and no
    /// lone sign. The guard changes the text: a reader gets the apostrophe back.</remarks>
    public bool GuardFormulas { get; init; } = true;
}
