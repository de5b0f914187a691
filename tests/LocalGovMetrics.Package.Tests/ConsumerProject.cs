namespace LocalGovMetrics.Package.Tests;

/// <summary>A program of a user of the packages, in a folder of its own.</summary>
internal sealed class ConsumerProject(PackedLibrary packed, string name)
{
    private const string Project =
        """
        <Project Sdk="{0}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {1}
          </ItemGroup>
        </Project>
        """;

    /// <summary>Gets the folder, where files may be laid that the program reads.</summary>
    public string Folder { get; } = Directory.CreateDirectory(Path.Combine(packed.Consumer, name)).FullName;

    /// <summary>Gets the path of the program, once it is built.</summary>
    public string Assembly => Path.Combine(Folder, "out", name + ".dll");

    public async Task Build(string code, IEnumerable<string> packages, string sdk = "Microsoft.NET.Sdk")
    {
        string references = string.Join('\n', packages.Select(package => $"""<PackageReference Include="{package}" Version="{packed.Version}" />"""));
        await File.WriteAllTextAsync(Path.Combine(Folder, name + ".csproj"), Project.Replace("{0}", sdk).Replace("{1}", references));
        await packed.WriteFeeds(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Program.cs"), code);
        await Dotnet.Run(Folder, "build", "--nologo", "--output", "out", "-p:RestorePackagesPath=" + packed.ConsumerCache);
    }

    public async Task<string> Run() => (await Dotnet.Run(Folder, Assembly)).ReplaceLineEndings("\n").Trim();
}
