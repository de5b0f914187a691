using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Reflection;
using System.Text;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Serving;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool;

/// <summary>The tool as a function of its arguments and its streams.</summary>
internal static class ToolApp
{
    public const string Name = "lgm";

    // A cell's text may begin with an @ sign or look like bundled letters: both stand for themselves.
    private static readonly ParserConfiguration Literal = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <summary>Gets UTF-8 in which bytes that are not UTF-8 become a character that no text has, so that the reader of tables names their line.</summary>
    public static Encoding InputEncoding { get; } = JsonRows.InputEncoding;

    /// <summary>Gets the version of the tool.</summary>
    public static string Version { get; } =
        typeof(ToolApp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Runs the tool once.</summary>
    /// <param name="args">The arguments, as the shell gives them.</param>
    /// <param name="input">The standard input.</param>
    /// <param name="output">The standard output.</param>
    /// <param name="error">The standard error.</param>
    /// <param name="terminal">What the standard output and the standard error are.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, TextReader input, TextWriter output, TextWriter error, TerminalInfo terminal) =>
        Run(args, new ToolContext(input, output, error, terminal));

    /// <summary>Runs the tool once.</summary>
    /// <param name="args">The arguments, as the shell gives them.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>One of <see cref="ExitStatus"/>.</returns>
    public static int Run(string[] args, ToolContext context)
    {
        context = context with { Error = new SafeWriter(context.Error) { Language = LanguageIn(args) } };
        CommonOptions common = new();
        ParseResult parse = CreateRoot(common, context).Parse(args, Literal);
        string[] mistakes = MisspeltOptions(parse.Tokens) is [_, ..] misspelt
            ? [.. misspelt.Select(word => Language.Said("command.thereNoOptionTextBegins", word))]
            : parse.Errors.Count > 0 ? [.. parse.Errors.Select(found => found.Message).Distinct()]
            : parse.CommandResult.Command is not Verb { TakesJsonLines: true } && common.ChosenIn(parse).Format == Output.OutputFormat.JsonLines ? [Language.Said("command.formatJsonlForAssessAnd")]
            : [];
        return Told(context, () => mistakes.Length > 0
            ? Mistakes.Write(context.Error, parse, mistakes)
            : parse.Invoke(new InvocationConfiguration { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }));
    }

    // What could not be written is said in one sentence, whichever verb wrote it.
    private static int Told(ToolContext context, Func<int> run)
    {
        try
        {
            int status = run();
            context.Output.Flush();
            return status;
        }
        catch (AnsweredElsewhereException e)
        {
            return e.Status;
        }
        catch (OutputFailedException e)
        {
            context.Error.WriteLine($"{Name}: {e.Message}");
            return ExitStatus.BadInput;
        }
    }

    // The language of what is wrong with the command line is not known from its parse.
    private static string LanguageIn(string[] args)
    {
        string? asked = args.TakeWhile(arg => arg != "--").Zip(args.Skip(1).Append(string.Empty), (name, value) => name == "--lang" ? value : name.StartsWith("--lang=", StringComparison.Ordinal) ? name[7..] : null).LastOrDefault(value => value is not null);
        return asked is not null && Language.Tags.Contains(asked, StringComparer.Ordinal) ? asked : Language.English.Tag;
    }

    private static Command CreateRoot(CommonOptions common, ToolContext context)
    {
        Command root = new(Name, HelpText.Of("help.tool"));
        foreach (Option option in (Option[])[.. common.All, new HelpOption { Action = new HelpWithExamples(context.Terminal) }, new VersionOption { Action = new WriteVersion() }])
        {
            root.Options.Add(option);
        }

        foreach (Command verb in (Command[])
            [
                AssessCommand.Create(common, context),
                ExtractCommand.Create(common, context),
                ReadCommand.Create(common, context),
                JudgeCommand.Create(common, context),
                GrowthCommand.Create(common, context),
                AuditCommand.Create(common, context),
                UnitsCommand.Create(common, context),
                ComparableCommand.Create(common, context),
                CompareCommand.Create(common, context),
                ProgressCommand.Create(common, context),
                PanelCommand.Create(common, context),
                PeersCommand.Create(common, context),
                ContributionsCommand.Create(common, context),
                ServeCommand.Create(context),
                McpCommand.Create(context),
                ReportCommand.Create(common, context),
                SqlCommand.Create(common, context),
            ])
        {
            root.Subcommands.Add(verb);
        }

        return root;
    }

    // The parser takes an option that it does not know for an argument: '-' and '-5' are texts, '--formt' is a slip.
    private static string[] MisspeltOptions(IReadOnlyList<Token> tokens) =>
    [
        .. tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where((token, i) => token.Type == TokenType.Argument
                && (i == 0 || tokens[i - 1].Type != TokenType.Option)
                && token.Value is ['-', var next, ..]
                && (next == '-' || char.IsLetter(next)))
            .Select(token => token.Value),
    ];
}
