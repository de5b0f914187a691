using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Growth;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Growth;

/// <summary>What is read from JSON must follow from the values beside it: whatever single number of it is changed, it is refused.</summary>
public class GrowthJsonTests
{
    /// <summary>Results, and which of their numbers do not touch the others: the year in which a chain begins, what stands behind a gap, a print of which only the range counts.</summary>
    public static TheoryData<string, object, string> Results => new()
    {
        { "chain", ChainIndex.Link(2021, [105, 110, 99.5]), "^/FirstYear$" },
        { "chain with a gap", ChainIndex.Link(2021, [105, null, 107]), "^/Indices/2$" },
        { "contributions", GrowthContributions.Of([new GrowthPart("a", 40, 50), new GrowthPart("b", 60, 65)]), "^never$" },
        { "contributions with a remainder", GrowthContributions.Of(100, 120, [new GrowthPart("a", 40, 50), new GrowthPart("b", null, 65)]), "^/Parts/1/Part/Last$" },
        { "growth", CompoundGrowth.Between(ReportedValue.Of(Qualifier.Exact, 98.1m, null), ReportedValue.Of(Qualifier.Exact, 126.0m, null), 5), "^never$" },
        { "growth of ranges", CompoundGrowth.Between(ReportedValue.Range(90, 100, null), ReportedValue.Of(Qualifier.AtLeast, 120m, null), 3), "^/(start|end)/" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Json_ReadsBackTheSame(string what, object result, string free) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(result, result.GetType()), result.GetType()).Should().Be(result, "{0}, {1}", what, free);

    [Theory]
    [MemberData(nameof(Results))]
    public void Json_WithAnyOneNumberChanged_IsRefused(string what, object result, string free)
    {
        string json = JsonSerializer.Serialize(result, result.GetType());
        string[] places = [.. Numbers(JsonNode.Parse(json)!, string.Empty)];
        places.Should().NotBeEmpty(what);
        foreach (string place in places)
        {
            JsonNode changed = JsonNode.Parse(json)!;
            Change(changed, place);

            Action read = () => JsonSerializer.Deserialize(changed.ToJsonString(), result.GetType());

            if (!System.Text.RegularExpressions.Regex.IsMatch(place, free))
            {
                read.Should().Throw<Exception>($"{place} of {what} was changed").Which.Should().Match(e => e is JsonException || e is ArgumentException);
            }
        }
    }

    [Fact]
    public void Json_WithASeriesThatIsTooShortOrMissesItsYears_IsRefused()
    {
        JsonObject chain = JsonSerializer.SerializeToNode(ChainIndex.Link(2021, [105, null, 107]))!.AsObject();
        foreach (string list in new[] { "Series", "MissingYears", "Indices" })
        {
            JsonObject shorter = chain.DeepClone().AsObject();
            string name = shorter.Select(member => member.Key).Single(key => key.Equals(list, StringComparison.OrdinalIgnoreCase));
            shorter[name]!.AsArray().RemoveAt(shorter[name]!.AsArray().Count - 1);
            FluentActions.Invoking(() => JsonSerializer.Deserialize<ChainIndexResult>(shorter.ToJsonString())).Should().Throw<Exception>(list).Which.Should().Match(e => e is JsonException || e is ArgumentException);
        }
    }

    private static IEnumerable<string> Numbers(JsonNode node, string path) => node switch
    {
        JsonObject own => own.Where(member => member.Value is not null).SelectMany(member => Numbers(member.Value!, $"{path}/{member.Key}")),
        JsonArray list => list.SelectMany((item, i) => item is null ? [] : Numbers(item, $"{path}/{i}")),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [path],
        JsonValue value when value.GetValueKind() == JsonValueKind.String && double.TryParse(value.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture, out _) => [path],
        _ => [],
    };

    private static void Change(JsonNode node, string place)
    {
        string[] steps = place.Split('/', StringSplitOptions.RemoveEmptyEntries);
        JsonNode at = node;
        foreach (string step in steps[..^1])
        {
            at = at is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        }

        JsonNode old = at is JsonArray items ? items[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)]! : at[steps[^1]]!;
        JsonNode changed = old.GetValueKind() == JsonValueKind.Number
            ? JsonValue.Create(old.GetValue<decimal>() + 1)
            : JsonValue.Create((double.Parse(old.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))!;
        if (at is JsonArray array)
        {
            array[int.Parse(steps[^1], System.Globalization.CultureInfo.InvariantCulture)] = changed;
        }
        else
        {
            at[steps[^1]] = changed;
        }
    }
}
