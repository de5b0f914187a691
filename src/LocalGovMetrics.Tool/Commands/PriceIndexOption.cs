using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The option for an index of prices: a JSON file as a policy holds one, or a CSV file of years and numbers.</summary>
internal static class PriceIndexOption
{
    private const string Name = "--price-index";
    private const decimal AtBase = 100;
    private const long LargestFile = 1 << 20;

    public static Option<PriceIndex?> Create() => new(Name)
    {
        Description = Language.Said("help.priceIndex"),
        HelpName = "FILE",
        Recursive = true,
        CustomParser = result =>
        {
            string path = result.Tokens is [{ Value: var value }] ? value : string.Empty;
            try
            {
                return Read(path);
            }
            catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidDataException)
            {
                result.AddError(Language.Said("command.priceIndexNotUnderstood", path, problem.Message));
                return null;
            }
        },
    };

    private static PriceIndex Read(string path)
    {
        FileInfo file = new(path);
        if (file.Length > LargestFile)
        {
            throw new InvalidDataException(Language.Said("command.policyTooLong"));
        }

        return File.ReadAllText(path) is var text && text.AsSpan().TrimStart() is ['{', ..]
            ? (JsonSerializer.Deserialize(text, ContractContext.Readable.PriceIndexForm) ?? throw new JsonException("null")).ToIndex()
            : OfTable(CsvTableReader.ReadFile(path), Path.GetFileNameWithoutExtension(path));
    }

    private static PriceIndex OfTable(Outcome<TextTable, Diagnostic> read, string name)
    {
        if (!read.IsSuccess)
        {
            throw new InvalidDataException(string.Join(" ", read.Reasons));
        }

        TextTable table = read.Value;
        int year = PlaceOf(table, PriceIndexNames.Year);
        int index = PlaceOf(table, PriceIndexNames.Index);
        YearIndex[] values = [.. table.Rows.Where(row => !row.IsBlank).Select(row => new YearIndex(YearOf(row.Cells[year]), NumberOf(row.Cells[index])))];
        return new PriceIndex(name, (values.FirstOrDefault(value => value.Value == AtBase) ?? throw new InvalidDataException(Language.Said("command.priceIndexHasNoBase"))).Year, values);
    }

    private static int PlaceOf(TextTable table, IReadOnlyList<string> names) =>
        table.Header.ToList().FindIndex(header => names.Any(name => HeaderText.Fold(name) == HeaderText.Fold(header))) is >= 0 and var place
            ? place
            : throw new InvalidDataException(Language.Said("command.priceIndexColumns"));

    private static int YearOf(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : throw new InvalidDataException($"'{text}'");

    // An index is about 100: a lone separator is its decimal mark.
    private static decimal NumberOf(string text) =>
        decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : throw new InvalidDataException($"'{text}'");
}
