using System.CommandLine;
using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Commands;

namespace LocalGovMetrics.Tool.Serving;

/// <summary><c>lgm serve</c>: the checks over HTTP.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    /// <summary>Where it listens unless told otherwise: this machine only.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    private const int MostMegabytes = 1024;
    private const int MostSeconds = 3600;

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm serve",
        "lgm serve --urls http://127.0.0.1:8080 --requests-per-second 50",
        "curl http://127.0.0.1:5080/v1/judge --json '{\"target\":\"14,5-15,5\",\"actual\":\"8,8\",\"direction\":\"higher\"}'",
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(ToolContext context)
    {
        Option<string[]> urls = new("--urls") { Description = $"Where it listens; {DefaultUrl} unless told otherwise. An address that other machines reach is served to them all.", HelpName = "URL", Arity = ArgumentArity.OneOrMore };
        Option<string[]> origins = new("--allow-origin") { Description = "A web page's origin that may ask from a browser (CORS); none unless told.", HelpName = "ORIGIN", Arity = ArgumentArity.OneOrMore };
        Option<int> file = Number("--file-megabytes", "How many MiB a file of rows has at most.", 32, MostMegabytes);
        Option<int> seconds = Number("--timeout", "How many seconds a request may take.", 30, MostSeconds);
        Option<int> queue = Number("--queue", "How many requests wait for their turn at most.", 1000, int.MaxValue);
        Option<int> atOnce = Number("--at-once", "How many requests are worked on at once.", Environment.ProcessorCount, 4096);
        Option<int?> rate = new("--requests-per-second") { Description = "How many requests an address may make a second; as many as it likes unless told.", HelpName = "N" };
        Command command = new(Name, HelpText.Of("help.serve")) { urls, origins, file, seconds, queue, atOnce, rate };
        command.SetAction((parse, stop) =>
        {
            string[] at = parse.GetValue(urls) is { Length: > 0 } stated ? stated : [DefaultUrl];
            string[] mistakes =
            [
                .. at.Where(url => !IsUrl(url)).Select(url => Language.Said("command.noUrl", url)),
                .. parse.GetValue(rate) < 1 ? [Language.Said("command.numberFrom", "--requests-per-second", 1, int.MaxValue)] : Array.Empty<string>(),
            ];
            if (mistakes.Length > 0)
            {
                return Task.FromResult(Mistakes.Write(context.Error, parse, mistakes));
            }

            ServeChoices choices = new(at, parse.GetValue(origins) ?? [], parse.GetValue(file) << 20, TimeSpan.FromSeconds(parse.GetValue(seconds)), parse.GetValue(queue), parse.GetValue(atOnce), parse.GetValue(rate));
            return Server.RunAsync(choices, context, stop);
        });
        return command;
    }

    // The lowest ports may be refused by the system, which says so.
    private static bool IsUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && parsed.Scheme == "http" && parsed.AbsolutePath == "/";

    private static Option<int> Number(string name, string description, int usual, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most)
            {
                return number;
            }

            result.AddError(Language.Said("command.numberFrom", name, 1, most));
            return usual;
        },
    };
}

/// <summary>What the options of <c>lgm serve</c> say.</summary>
internal sealed record ServeChoices(IReadOnlyList<string> Urls, IReadOnlyList<string> Origins, int FileLimit, TimeSpan Timeout, int Queue, int AtOnce, int? RequestsPerSecond);
