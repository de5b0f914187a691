using System.Globalization;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Package.Tests;

/// <summary>The libraries, packed as for a release into a folder that serves as a feed; everything lies in a temporary folder and goes with it.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private const string Feeds =
        """
        <configuration>
          <packageSources>
            <add key="packed" value="{0}" />
          </packageSources>
          <fallbackPackageFolders>
            <add key="user" value="{1}" />
          </fallbackPackageFolders>
        </configuration>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("localgovmetrics-");

    /// <summary>Gets the names of the packed libraries; the tool is packed as a command, not as a library.</summary>
    public IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".Tool", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets a version that no feed has.</summary>
    public string Version { get; } = "0.0.1-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);

    public string Feed => Path.Combine(_folder.FullName, "feed");

    /// <summary>Gets the folder of a second packing of the same sources.</summary>
    public string SecondFeed => Path.Combine(_folder.FullName, "feed-again");

    public string Consumer => Path.Combine(_folder.FullName, "consumer");

    /// <summary>Gets the folder of the samples that are built against the packages.</summary>
    public string Samples => Path.Combine(_folder.FullName, "samples");

    /// <summary>Gets the package cache of the consumer: its own, so that nothing is left behind.</summary>
    public string ConsumerCache => Path.Combine(_folder.FullName, "cache");

    public async Task InitializeAsync()
    {
        await Pack(Feed);
        await Pack(SecondFeed);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Makes the feed of the packed libraries the only one of a folder; what they depend on comes from the packages that are there already.</summary>
    internal async Task WriteFeeds(string folder)
    {
        string userCache = (await Dotnet.Run(Repository.Root, "nuget", "locals", "global-packages", "--list")).Split(": ", 2)[1].Trim();
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), Feeds.Replace("{0}", Feed).Replace("{1}", userCache));
    }

    /// <summary>Gives the settings of a user who has no other feed than the packed libraries: for a host that asks no folder for its feeds.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> UserSettings()
    {
        string home = Path.Combine(_folder.FullName, "home");
        string settings = Directory.CreateDirectory(Path.Combine(home, ".nuget", "NuGet")).FullName;
        await WriteFeeds(settings);
        File.Move(Path.Combine(settings, "nuget.config"), Path.Combine(settings, "NuGet.Config"), overwrite: true);
        return new Dictionary<string, string> { ["HOME"] = home, ["DOTNET_CLI_HOME"] = home, ["NUGET_PACKAGES"] = ConsumerCache };
    }

    // Built twice in the same place: a build is the same where its sources and its place are.
    private async Task Pack(string feed)
    {
        string artifacts = Path.Combine(_folder.FullName, "artifacts");
        foreach (string name in Names)
        {
            await Dotnet.Run(
                Repository.Root,
                "pack",
                Path.Combine("src", name, name + ".csproj"),
                "--configuration",
                "Release",
                "--output",
                feed,
                "--nologo",
                "-p:ArtifactsPath=" + artifacts,
                "-p:Version=" + Version,
                "-p:ContinuousIntegrationBuild=true",
                "-p:RunAnalyzers=false");
        }

        Directory.Delete(artifacts, recursive: true);
    }
}
