using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Files that say how prints count: a policy as JSON; an index of prices as a policy holds one, or as CSV of years and numbers.</summary>
internal static class PolicyFiles
{
    private const decimal AtBase = 100;
    private const long LargestFile = 1 << 20;

    // What a message of the reader of JSON holds, and none of ours.
    private static readonly string[] OfReader = ["LocalGovMetrics.", "LineNumber"];

    private static JsonTypeInfo<VerdictPolicy> Form => (JsonTypeInfo<VerdictPolicy>)ContractJson.Options.GetTypeInfo(typeof(VerdictPolicy));

    /// <summary>Tells whether an exception says that such a file cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is JsonException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or InvalidDataException;

    public static VerdictPolicy ReadPolicy(string path) =>
        new FileInfo(path).Length > LargestFile ? throw new JsonException(Language.Said("command.policyTooLong")) : Read(File.ReadAllText(path));

    /// <summary>Reads the rules of a policy that are written as JSON.</summary>
    /// <param name="rules">The text of the object.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="JsonException">A rule is none, or its value is of another kind; the message says which, in words of people.</exception>
    public static VerdictPolicy Read(string rules)
    {
        try
        {
            return JsonSerializer.Deserialize(rules, Form) ?? throw new JsonException(Language.Said("command.formIsNoJson"));
        }
        catch (JsonException e)
        {
            throw new JsonException(WhyOf(e), e);
        }
    }

    public static PriceIndex ReadPriceIndex(string path) =>
        new FileInfo(path).Length > LargestFile ? throw new InvalidDataException(Language.Said("command.policyTooLong"))
        : File.ReadAllText(path) is var text && text.AsSpan().TrimStart() is ['{', ..] ? (JsonSerializer.Deserialize(text, ContractContext.Readable.PriceIndexForm) ?? throw new JsonException("null")).ToIndex()
        : OfTable(CsvTableReader.ReadFile(path), Path.GetFileNameWithoutExtension(path));

    // What the reader of JSON says itself is of its own types, and in English.
    private static string WhyOf(JsonException problem)
    {
        if (!Array.Exists(OfReader, word => problem.Message.Contains(word, StringComparison.Ordinal)))
        {
            return problem.Message;
        }

        string? path = problem.Path;
        for (Exception? inner = problem.InnerException; inner is not null && path is not { Length: > 1 }; inner = inner.InnerException)
        {
            path = (inner as JsonException)?.Path ?? path;
        }

        return path is { Length: > 1 } ? Language.Said("command.formValue", path) : Language.Said("command.formIsNoJson");
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
