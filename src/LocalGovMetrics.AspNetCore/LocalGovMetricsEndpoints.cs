using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Maps the endpoints of LocalGovMetrics.</summary>
/// <remarks>
/// <para>Under the prefix: <c>POST assess</c>, <c>judge</c>, <c>read/value</c>, <c>read/target</c>, <c>growth</c>, <c>audit</c>, <c>compare</c>; <c>GET samples</c>, <c>units</c>, <c>units/lineage</c>,
/// <c>units/now</c>. Questions and answers are the JSON of the contract; assess and audit take CSV and lines of JSON too, judge lines of JSON.</para>
/// <para>A request that is not answered gets problem details (RFC 9457) with every error and its place. No request names a file.</para>
/// </remarks>
/// <example>
/// <code>
/// WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
/// builder.Services.AddLocalGovMetrics();
/// WebApplication app = builder.Build();
/// app.MapLocalGovMetrics("/v1");
/// app.Run();
/// </code>
/// </example>
public static class LocalGovMetricsEndpoints
{
    /// <summary>Maps the endpoints.</summary>
    /// <param name="endpoints">The app, or a group of its endpoints.</param>
    /// <param name="prefix">What their paths begin with.</param>
    /// <returns>What sets conventions of all of them: authorization, host names, CORS.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The services were not added by <see cref="LocalGovMetricsServices.AddLocalGovMetrics"/>.</exception>
    public static IEndpointConventionBuilder MapLocalGovMetrics(this IEndpointRouteBuilder endpoints, string prefix = "/v1")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        Gate gate = endpoints.ServiceProvider.GetService<Gate>() ?? throw new InvalidOperationException($"The services are missing: call {nameof(LocalGovMetricsServices.AddLocalGovMetrics)} on the services of the app.");
        RouteGroupBuilder group = endpoints.MapGroup(prefix).WithTags(ApiDescription.Tag);
        foreach (Route route in Routes.All)
        {
            // An endpoint is described by its method, which takes the request itself and writes what it answers.
            RequestDelegate answer = new Handler(route, gate).AnswerAsync;
            group.MapMethods(route.Path, [route.Method], answer).WithName(route.Name).WithSummary(route.Summary).WithMetadata(answer.Method, route);
            if (route.Method == HttpMethods.Get)
            {
                group.MapMethods(route.Path, [HttpMethods.Head], answer).ExcludeFromDescription();
            }
        }

        return group;
    }
}
