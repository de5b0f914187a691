using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>Requests that wait for their turn: a file that comes slowly has the only one.</summary>
public sealed class QueueTests : IAsyncLifetime, IDisposable
{
    private const string Judge = """{"target":"5","actual":"6"}""";
    private const string File = "unit,indicator,period,target,actual,direction\nHuế,Thu,2024,5,6,higher\n";

    private readonly TcpClient _slow = new();
    private RunningServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await RunningServer.StartAsync(RunningServer.Usual with { AtOnce = 1, Queue = 1 });
        await _slow.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        await _slow.GetStream().WriteAsync(Encoding.UTF8.GetBytes($"POST /v1/assess HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\nContent-Length: {Encoding.UTF8.GetByteCount(File)}\r\n\r\n{File[..20]}"));
        await Task.Delay(500);
    }

    public async Task DisposeAsync()
    {
        Dispose();
        await _server.DisposeAsync();
    }

    public void Dispose() => _slow.Dispose();

    [Fact]
    public async Task FullQueue_RefusesTheNext_AndAnswersWhoWaits()
    {
        Task<HttpResponseMessage> waiting = _server.Client.PostAsync("/v1/judge", Judge);
        await Task.Delay(500);

        using (HttpResponseMessage refused = await _server.Client.PostAsync("/v1/judge", Judge))
        {
            await refused.ProblemAsync(HttpStatusCode.TooManyRequests, "full");
            refused.Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(1));
        }

        waiting.IsCompleted.Should().BeFalse();
        await EndSlow();
        using HttpResponseMessage answered = await waiting;
        (await answered.JsonAsync()).GetProperty("verdict").GetString().Should().Be("exceeded");
    }

    [Fact]
    public async Task WhoGoesAway_LeavesHisPlaceToOthers()
    {
        using CancellationTokenSource impatient = new();
        Task<HttpResponseMessage> leaves = _server.Client.PostAsync("/v1/judge", new StringContent(Judge, Encoding.UTF8, "application/json"), impatient.Token);
        await Task.Delay(500);
        await impatient.CancelAsync();
        await leaves.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        await Task.Delay(500);

        Task<HttpResponseMessage> waiting = _server.Client.PostAsync("/v1/judge", Judge);
        await Task.Delay(300);
        waiting.IsCompleted.Should().BeFalse("the place in the queue is free again");
        await EndSlow();
        using HttpResponseMessage answered = await waiting;
        answered.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task FileThatIsNeverSent_GivesItsTurnBack()
    {
        _slow.Close();

        using HttpResponseMessage answered = await _server.Client.PostAsync("/v1/judge", Judge);

        answered.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Health_WaitsForNobody()
    {
        (await _server.Client.GetStringAsync("/health")).Should().Be("ok\n");
    }

    private async Task EndSlow() => await _slow.GetStream().WriteAsync(Encoding.UTF8.GetBytes(File[20..]));
}
