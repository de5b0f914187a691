using System.IO.Compression;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Package.Tests;

[Collection(PackedCollection.Name)]
public sealed class PackageTests(PackedLibrary packed)
{
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
        (string sample, string expected) = FirstSample(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")));

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
        ConsumerProject consumer = new(packed, "Consumer");
        await consumer.Build(sample, packed.Names);
        return await consumer.Run();
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
