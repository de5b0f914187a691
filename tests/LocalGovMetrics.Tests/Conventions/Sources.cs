using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The repository as the tests see it: its folder, and a project's sources with their meaning.</summary>
internal static class Sources
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    public static string Root { get; } = FindRoot();

    /// <summary>The projects that users get: the folders of <c>src</c>.</summary>
    public static IReadOnlyList<string> Projects { get; } = [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>A project compiled from its sources against the assemblies that run the tests.</summary>
    public static CSharpCompilation Compile(string project)
    {
        string folder = Path.Combine(Root, "src", project);
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

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalGovMetrics.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
