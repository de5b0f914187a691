namespace LocalGovMetrics.Tool.Tests;

/// <summary>What the README shows of documents is what the tool writes.</summary>
public class ReadmeTests
{
    private const string Prompt = "$ lgm ";
    private const string LeftOut = "…";
    internal static readonly string Root = FindRoot();

    public static TheoryData<string> Commands =>
        [.. File.ReadLines(Path.Combine(Root, "README.md")).Where(line => line.StartsWith(Prompt, StringComparison.Ordinal) && (line.Contains("samples/documents/", StringComparison.Ordinal) || line.StartsWith(Prompt + "progress", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Block_ShowsWhatTheToolWrites(string command)
    {
        string[] shown = [.. File.ReadLines(Path.Combine(Root, "README.md")).SkipWhile(line => line != command).Skip(1).TakeWhile(line => line != "```")];
        string[] args = [.. command[Prompt.Length..].Split(' ').Select(arg => arg.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Root, arg) : arg)];

        string[] written = [.. ToolRun.Of(args).Lines.Select(line => line.Replace(Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))];

        int at = 0;
        foreach (string line in shown.Where(line => line != LeftOut))
        {
            int found = Array.IndexOf(written, line, at);
            found.Should().BeGreaterThanOrEqualTo(at, "the tool writes '{0}' there", line);
            at = found + 1;
        }

        shown.Should().NotBeEmpty();
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LocalGovMetrics.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of the checkout.");
    }
}
