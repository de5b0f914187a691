using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Package.Tests;

/// <summary>The notebook and the program of <c>samples/</c>, run against the packed libraries.</summary>
[Collection(PackedCollection.Name)]
public sealed class SampleTests(PackedLibrary packed)
{
    /// <summary>Set to 1, the outputs of the notebook are written anew, which whoever changes what is shown does once.</summary>
    private const string StoreOutputs = "LOCALGOVMETRICS_STORE_OUTPUTS";

    [Fact]
    public async Task CompareTowns_NotebookAndProgram_ShowTheSame()
    {
        SampleProgram program = new(packed, "compare-towns");
        Notebook notebook = new(Path.Combine(Repository.Root, "samples", "compare-towns.ipynb"));
        await program.Build();

        string printed = await program.Run();
        IReadOnlyList<IReadOnlyDictionary<string, string>?> shown = await NotebookRun.Run(notebook.Cells, program.Assemblies);

        notebook.Packages.Should().BeSubsetOf(packed.Names);
        shown.Count(output => output is not null).Should().Be(notebook.Cells.Count - 1, "every cell but the first shows something");
        printed.Should().Be(string.Concat(shown.Select(output => output is null ? string.Empty : output["text/plain"] + "\n")));
        printed.Should().Contain("98,1").And.Contain("126,0").And.Contain("5,13 %").And.Contain("106,46");
        if (Environment.GetEnvironmentVariable(StoreOutputs) == "1")
        {
            notebook.Store(shown);
        }

        notebook.Outputs.Select(Lines).Should().Equal(shown.Select(Lines), "the cells of the notebook show what is stored with them; {0}=1 stores it anew", StoreOutputs);
    }

    private static string Lines(IReadOnlyDictionary<string, string>? output) =>
        output is null ? string.Empty : string.Join('\n', output.OrderBy(data => data.Key, StringComparer.Ordinal).Select(data => $"{data.Key}:\n{data.Value}"));
}
