using System.Net;
using System.Text;
using System.Text.Json;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Asks a server.</summary>
internal static class Asking
{
    public static Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body, string type = "application/json") => client.PostAsync(path, new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { { "content-type", type } } });

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        byte[] text = await response.Content.ReadAsByteArrayAsync();
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task<JsonElement> AnswerAsync(this HttpClient client, string path, string body, string type = "application/json")
    {
        using HttpResponseMessage response = await client.PostAsync(path, body, type);
        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await response.JsonAsync();
    }

    /// <summary>Checks that a response is a problem document, and gives it.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string name)
    {
        string text = await response.Content.ReadAsStringAsync();
        response.StatusCode.Should().Be(status, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        JsonElement problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("type").GetString().Should().EndWith("#" + name);
        problem.GetProperty("status").GetInt32().Should().Be((int)status);
        problem.GetProperty("title").GetString().Should().NotBeEmpty();
        problem.GetProperty("detail").GetString().Should().NotBeEmpty();
        problem.GetProperty("detailVi").GetString().Should().NotBe(problem.GetProperty("detail").GetString());
        return problem;
    }
}
