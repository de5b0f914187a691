using System.Globalization;

namespace LocalGovMetrics.Display;

/// <content>One table of many results.</content>
public sealed partial record DisplayTable
{
    /// <summary>Puts results of one kind below each other.</summary>
    /// <param name="items">The results, such as verdicts.</param>
    /// <param name="names">What each result is of, such as its indicator; null = their numbers, from 1.</param>
    /// <param name="heading">What the names are; null = indicators.</param>
    /// <returns>The table: the rows of each result, with its name before them.</returns>
    /// <exception cref="ArgumentException">The results have different columns; or there are more or fewer names than results.</exception>
    public static DisplayTable Of(IEnumerable<IDisplayable> items, IEnumerable<string>? names = null, DisplayText? heading = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        DisplayTable[] tables = [.. items.Select(item => item.ToTable())];
        string[] given = [.. names ?? Enumerable.Range(1, tables.Length).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        if (given.Length != tables.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"There are {tables.Length} results and {given.Length} names."), nameof(names));
        }

        if (tables.Length == 0)
        {
            return new DisplayTable(DisplayText.Empty, [], []) { Notes = [DisplayHeadings.Nothing] };
        }

        if (Array.Exists(tables, table => !table.Columns.Equals(tables[0].Columns)))
        {
            throw new ArgumentException("The results have different columns.", nameof(items));
        }

        return new DisplayTable(tables[0].Title, tables[0].Columns, [.. tables.SelectMany(table => table.Rows)])
        {
            RowHeading = names is null ? DisplayHeadings.Number : heading ?? DisplayHeadings.Indicator,
            RowNames = [.. tables.Zip(given, NamesOf).SelectMany(rows => rows)],
            Notes = [.. tables.SelectMany(table => table.Notes).Distinct()],
        };
    }

    /// <summary>The first rows, with a note that says how many are left out.</summary>
    internal DisplayTable First(int rows) =>
        Rows.Count <= rows ? this : new DisplayTable(Title, Columns, [.. Rows.Take(rows)])
        {
            RowHeading = RowHeading,
            RowNames = [.. RowNames.Take(rows)],
            IsRecords = IsRecords,
            Notes = [DisplayHeadings.AndMore(Rows.Count - rows), .. Notes],
        };

    private static IEnumerable<DisplayText> NamesOf(DisplayTable table, string name) =>
        table.RowNames.Count == 0
            ? table.Rows.Select(_ => DisplayText.Verbatim(name))
            : table.RowNames.Select(own => DisplayText.Join(" · ", [DisplayText.Verbatim(name), own]));
}
