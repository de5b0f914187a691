using System.CommandLine;
using System.CommandLine.Completions;
using System.Text.Json;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The option for the policy: a name, or a file that holds one as JSON.</summary>
internal static class PolicyOption
{
    private const string Name = "--policy";
    private const long LargestFile = 1 << 20;

    private static readonly VerdictPolicy[] Named = [VerdictPolicy.Face, VerdictPolicy.Strict];

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
                    result.AddError(problem is JsonException wrong ? Language.Said("command.policyNotUnderstood", text, wrong.Message) : Language.Said("command.policyIsOneOf", Name, Names, text));
                    return null;
                }
            },
        };
        option.CompletionSources.Add(_ => Named.Select(policy => new CompletionItem(policy.Name)));
        return option;
    }

    private static VerdictPolicy Read(string path)
    {
        FileInfo file = new(path);
        if (file.Length > LargestFile)
        {
            throw new JsonException(Language.Said("command.policyTooLong"));
        }

        return PolicyRules.Read(File.ReadAllText(path));
    }
}
