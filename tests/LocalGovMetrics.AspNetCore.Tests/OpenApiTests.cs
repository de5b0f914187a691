using System.Text.Json;
using System.Text.Json.Nodes;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Targets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using VerdictKind = LocalGovMetrics.Verdicts.VerdictKind;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>What the service says of itself is complete, and true.</summary>
public sealed class OpenApiTests(SharedServer shared) : IClassFixture<SharedServer>
{
    [Fact]
    public async Task Document_DescribesEveryAddress_WithItsQuestionItsAnswerAndItsProblems()
    {
        JsonElement document = await Document();

        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).Should().BeEquivalentTo(Routes.All.Select(route => "/v1" + route.Path));
        foreach (Route route in Routes.All)
        {
            JsonElement operation = document.GetProperty("paths").GetProperty("/v1" + route.Path).GetProperty(route.Method == "GET" ? "get" : "post");
            operation.GetProperty("operationId").GetString().Should().Be(route.Name);
            operation.GetProperty("summary").GetString().Should().NotBeNullOrEmpty();
            operation.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString().Should().Be("#/components/schemas/" + route.Answer);
            operation.GetProperty("responses").GetProperty("422").GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString().Should().Be("#/components/schemas/problemDetails");
        }
    }

    [Fact]
    public async Task Enumerations_NameTheirValues()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("verdictKind").GetProperty("enum").EnumerateArray().Select(value => value.GetString()).Should().BeEquivalentTo(Enum.GetNames<VerdictKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));
        schemas.GetProperty("criterionKind").GetProperty("enum").EnumerateArray().Select(value => value.GetString()).Should().BeEquivalentTo(Enum.GetNames<CriterionKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));
    }

    [Fact]
    public async Task Schemas_AreDescribed_AndNoneIsEmpty_AndEveryReferenceLeadsSomewhere()
    {
        JsonElement document = await Document();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

        schemas.EnumerateObject().Where(schema => !schema.Value.TryGetProperty("description", out _)).Select(schema => schema.Name).Should().BeEmpty("a schema says what it is");
        schemas.EnumerateObject().Where(schema => schema.Value.EnumerateObject().Count() < 2).Select(schema => schema.Name).Should().BeEmpty();
        string[] names = [.. schemas.EnumerateObject().Select(schema => "#/components/schemas/" + schema.Name)];
        References(document).Distinct().Except(names).Should().BeEmpty();
    }

    [Fact]
    public async Task WhatMayBeNull_SaysSoOnce()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        string[] twice =
        [
            .. from schema in schemas.EnumerateObject()
               where schema.Value.TryGetProperty("properties", out _)
               from property in schema.Value.GetProperty("properties").EnumerateObject()
               where property.Value.TryGetProperty("oneOf", out JsonElement choices)
                   && choices.EnumerateArray().Count(choice => TakesNull(choice, schemas)) != 1
               select $"{schema.Name}.{property.Name}",
        ];

        twice.Should().BeEmpty("exactly one of them holds of null");
    }

    [Fact]
    public async Task Claim_HasTheProblemOfTheContract_NotThatOfARequest()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("problem").GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo("reason", "detail");
        schemas.GetProperty("problemDetails").GetProperty("properties").EnumerateObject().Select(property => property.Name).Should().Contain(["type", "detailVi", "errors"]);
    }

    [Fact]
    public async Task Lines_AreDescribed_WhereTheyAreTaken()
    {
        JsonElement document = await Document();
        foreach (Route route in Routes.All.Where(route => route.Question is not null))
        {
            JsonElement operation = document.GetProperty("paths").GetProperty("/v1" + route.Path).GetProperty("post");
            bool isTaken = route.Name is "assess" or "audit" or "judge";
            operation.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/x-ndjson", out _).Should().Be(isTaken, route.Name);
            operation.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/x-ndjson", out _).Should().Be(isTaken, route.Name);
        }
    }

    [Fact]
    public async Task AnAppsOwnDocument_DescribesTheEndpointsAlike()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddLocalGovMetrics();
        builder.Services.AddOpenApi();
        await using WebApplication app = builder.Build();
        app.MapLocalGovMetrics("/v1");
        app.MapOpenApi();
        await app.StartAsync();
        using HttpClient client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };

        JsonNode ofApp = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!;
        JsonNode ofTool = JsonNode.Parse(await shared.Client.GetStringAsync("/openapi/v1.json"))!;

        Sorted(ofApp["paths"]!).Should().Be(Sorted(ofTool["paths"]!));
        Sorted(ofApp["components"]!["schemas"]!).Should().Be(Sorted(ofTool["components"]!["schemas"]!));
    }

    [Fact]
    public async Task Document_SaysThatNobodyNeedsToSignIn() => (await Document()).GetProperty("security").EnumerateArray().Should().ContainSingle().Which.EnumerateObject().Should().BeEmpty();

    [Fact]
    public async Task Examples_AreAnswered()
    {
        foreach (Route route in Routes.All.Where(route => route.Example is not null))
        {
            await shared.Client.AnswerAsync("/v1" + route.Path, route.Example!);
        }
    }

    [Fact]
    public void Questions_HaveTheKeysOfTheirSchemas()
    {
        foreach (Route route in Routes.All.Where(route => route.Question is not null))
        {
            using JsonDocument document = JsonDocument.Parse("{\"noSuchKey\":1}");
            Outcome<Reply, Diagnostic> outcome = route.Ask(new Question(document.RootElement), CancellationToken.None);
            string known = outcome.Reasons.First(error => error.Column == "noSuchKey").Message;
            string[] keys = known[(known.IndexOf(" are ", StringComparison.Ordinal) + 5)..].TrimEnd('.').Split(", ");
            ((JsonObject)Schemas.ByName[route.Question!]["properties"]!).Select(property => property.Key).Should().BeEquivalentTo(keys, route.Name);
        }
    }

    [Fact]
    public async Task Document_PassesTheLinter_WhereItIsThere()
    {
        string file = Path.Combine(Path.GetTempPath(), $"lgm-openapi-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, await shared.Client.GetStringAsync("/openapi/v1.json"));
        try
        {
            ChildRun? lint = await ChildRun.TryAsync("redocly", ["lint", file, "--format", "stylish"]);
            if (lint is not null)
            {
                lint.Status.Should().Be(0, lint.Output + lint.Error);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    // In JSON the order of keys means nothing, and in a schema neither does that of required keys and types.
    private static string Sorted(JsonNode node) => node switch
    {
        JsonObject form => "{" + string.Join(',', form.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{member.Key}:{(member.Value is null ? "null" : Sorted(member.Value))}")) + "}",
        JsonArray list => "[" + string.Join(',', list.Select(item => item is null ? "null" : Sorted(item)).Order(StringComparer.Ordinal)) + "]",
        _ => node.ToJsonString(),
    };

    private static bool TakesNull(JsonElement schema, JsonElement schemas) =>
        schema.TryGetProperty("$ref", out JsonElement reference) ? TakesNull(schemas.GetProperty(reference.GetString()!.Split('/')[^1]), schemas)
        : schema.TryGetProperty("type", out JsonElement type) && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(one => one.GetString() == "null") : type.GetString() == "null");

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("$ref") && member.Value.ValueKind == JsonValueKind.String ? [member.Value.GetString()!] : References(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> Document() => JsonDocument.Parse(await shared.Client.GetStringAsync("/openapi/v1.json")).RootElement;
}
