using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Reading;

/// <summary>Reads tables of texts as a register of units.</summary>
/// <remarks>
/// <para>
/// Columns are found by name, in any order; case, spaces and diacritics do not count. Needed: <c>record</c> and <c>unit</c>. A
/// row whose record is <c>unit</c> is a unit as it was when it began: <c>unit</c> is its identity (<c>gso:474@2025-07-01</c>),
/// <c>nameVi</c> or <c>nameEn</c>, <c>otherNames</c> (with semicolons), <c>kind</c>, <c>parent</c>, <c>validTo</c>.
/// </para>
/// <para>
/// Any other record is a change, one of <see cref="UnitChangeKind"/> in camel case: <c>unit</c> is the unit before, <c>to</c> the
/// unit after, <c>date</c> a <see cref="KnownDate"/>, <c>weights</c> what passed (<c>population=5574; area=4</c>), <c>act</c>,
/// <c>issuer</c>, <c>actDate</c>, <c>source</c>, <c>note</c>; a renaming has its new name in the columns of names, and a change of
/// kind or parent has it in those columns. <c>receiver</c> says of the unit after that it is <c>new</c>, made by the change, or was
/// <c>existing</c>; <c>shares</c> which part of the unit before passed where its amount is not known (<c>population=0.25</c>);
/// <c>sequence</c> the place (1, 2, …) of a change among those of its day that follow each other; without it the order of the file counts. The links of one change are rows with the same text in <c>group</c>; date, act, source
/// and note stand in the first of them and may be repeated. Other columns are passed over.
/// </para>
/// </remarks>
public static class RegisterTableReader
{
    private const string UnitRecord = "unit";

    private static readonly Dictionary<string, UnitChangeKind> Kinds =
        Enum.GetValues<UnitChangeKind>().ToDictionary(CanonicalText.FormatName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Tells whether a header is one of units and changes.</summary>
    /// <param name="header">The names of the columns.</param>
    /// <returns>True where it names record and unit.</returns>
    public static bool IsRegisterHeader(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        List<Diagnostic> errors = [];
        _ = header.Count == 0 ? null : RegisterColumns.Find(new TextTable("header", header, 1, []), errors);
        return header.Count > 0 && errors.Count == 0;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table of texts.</param>
    /// <returns>The register, or all errors: first those of the cells, and where there are none, all contradictions, each at the line of its change or unit.</returns>
    public static Outcome<UnitRegister, Diagnostic> Read(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        List<Diagnostic> errors = [.. table.FindShapeErrors()];
        RegisterColumns columns = RegisterColumns.Find(table, errors);
        if (errors.Count > 0)
        {
            return ReadingOutcome.Failure<UnitRegister>([.. errors.OrderBy(error => error.Line)]);
        }

        RegisterRowReader rows = new(columns, errors);
        List<(AdministrativeUnit Unit, int Line)> units = [];
        Dictionary<string, RegisterChangeDraft> groups = new(StringComparer.Ordinal);
        List<RegisterChangeDraft> drafts = [];
        foreach (TextRow row in table.Rows.Where(row => !row.IsBlank))
        {
            string record = columns.Cell(row, RegisterColumn.Record);
            if (record.Equals(UnitRecord, StringComparison.OrdinalIgnoreCase))
            {
                if (rows.ReadUnit(row) is { } unit)
                {
                    units.Add((unit, row.Line));
                }
            }
            else if (!Kinds.TryGetValue(record, out UnitChangeKind kind))
            {
                errors.Add(columns.Error(row, RegisterColumn.Record, Language.Said("tableNote.expectedUnitOrKindChange", string.Join(", ", Enum.GetValues<UnitChangeKind>().Select(CanonicalText.FormatName)))));
            }
            else
            {
                string group = columns.Cell(row, RegisterColumn.Group);
                if (group.Length > 0 && groups.TryGetValue(group, out RegisterChangeDraft? draft))
                {
                    draft.Add(row, kind);
                    continue;
                }

                draft = new RegisterChangeDraft(row, kind, rows);
                drafts.Add(draft);
                if (group.Length > 0)
                {
                    groups.Add(group, draft);
                }
            }
        }

        (UnitChange Change, int Line)[] changes = [.. drafts.Select(draft => (Change: draft.ToChange(), draft.Line)).Where(draft => draft.Change is not null).Select(draft => (draft.Change!, draft.Line))];
        return errors.Count > 0 ? ReadingOutcome.Failure<UnitRegister>([.. errors.OrderBy(error => error.Line)]) : Build(table, units, changes);
    }

    private static Outcome<UnitRegister, Diagnostic> Build(TextTable table, List<(AdministrativeUnit Unit, int Line)> units, (UnitChange Change, int Line)[] changes)
    {
        Outcome<UnitRegister, RegisterContradiction> outcome = UnitRegister.Build(units.Select(unit => unit.Unit), changes.Select(change => change.Change));
        if (outcome.IsSuccess)
        {
            return ReadingOutcome.Success(outcome.Value);
        }

        Dictionary<UnitId, int> lineOfUnit = [];
        foreach ((AdministrativeUnit unit, int line) in units)
        {
            lineOfUnit[unit.Id] = line;
        }

        Dictionary<UnitChange, int> lineOfChange = [];
        foreach ((UnitChange change, int line) in changes)
        {
            lineOfChange[change] = line;
        }

        return ReadingOutcome.Failure<UnitRegister>(
        [
            .. outcome.Reasons
                .Select(found => new Diagnostic(
                    table.Name,
                    found.Changes.Count > 0 ? lineOfChange[found.Changes[0]] : lineOfUnit[found.Units[0]],
                    null,
                    found.Units[0].ToString(),
                    found.Sentence("en")))
                .OrderBy(error => error.Line),
        ]);
    }
}
