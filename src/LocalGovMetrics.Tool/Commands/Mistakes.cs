using System.CommandLine;
using System.CommandLine.Parsing;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

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
        Language language = SafeWriter.LanguageOf(error);
        foreach (string mistake in mistakes)
        {
            error.WriteLine($"{ToolApp.Name}: {ReaderSentences.In(mistake, language)}");
        }

        error.WriteLine(language.Text("command.tryHelp", PathOf(parse.CommandResult)));
        return ExitStatus.WrongCommandLine;
    }

    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : command.Command.Name;
}
