using System.Globalization;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Reading;

/// <summary>Writes a register of units as a table of texts, which <see cref="RegisterTableReader"/> reads back as the same register.</summary>
public static class RegisterTableWriter
{
    private static readonly char[] Separators = [';', '='];

    /// <summary>Writes a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="name">The name of the table.</param>
    /// <returns>The table: a row for each unit, then a row for each change or each of its links.</returns>
    /// <exception cref="ArgumentException">The name is empty; or the register has what the table has no column for: a name in a language
    /// other than Vietnamese and English, or a semicolon or equals sign in another name or in the name of a weight.</exception>
    public static TextTable Write(UnitRegister register, string name)
    {
        ArgumentNullException.ThrowIfNull(register);
        List<TextRow> rows = [];
        foreach (AdministrativeUnit unit in register.Units)
        {
            Add(
                (RegisterColumn.Record, "unit"),
                (RegisterColumn.Unit, unit.Id.ToString()),
                (RegisterColumn.NameVi, NameIn(unit.Name, "vi")),
                (RegisterColumn.NameEn, NameIn(unit.Name, "en")),
                (RegisterColumn.OtherNames, string.Join("; ", unit.OtherNames.Select(Separable))),
                (RegisterColumn.Kind, CanonicalText.FormatName(unit.Kind)),
                (RegisterColumn.Parent, unit.Parent?.ToString()),
                (RegisterColumn.ValidTo, Iso(unit.ValidTo)));
        }

        for (int i = 0; i < register.Changes.Count; i++)
        {
            UnitChange change = register.Changes[i];
            string group = change.TerritoryLinks.Count > 1 ? (i + 1).ToString(CultureInfo.InvariantCulture) : string.Empty;
            if (change.TerritoryLinks.Count == 0)
            {
                Add([.. Common(change, group), .. OfUnit(change)]);
            }

            foreach (UnitLink link in change.TerritoryLinks)
            {
                Add(
                [
                    .. Common(change, group),
                    (RegisterColumn.Unit, link.From.ToString()),
                    (RegisterColumn.To, link.To.ToString()),
                    (RegisterColumn.Weights, string.Join("; ", link.Weights.Select(weight => $"{Separable(weight.Name)}={CanonicalText.Format(weight.Amount)}"))),
                    (RegisterColumn.Shares, string.Join("; ", link.Shares.Select(share => $"{Separable(share.Weight)}={CanonicalText.Format(share.Share)}"))),
                    (RegisterColumn.Receiver, link.Receiver == ReceiverState.NotStated ? null : CanonicalText.FormatName(link.Receiver)),
                ]);
            }
        }

        return new TextTable(name, RegisterColumns.Names, 1, rows);

        void Add(params (RegisterColumn Column, string? Text)[] cells)
        {
            string[] row = [.. Enumerable.Repeat(string.Empty, RegisterColumns.Names.Count)];
            foreach ((RegisterColumn column, string? text) in cells)
            {
                row[(int)column] = text ?? string.Empty;
            }

            rows.Add(new TextRow(rows.Count + 2, row));
        }
    }

    private static (RegisterColumn Column, string? Text)[] Common(UnitChange change, string group) =>
    [
        (RegisterColumn.Record, CanonicalText.FormatName(change.ChangeKind)),
        (RegisterColumn.Date, change.Date.ToString()),
        (RegisterColumn.Group, group),
        (RegisterColumn.Act, change.Act?.Number),
        (RegisterColumn.Issuer, change.Act?.Issuer),
        (RegisterColumn.ActDate, Iso(change.Act?.Day)),
        (RegisterColumn.Source, change.Source),
        (RegisterColumn.Note, change.Note),
        (RegisterColumn.Sequence, change.Sequence?.ToString(CultureInfo.InvariantCulture)),
    ];

    private static (RegisterColumn Column, string? Text)[] OfUnit(UnitChange change) => change.ChangeKind switch
    {
        UnitChangeKind.Rename => [(RegisterColumn.Unit, change.Subject?.ToString()), .. Names(((UnitRename)change).NewName)],
        UnitChangeKind.KindChange => [(RegisterColumn.Unit, change.Subject?.ToString()), (RegisterColumn.Kind, CanonicalText.FormatName(((UnitKindChange)change).NewKind))],
        UnitChangeKind.ParentChange => [(RegisterColumn.Unit, change.Subject?.ToString()), (RegisterColumn.Parent, ((UnitParentChange)change).NewParent?.ToString())],
        UnitChangeKind.Creation or UnitChangeKind.Dissolution => [(RegisterColumn.Unit, change.Subject?.ToString())],
        UnitChangeKind.Merge or UnitChangeKind.Split or UnitChangeKind.Transfer or UnitChangeKind.Recode => [],
    };

    private static (RegisterColumn Column, string? Text)[] Names(LocalizedName name) => [(RegisterColumn.NameVi, NameIn(name, "vi")), (RegisterColumn.NameEn, NameIn(name, "en"))];

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDateConverter.Format(known) : null;

    private static string? NameIn(LocalizedName name, string language) =>
        name.Languages.FirstOrDefault(tag => tag is not ("vi" or "en")) is { } other ? throw new ArgumentException($"The table has no column for a name in '{other}'.", nameof(name))
        : name.TryGet(language, out string? text) ? text
        : null;

    private static string Separable(string text) =>
        text.IndexOfAny(Separators) < 0 ? text : throw new ArgumentException($"'{text}' holds a semicolon or an equals sign, which separate in the table.", nameof(text));
}
