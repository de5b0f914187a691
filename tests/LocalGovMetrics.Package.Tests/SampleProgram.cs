using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Package.Tests;

/// <summary>The file-based sample, built against the packed libraries in a folder of its own.</summary>
internal sealed class SampleProgram(PackedLibrary packed, string name)
{
    private readonly string _folder = Path.Combine(packed.Samples, name);

    /// <summary>Gets the assemblies that the sample runs with, but for its own.</summary>
    public IEnumerable<string> Assemblies => Directory.GetFiles(Path.Combine(_folder, "out"), "*.dll").Where(path => Path.GetFileNameWithoutExtension(path) != name);

    public async Task Build()
    {
        Directory.CreateDirectory(_folder);
        File.Copy(Path.Combine(Repository.Root, "samples", name + ".cs"), Path.Combine(_folder, name + ".cs"));
        await packed.WriteFeeds(_folder);
        await Dotnet.Run(_folder, "build", name + ".cs", "--nologo", "--output", "out", "-p:RestorePackagesPath=" + packed.ConsumerCache);
    }

    public async Task<string> Run() => (await Dotnet.Run(_folder, Path.Combine("out", name + ".dll"))).ReplaceLineEndings("\n");
}
