using System.CommandLine;
using System.CommandLine.Completions;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The option for the policy: a name, or a file that holds one as JSON.</summary>
internal static class PolicyOption
{
    private const string Name = "--policy";
    private const long LargestFile = 1 << 20;

    private static readonly VerdictPolicy[] Named = [VerdictPolicy.Face, VerdictPolicy.Strict];

    // What a message of the reader of JSON holds, and none of ours.
    private static readonly string[] OfReader = ["LocalGovMetrics.", "LineNumber"];

    private static string Names => string.Join(", ", Named.Select(policy => policy.Name));

    public static Option<VerdictPolicy> Create()
    {
        Option<VerdictPolicy> option = new(Name)
        {
            Description = Language.Said("help.policy"),
            HelpName = string.Join('|', [.. Named.Select(policy => policy.Name), "FILE"]),
            DefaultValueFactory = _ => VerdictPolicy.Face,
            Recursive = true,
            CustomParser = result =>
            {
                string text = result.Tokens is [{ Value: var value }] ? value : string.Empty;
                if (Array.Find(Named, policy => policy.Name == text) is { } named)
                {
                    return named;
                }

                try
                {
                    return Read(text);
                }
                catch (Exception problem) when (problem is JsonException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
                {
                    result.AddError(problem is JsonException wrong ? Language.Said("command.policyNotUnderstood", text, WhyOf(wrong)) : Language.Said("command.policyIsOneOf", Name, Names, text));
                    return null;
                }
            },
        };
        option.CompletionSources.Add(_ => Named.Select(policy => new CompletionItem(policy.Name)));
        return option;
    }

    private static JsonTypeInfo<VerdictPolicy> Form => (JsonTypeInfo<VerdictPolicy>)ContractJson.Options.GetTypeInfo(typeof(VerdictPolicy));

    // What the reader of JSON says itself is of its own types, and in English.
    private static string WhyOf(JsonException problem)
    {
        if (!Array.Exists(OfReader, word => problem.Message.Contains(word, StringComparison.Ordinal)))
        {
            return problem.Message;
        }

        string? path = problem.Path;
        for (Exception? inner = problem.InnerException; inner is not null && path is not { Length: > 1 }; inner = inner.InnerException)
        {
            path = (inner as JsonException)?.Path ?? path;
        }

        return path is { Length: > 1 } ? Language.Said("command.formValue", path) : Language.Said("command.formIsNoJson");
    }

    private static VerdictPolicy Read(string path)
    {
        FileInfo file = new(path);
        return file.Length <= LargestFile ? JsonSerializer.Deserialize(File.ReadAllText(path), Form) ?? throw new JsonException(Language.Said("command.formIsNoJson")) : throw new JsonException(Language.Said("command.policyTooLong"));
    }
}
