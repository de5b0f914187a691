using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Reads the rules of a policy that are written as JSON, and says in words of people what is wrong with them.</summary>
internal static class PolicyRules
{
    // What a message of the reader of JSON holds, and none of ours.
    private static readonly string[] OfReader = ["LocalGovMetrics.", "LineNumber"];

    private static JsonTypeInfo<VerdictPolicy> Form => (JsonTypeInfo<VerdictPolicy>)ContractJson.Options.GetTypeInfo(typeof(VerdictPolicy));

    /// <summary>Reads them.</summary>
    /// <param name="rules">The text of the object.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="JsonException">A rule is none, or its value is of another kind; the message says which.</exception>
    public static VerdictPolicy Read(string rules)
    {
        try
        {
            using (JsonDocument document = JsonDocument.Parse(rules))
            {
                Check(document.RootElement);
            }

            return JsonSerializer.Deserialize(rules, Form) ?? throw new JsonException(Language.Said("command.formIsNoJson"));
        }
        catch (JsonException e)
        {
            throw new JsonException(WhyOf(e), e);
        }
    }

    private static void Check(JsonElement rules)
    {
        if (rules.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        string[] known = [.. ContractContext.Lines.PolicyJson.Properties.Select(rule => rule.Name)];
        foreach (string name in rules.EnumerateObject().Select(JsonRows.NameOf))
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new JsonException(Language.Said("question.policyHasNoKey", name, string.Join(", ", known)));
            }
        }
    }

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
}
