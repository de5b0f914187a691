using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalGovMetrics.Package.Tests;

/// <summary>A notebook file: the code of its cells, and what is stored as their output.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _path;
    private readonly JsonNode _file;
    private readonly JsonObject[] _cells;

    public Notebook(string path)
    {
        _path = path;
        _file = JsonNode.Parse(File.ReadAllText(path))!;
        _cells = [.. _file["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => cell["cell_type"]!.GetValue<string>() == "code")];
    }

    /// <summary>Gets the code of each cell, without the lines that ask for packages.</summary>
    public IReadOnlyList<string> Cells =>
        [.. _cells.Select(cell => WithoutPackages(string.Concat(Lines(cell["source"]!))))];

    /// <summary>Gets the packages that the cells ask for.</summary>
    public IReadOnlyList<string> Packages =>
        [.. PackagesOf(_cells.Select(cell => string.Concat(Lines(cell["source"]!))))];

    /// <summary>Gets what is stored as the output of each cell, by media type; null for a cell without output.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>?> Outputs =>
    [
        .. _cells.Select(cell => cell["outputs"]!.AsArray() is [{ } output]
            ? output["data"]!.AsObject().ToDictionary(data => data.Key, data => string.Concat(Lines(data.Value!)))
            : null),
    ];

    /// <summary>Gives the packages that cells ask for.</summary>
    public static IEnumerable<string> PackagesOf(IEnumerable<string> cells) =>
        cells.SelectMany(LinesOf).Where(AsksForPackage).Select(line => line.Split(':', 2)[1].Split(',')[0].Trim('"', ' ', '\n'));

    /// <summary>Gives the code of a cell without the lines that ask for packages.</summary>
    public static string WithoutPackages(string cell) => string.Concat(LinesOf(cell).Where(line => !AsksForPackage(line)));

    private static bool AsksForPackage(string line) => line.StartsWith("#r \"nuget:", StringComparison.Ordinal);

    /// <summary>Stores outputs in the file.</summary>
    public void Store(IReadOnlyList<IReadOnlyDictionary<string, string>?> outputs)
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            _cells[i]["outputs"] = outputs[i] is not { } shown ? new JsonArray() : new JsonArray(new JsonObject
            {
                ["output_type"] = "execute_result",
                ["execution_count"] = i + 1,
                ["metadata"] = new JsonObject(),
                ["data"] = new JsonObject(shown.Select(data => KeyValuePair.Create(data.Key, (JsonNode?)new JsonArray([.. LinesOf(data.Value).Select(line => JsonValue.Create(line))])))),
            });
        }

        File.WriteAllText(_path, _file.ToJsonString(Layout) + "\n");
    }

    private static IEnumerable<string> Lines(JsonNode source) => source.AsArray().Select(line => line!.GetValue<string>());

    private static IEnumerable<string> LinesOf(string text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }
}
