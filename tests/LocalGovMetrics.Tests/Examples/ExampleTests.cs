using System.Text.RegularExpressions;
using System.Xml.Linq;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Tests.Conventions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace LocalGovMetrics.Tests.Examples;

/// <summary>Runs every example of the documentation and every C# sample of the READMEs, and compares what they print with what they say that they print.</summary>
public sealed partial class ExampleTests : IDisposable
{
    // What a sample takes from around it.
    private static readonly Dictionary<string, string> Before = new(StringComparer.Ordinal)
    {
        ["LocalGovMetrics.Arrow"] = "Apache.Arrow.RecordBatch records = new Apache.Arrow.RecordBatch.Builder().Append(\"actual\", false, array => array.Double(values => values.Append(15.1))).Append(\"low\", false, array => array.Double(values => values.Append(14.5))).Build();\n",
    };

    // Files, batches and databases that are not here: what takes them is compiled only.
    private static readonly string[] CompiledOnly = ["report.docx", "plan.parquet", "records.Length", "DuckDBConnection"];

    // Services and cells of notebooks run against the packed packages, in tests of their own.
    private static readonly string[] RunElsewhere = ["WebApplication", "#r \"nuget:"];

    private static readonly ScriptOptions Options = ScriptOptions.Default
        .AddReferences(Shipped.Assemblies)
        .AddReferences(typeof(NodaTime.LocalDate).Assembly, typeof(Apache.Arrow.RecordBatch).Assembly, typeof(global::DuckDB.NET.Data.DuckDBConnection).Assembly, typeof(System.Data.Common.DbConnection).Assembly, typeof(System.ComponentModel.Component).Assembly)
        .AddImports(["System", "DuckDB.NET.Data", "System.Collections.Generic", "System.Globalization", "System.IO", "System.Linq", "System.Threading.Tasks", .. Shipped.PublicTypes.Select(type => type.Namespace!).Where(name => !name.EndsWith("Arrow", StringComparison.Ordinal)).Distinct()])
        .WithLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest);

    private readonly string _plan = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public ExampleTests()
    {
        using Stream rows = Reports.Find("huong-tra-2023")!.OpenText();
        using FileStream file = File.Create(_plan);
        rows.CopyTo(file);
    }

    private static readonly Dictionary<string, string> Examples = (
        from assembly in Shipped.Assemblies
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        from code in member.Elements("example").Elements("code").Select((code, place) => (Text: code.Value, Place: place))
        select (Name: code.Place == 0 ? (string)member.Attribute("name")! : $"{(string)member.Attribute("name")!} {code.Place}", code.Text)).ToDictionary(example => example.Name, example => Unindented(example.Text));

    private static readonly Dictionary<string, string> ReadmeSamples = (
        from file in Directory.GetFiles(Path.Combine(Root, "src"), "README.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md"))
        from sample in Blocks().Matches(File.ReadAllText(file).ReplaceLineEndings("\n")).Select((sample, place) => (Code: sample.Groups[1].Value, Place: place))
        select (Name: $"{(file == Path.Combine(Root, "README.md") ? "README" : Path.GetFileName(Path.GetDirectoryName(file)))} {sample.Place}", sample.Code)).ToDictionary(sample => sample.Name, sample => sample.Code);

    public static TheoryData<string> ExampleNames => [.. Examples.Keys];

    public static TheoryData<string> SampleNames => [.. ReadmeSamples.Where(sample => !RunElsewhere.Any(word => sample.Value.Contains(word, StringComparison.Ordinal))).Select(sample => sample.Key)];

    private static string Root => Conventions.Repository.Root;

    [Fact]
    public void EntryTypes_HaveExamples() =>
        Examples.Keys.Select(TypeOf).Distinct().Should().HaveCountGreaterThanOrEqualTo(20, "these are the types that a newcomer meets first");

    [Theory]
    [MemberData(nameof(ExampleNames))]
    public Task Example_PrintsWhatItSays(string name) => Run(name, string.Empty, Examples[name]);

    [Theory]
    [MemberData(nameof(SampleNames))]
    public Task Sample_PrintsWhatItSays(string name) => Run(name, Before.GetValueOrDefault(name.Split(' ')[0], string.Empty), ReadmeSamples[name]);

    public void Dispose() => File.Delete(_plan);

    private static string TypeOf(string member)
    {
        string name = member[2..].Split('(')[0];
        return member[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }

    private static string Unindented(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').Split('\n');
        int indent = lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..] : string.Empty)).TrimEnd();
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"(?:Console\.WriteLine\(.*\); *//|^//) *(.+)$", RegexOptions.Multiline)]
    private static partial Regex Said();

    private async Task Run(string name, string before, string code)
    {
        (string head, string body) = HeadOf(code);
        Script<object> script = CSharpScript.Create(
            $"{head}{before}{body.Replace("Console.WriteLine(", "Out.WriteLine(", StringComparison.Ordinal).Replace("Console.Error.", "Out.", StringComparison.Ordinal).Replace("\"plan.csv\"", $"@\"{_plan}\"", StringComparison.Ordinal)}",
            Options,
            typeof(Printed));
        script.Compile().Where(found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Should().BeEmpty("{0} compiles", name);
        if (CompiledOnly.Any(file => code.Contains(file, StringComparison.Ordinal)))
        {
            return;
        }

        using StringWriter output = new();
        await script.RunAsync(new Printed { Out = output });
        string[] said = [.. Said().Matches(code).Select(line => line.Groups[1].Value.Trim()).Where(line => !line.EndsWith('…'))];
        if (said.Length > 0)
        {
            output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Should().Equal(said, "{0} says so", name);
        }
    }

    private static (string Head, string Body) HeadOf(string code)
    {
        string[] lines = code.Split('\n');
        int body = Array.FindLastIndex(lines, line => Regex.IsMatch(line, @"^using [\w.]+;$")) + 1;
        return (string.Concat(lines[..body].Select(line => line + "\n")), string.Join('\n', lines[body..]));
    }
}

/// <summary>Where an example prints.</summary>
public sealed class Printed
{
    public required TextWriter Out { get; init; }
}
