using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>What the README shows of documents is what the tool writes.</summary>
public class ReadmeTests
{
    private const string Prompt = "$ lgm ";
    private const string LeftOut = "…";

    public static TheoryData<string> Commands =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "README.md")).Where(line => line.StartsWith(Prompt, StringComparison.Ordinal) && (line.Contains("samples/documents/", StringComparison.Ordinal) || line.StartsWith(Prompt + "progress", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Block_ShowsWhatTheToolWrites(string command)
    {
        string[] shown = [.. File.ReadLines(Path.Combine(Repository.Root, "README.md")).SkipWhile(line => line != command).Skip(1).TakeWhile(line => line != "```")];
        string[] args = [.. command[Prompt.Length..].Split(' ').Select(arg => arg.StartsWith("samples/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, arg) : arg)];

        string[] written = [.. ToolRun.Of(args).Lines.Select(line => line.Replace(Repository.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal))];

        int at = 0;
        foreach (string line in shown.Where(line => line != LeftOut))
        {
            int found = Array.IndexOf(written, line, at);
            found.Should().BeGreaterThanOrEqualTo(at, "the tool writes '{0}' there", line);
            at = found + 1;
        }

        shown.Should().NotBeEmpty();
    }
}
