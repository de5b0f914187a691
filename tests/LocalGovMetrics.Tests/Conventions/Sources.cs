using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The projects of the repository: their sources with their meaning.</summary>
internal static class Sources
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>The projects that users get: the folders of <c>src</c>.</summary>
    public static IReadOnlyList<string> Projects { get; } = [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A project compiled from its sources against the assemblies that run the tests.</summary>
    public static CSharpCompilation Compile(string project)
    {
        string folder = Path.Combine(Repository.Root, "src", project);
        return Compile(
            project,
            Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))));
    }

    public static CSharpCompilation Compile(string name, IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        name,
        [.. files.Append((string.Empty, ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, Options, file.Item1))],
        References(name),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<MetadataReference> References(string name) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path.Length > 0 && Path.GetFileNameWithoutExtension(path) != name)
            .Select(path => MetadataReference.CreateFromFile(path));
}
