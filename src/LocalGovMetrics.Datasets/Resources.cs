using LocalGovMetrics.Csv;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Datasets;

/// <summary>The files inside the assembly.</summary>
internal static class Resources
{
    public static Stream Open(string file) =>
        typeof(Resources).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly lacks its file {file}.");

    public static bool Has(string file) => typeof(Resources).Assembly.GetManifestResourceInfo(file) is not null;

    public static TextTable ReadTable(string file)
    {
        using Stream stream = Open(file);
        return CsvTableReader.Read(stream, file).GetValueOrThrow();
    }

    /// <summary>The rows of a file, each as a lookup from column to text.</summary>
    public static IEnumerable<Func<string, string>> ReadRows(string file)
    {
        TextTable table = ReadTable(file);
        Dictionary<string, int> columns = table.Header.Select(KeyValuePair.Create<string, int>).ToDictionary(StringComparer.Ordinal);
        return table.Rows.Select<TextRow, Func<string, string>>(row => column => row.Cells[columns[column]]);
    }
}
