using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Text.Json;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The options for how prints count that may name a file: a policy, an index of prices.</summary>
internal static class PolicyOption
{
    private const string Name = "--policy";

    private static readonly VerdictPolicy[] Named = [VerdictPolicy.Face, VerdictPolicy.Strict];

    /// <summary>Makes the option for the policy: a name, or a file that holds one.</summary>
    public static Option<VerdictPolicy> Create()
    {
        Option<VerdictPolicy> option = new(Name)
        {
            Description = Language.Said("help.policy"),
            HelpName = string.Join('|', [.. Named.Select(policy => policy.Name), "FILE"]),
            DefaultValueFactory = _ => VerdictPolicy.Face,
            Recursive = true,
            CustomParser = result => Read(
                result,
                text => Array.Find(Named, policy => policy.Name == text) ?? PolicyFiles.ReadPolicy(text),
                (text, problem) => problem is JsonException ? Language.Said("command.policyNotUnderstood", text, problem.Message) : Language.Said("command.policyIsOneOf", Name, string.Join(", ", Named.Select(policy => policy.Name)), text)),
        };
        option.CompletionSources.Add(_ => Named.Select(policy => new CompletionItem(policy.Name)));
        return option;
    }

    /// <summary>Makes the option for an index of prices.</summary>
    public static Option<PriceIndex?> CreatePriceIndex() => new("--price-index")
    {
        Description = Language.Said("help.priceIndex"),
        HelpName = "FILE",
        Recursive = true,
        CustomParser = result => Read(result, PolicyFiles.ReadPriceIndex, (path, problem) => Language.Said("command.priceIndexNotUnderstood", path, problem.Message)),
    };

    private static T? Read<T>(ArgumentResult result, Func<string, T> read, Func<string, Exception, string> mistake)
        where T : class
    {
        string text = result.Tokens is [{ Value: var value }] ? value : string.Empty;
        try
        {
            return read(text);
        }
        catch (Exception problem) when (PolicyFiles.IsUnreadable(problem))
        {
            result.AddError(mistake(text, problem));
            return null;
        }
    }
}
