using System.Runtime.CompilerServices;
using System.Text.Json;
using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.AspNetCore;
using LocalGovMetrics.Languages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalGovMetrics.Tool.Serving;

/// <summary>Serves the checks over HTTP, to this machine unless told otherwise.</summary>
internal static class Server
{
    private const string Prefix = "/v1";
    private const int MostConnections = 4096;
    private const int MostHeaderBytes = 16 << 10;
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Makes the app.</summary>
    /// <param name="choices">How it serves.</param>
    /// <returns>The app, not yet listening.</returns>
    public static WebApplication Create(ServeChoices choices)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = ToolApp.Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().UseUrls([.. choices.Urls]).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.MaxRequestBodySize = choices.FileLimit;
            kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        });
        builder.Services.AddRouting();
        builder.Services.AddCors(cors => cors.AddDefaultPolicy(policy => policy.WithOrigins([.. choices.Origins]).WithMethods("GET", "POST").WithHeaders("content-type")));
        builder.Services.AddUndescribed(options =>
        {
            options.FileLimit = choices.FileLimit;
            options.RequestTimeout = choices.Timeout;
            options.QueueLength = choices.Queue;
            options.AtOnce = choices.AtOnce;
            options.RequestsPerSecond = choices.RequestsPerSecond;
        });
        if (choices.Urls.All(url => new Uri(url).IsLoopback))
        {
            // A page elsewhere whose name was made to mean this machine has no business here.
            builder.Services.AddHostFiltering(filtering =>
            {
                filtering.AllowedHosts = [.. Loopback];
                filtering.IncludeFailureMessage = false;
            });
        }

        WebApplication app = builder.Build();
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = http => Problem.Failed().WriteAsync(http, http.RequestAborted) });
        app.UseStatusCodePages(WriteProblemAsync);
        app.UseHostFiltering();
        if (choices.Origins.Count > 0)
        {
            app.UseCors();
        }

        app.MapLocalGovMetrics(Prefix);
        MapText(app, "/openapi/v1.json", "application/json; charset=utf-8", new Lazy<byte[]>(Described));
        MapText(app, "/health", "text/plain; charset=utf-8", new Lazy<byte[]>([.. "ok\n"u8]));
        return app;
    }

    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="choices">How.</param>
    /// <param name="context">Where it is said where it listens.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(ServeChoices choices, ToolContext context, CancellationToken stop)
    {
        // What the runtime compiles when it is first asked is compiled while the server starts.
        Task warm = RuntimeFeature.IsDynamicCodeCompiled ? Task.Run(Warm, CancellationToken.None) : Task.CompletedTask;
        WebApplication app = Create(choices);
        await using (app.ConfigureAwait(false))
        {
            try
            {
                await app.StartAsync(stop).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException or InvalidOperationException or FormatException)
            {
                await context.Error.WriteLineAsync($"{ToolApp.Name}: {e.Message}").ConfigureAwait(false);
                return ExitStatus.BadInput;
            }

            foreach (string address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            {
                await context.Output.WriteLineAsync(Language.Of(SafeWriter.LanguageOf(context.Error)).Text("tool.listening", address)).ConfigureAwait(false);
            }

            await context.Output.FlushAsync(stop).ConfigureAwait(false);
            await app.WaitForShutdownAsync(stop).ConfigureAwait(false);
            await warm.ConfigureAwait(false);
            return ExitStatus.Done;
        }
    }

    private static void Warm()
    {
        using JsonDocument question = JsonDocument.Parse("{\"target\":\"14,5-15,5\",\"actual\":\"8,8\"}");
        CellQuestions.Judge(new Question(question.RootElement)).GetValueOrThrow().ToBytes();
    }

    private static void MapText(WebApplication app, string path, string type, Lazy<byte[]> text) => app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], async (HttpContext http) =>
    {
        http.Response.ContentType = type;
        http.Response.ContentLength = text.Value.Length;
        await http.Response.BodyWriter.WriteAsync(text.Value, http.RequestAborted).ConfigureAwait(false);
    });

    private static byte[] Described() => ApiDescription.Text(
        Prefix,
        "LocalGovMetrics",
        ToolApp.Version,
        "Was a target achieved, how is a cell read, what growth is there, which printed numbers do not add up, which units compare. Texts are given as they were printed, in Vietnamese or English notation.");

    // What no endpoint answered.
    private static Task WriteProblemAsync(StatusCodeContext context)
    {
        HttpContext http = context.HttpContext;
        return http.Response.StatusCode switch
        {
            StatusCodes.Status400BadRequest => Problem.WrongHost().WriteAsync(http, http.RequestAborted),
            StatusCodes.Status404NotFound => Problem.NoAddress().WriteAsync(http, http.RequestAborted),
            StatusCodes.Status405MethodNotAllowed => Problem.WrongMethod(http.Response.Headers.Allow.ToString()).WriteAsync(http, http.RequestAborted),
            _ => Task.CompletedTask,
        };
    }
}
