using System.IO.Compression;

namespace LocalGovMetrics.Package.Tests;

[Collection(PackedCollection.Name)]
public sealed class PackageTests(PackedLibrary packed)
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {0}
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void Packages_Hold_ReadmeLicenceAndDocumentation()
    {
        packed.Names.Should().NotBeEmpty();
        foreach (string name in packed.Names)
        {
            string[] files = Files(packed.Feed, name, "nupkg");

            files.Should().Contain(["README.md", "LICENSE", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"], "the package {0} holds what its users need", name);
        }
    }

    [Fact]
    public void Packages_HaveSymbols()
    {
        foreach (string name in packed.Names)
        {
            Files(packed.Feed, name, "snupkg").Should().Contain($"lib/net10.0/{name}.pdb");
        }
    }

    [Fact]
    public void Packing_Twice_GivesTheSameBytes()
    {
        foreach (string name in packed.Names)
        {
            foreach (string file in new[] { $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" })
            {
                Bytes(packed.Feed, name, file).Should().Equal(Bytes(packed.SecondFeed, name, file), "{0} is built from the same sources", file);
            }
        }
    }

    [Fact]
    public async Task Readme_FirstSample_PrintsWhatItSays()
    {
        (string sample, string expected) = FirstSample(await File.ReadAllTextAsync(Path.Combine(PackedLibrary.Root, "README.md")));

        (await RunSample(sample)).Should().Be(expected);
    }

    private static (string Sample, string Output) FirstSample(string readme)
    {
        string[] parts = readme.ReplaceLineEndings("\n").Split("\n```");
        int sample = Array.FindIndex(parts, part => part.StartsWith("csharp\n", StringComparison.Ordinal));
        sample.Should().BePositive("the README shows the library in use");
        int output = Array.FindIndex(parts, sample + 1, part => part.StartsWith("text\n", StringComparison.Ordinal));
        output.Should().Be(sample + 2, "what the sample prints stands right after it");
        return (parts[sample]["csharp\n".Length..], parts[output]["text\n".Length..].Trim());
    }

    private async Task<string> RunSample(string sample)
    {
        Directory.CreateDirectory(packed.Consumer);
        string references = string.Join('\n', packed.Names.Select(name => $"""<PackageReference Include="{name}" Version="{packed.Version}" />"""));
        await File.WriteAllTextAsync(Path.Combine(packed.Consumer, "Consumer.csproj"), Project.Replace("{0}", references));
        await packed.WriteFeeds(packed.Consumer);
        await File.WriteAllTextAsync(Path.Combine(packed.Consumer, "Program.cs"), sample);
        await Dotnet.Run(packed.Consumer, "build", "--nologo", "--output", "out", "-p:RestorePackagesPath=" + packed.ConsumerCache);
        return (await Dotnet.Run(packed.Consumer, Path.Combine("out", "Consumer.dll"))).ReplaceLineEndings("\n").Trim();
    }

    private string[] Files(string feed, string name, string extension)
    {
        using ZipArchive package = Open(feed, name, extension);
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private byte[] Bytes(string feed, string name, string file)
    {
        using ZipArchive package = Open(feed, name, "nupkg");
        using Stream content = package.GetEntry(file)!.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private ZipArchive Open(string feed, string name, string extension) => ZipFile.OpenRead(Path.Combine(feed, $"{name}.{packed.Version}.{extension}"));
}
