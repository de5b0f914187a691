using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;

namespace LocalGovMetrics.AspNetCore;

/// <summary>Adds to an app what the endpoints of LocalGovMetrics need.</summary>
/// <example>
/// <code>
/// WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
/// builder.Services.AddLocalGovMetrics(options => options.RequestsPerSecond = 50);
/// builder.Services.AddOpenApi();
/// WebApplication app = builder.Build();
/// app.MapLocalGovMetrics("/v1");
/// app.MapOpenApi();
/// app.Run();
/// </code>
/// </example>
public static class LocalGovMetricsServices
{
    /// <summary>Adds the services, and to every OpenAPI document of the app the schemas of the endpoints.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">Sets limits; null leaves them as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddLocalGovMetrics(this IServiceCollection services, Action<LocalGovMetricsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.ConfigureAll<OpenApiOptions>(OpenApiSchemas.AddTo);
        return services.AddUndescribed(configure);
    }

    /// <summary>Adds the services without what an app's own OpenAPI documents need.</summary>
    internal static IServiceCollection AddUndescribed(this IServiceCollection services, Action<LocalGovMetricsOptions>? configure)
    {
        services.AddOptions<LocalGovMetricsOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.AddSingleton<Gate>();
        return services;
    }
}
