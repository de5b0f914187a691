using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Code of a page or of a generator, compiled with what the tests are built with, and run here.</summary>
internal static class CompiledProgram
{
    private const string ImplicitUsings =
        """
        global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.Extensions.DependencyInjection;
        """;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    /// <summary>Compiles sources, of which one has top-level statements, runs them, and gives what they print.</summary>
    /// <param name="sources">The sources.</param>
    public static async Task<string> RunAsync(params string[] sources)
    {
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Block" + Guid.NewGuid().ToString("N"),
            sources.Prepend(ImplicitUsings).Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))),
            trusted.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(assembly);
        result.Success.Should().BeTrue(string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        MethodInfo main = Assembly.Load(assembly.ToArray()).EntryPoint!;
        TextWriter before = Console.Out;
        using StringWriter written = new();
        Console.SetOut(written);
        try
        {
            if (main.Invoke(null, [Array.Empty<string>()]) is Task task)
            {
                await task.WaitAsync(Longest);
            }
        }
        finally
        {
            Console.SetOut(before);
        }

        return written.ToString().TrimEnd();
    }
}

/// <summary>Tests that catch what is printed: one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PrintingCollection
{
    public const string Name = "Printing";
}
