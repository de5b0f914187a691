using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Reads the rules of a policy that are written as JSON, and says in words of people what is wrong with them.</summary>
internal static class PolicyRules
{
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
            throw new JsonException(PolicyFiles.WhyOf(e), e);
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
}
