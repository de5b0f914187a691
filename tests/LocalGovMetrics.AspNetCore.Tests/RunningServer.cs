using LocalGovMetrics.Tool.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>What <c>lgm serve</c> serves, on a free port of this machine.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    internal static ServeChoices Usual { get; } = new(["http://127.0.0.1:0"], [], 32 << 20, TimeSpan.FromSeconds(30), 1000, 2, null);

    public static Task<RunningServer> StartAsync() => StartAsync(Usual);

    internal static async Task<RunningServer> StartAsync(ServeChoices choices, Action<WebApplication>? map = null)
    {
        WebApplication app = Server.Create(choices);
        map?.Invoke(app);
        await app.StartAsync();
        return new RunningServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        using CancellationTokenSource soon = new(TimeSpan.FromSeconds(10));
        await _app.StopAsync(soon.Token);
        await _app.DisposeAsync();
    }
}

/// <summary>A server that tests share which do not load it.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    public RunningServer Server { get; private set; } = null!;

    public HttpClient Client => Server.Client;

    public async Task InitializeAsync() => Server = await RunningServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
