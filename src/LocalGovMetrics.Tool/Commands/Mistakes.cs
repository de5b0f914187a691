using System.CommandLine;
using System.CommandLine.Parsing;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Says what is wrong with a command line.</summary>
internal static class Mistakes
{
    /// <summary>Writes what is wrong, and where help is.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="parse">The command line.</param>
    /// <param name="mistakes">One sentence each.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, ParseResult parse, params IEnumerable<string> mistakes)
    {
        foreach (string mistake in mistakes)
        {
            error.WriteLine($"{ToolApp.Name}: {mistake}");
        }

        error.WriteLine($"Try '{PathOf(parse.CommandResult)} --help'.");
        return ExitStatus.WrongCommandLine;
    }

    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : command.Command.Name;
}
