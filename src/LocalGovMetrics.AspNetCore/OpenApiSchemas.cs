using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Adds the description of the endpoints to the OpenAPI documents of an app.</summary>
internal static class OpenApiSchemas
{
    /// <summary>Adds it to a document.</summary>
    public static void AddTo(OpenApiOptions options)
    {
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Route>().FirstOrDefault() is { } route && context.Document is { } document)
            {
                AddSchemas(document);
                Describe(operation, route, document);
            }

            return Task.CompletedTask;
        });
    }

    private static void AddSchemas(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        if (document.Components.Schemas.ContainsKey(ApiDescription.ProblemName))
        {
            return;
        }

        foreach ((string name, JsonObject schema) in ApiDescription.Components())
        {
            document.Components.Schemas[name] = Parse<OpenApiSchema>(schema, document);
        }
    }

    private static void Describe(OpenApiOperation operation, Route route, OpenApiDocument document)
    {
        OpenApiOperation said = Parse<OpenApiOperation>(ApiDescription.Operation(route), document);
        operation.Description = said.Description;
        operation.Parameters = said.Parameters;
        operation.RequestBody = said.RequestBody;
        operation.Responses = said.Responses;
    }

    private static T Parse<T>(JsonObject said, OpenApiDocument document)
        where T : IOpenApiElement => OpenApiModelFactory.Parse<T>(said.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, document, out _, "json")!;
}
