using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Documents.Json;

/// <summary>The JSON form of what was found in a document.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ExtractionJson))]
internal sealed partial class DocumentJsonContext : JsonSerializerContext
{
    /// <summary>Gets the form with Vietnamese letters as letters: the output is a document of its own, never part of a web page.</summary>
    public static DocumentJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
    });
}
