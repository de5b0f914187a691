using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Audit;

/// <summary>Reads tables of texts as claims: printed results and the printed numbers that they were derived from.</summary>
/// <remarks>
/// <para>
/// Columns are found by name, in any order; case, spaces and diacritics do not count. Needed: <c>kind</c>, <c>inputs</c>,
/// <c>reported</c>. Known besides: <c>periods</c>, <c>where</c>, <c>note</c> (or <c>quote</c>, the words as printed), <c>decimals</c>, the precision at which the print
/// is judged where it is padded with zeros, and of an attainment <c>direction</c>, in which the indicator is better, or its name <c>indicator</c>, which may tell. Other columns are passed over. The kinds are those of <see cref="ClaimKind"/> in camel
/// case; the inputs are printed texts separated by semicolons, of a weighted mean each with its weight: <c>8,7@55</c>. Of a
/// verdict the inputs are target, actual and, where it is not in the target's words, the desired direction.
/// </para>
/// <para>A missing column refuses the table. A row that cannot be read becomes a claim that says so, with a diagnostic, and the
/// rest goes on.</para>
/// </remarks>
public static class ClaimReader
{
    private static readonly Dictionary<string, ClaimKind>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        Enum.GetValues<ClaimKind>().Where(kind => kind != ClaimKind.Unknown).ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the name of a kind.</summary>
    /// <param name="text">The name, such as <c>averageGrowth</c>; case does not count.</param>
    /// <param name="kind">The kind, or <see cref="ClaimKind.Unknown"/>.</param>
    /// <returns>True where a kind has this name.</returns>
    public static bool TryReadKind(ReadOnlySpan<char> text, out ClaimKind kind) => Kinds.TryGetValue(text, out kind);

    /// <summary>Tells whether a header is one of claims rather than of plan-versus-actual rows.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <returns>True where it names kind, inputs and reported.</returns>
    public static bool IsClaimHeader(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return ClaimColumns.Find(header).Missing.Count == 0;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table of texts.</param>
    /// <param name="notation">How its numbers are written, or null to infer that from the table.</param>
    /// <returns>The claims, or what is wrong with the header.</returns>
    public static Outcome<ClaimTable, Diagnostic> Read(TextTable table, ReportNotation? notation = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Open(table.Name, table.Header, table.HeaderLine, notation ?? InferNotation(table.Header, table.Rows)).Then(reader =>
        {
            List<Claim> claims = [];
            List<Diagnostic> diagnostics = [];
            foreach (TextRow row in table.Rows)
            {
                if (row.IsBlank)
                {
                    continue;
                }

                Claim claim = reader.Read(row);
                claims.Add(claim);
                if (reader.DiagnosticOf(claim) is { } diagnostic)
                {
                    diagnostics.Add(diagnostic);
                }
            }

            return ReadingOutcome.Success(new ClaimTable(table.Name, claims, diagnostics));
        });
    }

    /// <summary>Reads a header, to read its rows one by one: for files that are larger than memory.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="header">The names of the columns.</param>
    /// <param name="headerLine">The line of the header, 1 = first.</param>
    /// <param name="notation">How the numbers are written.</param>
    /// <returns>The reader of the rows, or what is wrong with the header.</returns>
    public static Outcome<ClaimRowReader, Diagnostic> Open(string name, IReadOnlyList<string> header, int headerLine, ReportNotation notation)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(notation);
        ClaimColumns columns = ClaimColumns.Find(header);
        List<Diagnostic> errors =
        [
            .. columns.Missing.Select(column => new Diagnostic(name, headerLine, column, null, Language.Said("tableNote.columnMissingHeaderMustName2"))),
            .. columns.Repeated.Select(column => new Diagnostic(name, headerLine, column, column, Language.Said("tableNote.headerNamesColumnTwice"))),
        ];
        return errors.Count > 0 ? ReadingOutcome.Failure<ClaimRowReader>(errors) : ReadingOutcome.Success(new ClaimRowReader(name, columns, notation));
    }

    /// <summary>Infers how the numbers are written from the texts of the rows, up to the first that settles it.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <param name="rows">All rows.</param>
    /// <returns>The notation; Vietnamese where nothing speaks for English.</returns>
    public static ReportNotation InferNotation(IReadOnlyList<string> header, IEnumerable<TextRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ClaimColumns columns = ClaimColumns.Find(header);
        NotationEvidence evidence = new();
        foreach (TextRow row in rows.TakeWhile(_ => !evidence.IsSettled))
        {
            evidence.Add(columns.Cell(row, ClaimColumn.Inputs));
            evidence.Add(columns.Cell(row, ClaimColumn.Reported));
        }

        return evidence.Notation;
    }
}
