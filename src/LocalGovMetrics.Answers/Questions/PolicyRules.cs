using System.Text.Json;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Reads the rules of a policy that are written as JSON, and says in words of people what is wrong with them.</summary>
internal static class PolicyRules
{
    // What a message of the reader of JSON holds, and none of ours.
    private static readonly string[] OfReader = ["LocalGovMetrics.", "LineNumber"];

    /// <summary>Reads them.</summary>
    /// <param name="rules">The object.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="JsonException">A rule is none, or its value is of another kind; the message says which.</exception>
    public static VerdictPolicy Read(JsonElement rules)
    {
        Check(rules);
        try
        {
            return rules.Deserialize(ContractContext.Lines.PolicyJson)!.ToPolicy();
        }
        catch (JsonException e)
        {
            throw new JsonException(WhyOf(e), e);
        }
        catch (Exception e) when (e is FormatException or ArgumentException)
        {
            throw new JsonException(e.Message, e);
        }
    }

    /// <summary>Checks that every key is one of a policy.</summary>
    /// <exception cref="JsonException">A key is none.</exception>
    public static void Check(JsonElement rules)
    {
        string[] known = [.. ContractContext.Lines.PolicyJson.Properties.Select(rule => rule.Name)];
        foreach (JsonProperty rule in rules.ValueKind == JsonValueKind.Object ? rules.EnumerateObject() : default)
        {
            string name = JsonRows.NameOf(rule);
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new JsonException(Language.Said("question.unknownRule", name, string.Join(", ", known)));
            }
        }
    }

    /// <summary>Says what is wrong: what the reader of JSON says itself is of its own types, and in English.</summary>
    public static string WhyOf(JsonException problem)
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
