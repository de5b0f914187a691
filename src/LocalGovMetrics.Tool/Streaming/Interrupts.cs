using System.Runtime.InteropServices;

namespace LocalGovMetrics.Tool.Streaming;

/// <summary>Ends the process in order when a signal asks for its end, so that whatever it made aside is cleared away; the runtime's own files too.</summary>
internal sealed class Interrupts : IDisposable
{
    private const int OfSignals = 128;

    private static readonly (PosixSignal Signal, int Number)[] Ending = [(PosixSignal.SIGHUP, 1), (PosixSignal.SIGINT, 2), (PosixSignal.SIGQUIT, 3), (PosixSignal.SIGTERM, 15)];

    private readonly PosixSignalRegistration[] _registrations =
    [
        .. Ending.Select(ending => PosixSignalRegistration.Create(ending.Signal, context =>
        {
            context.Cancel = true;
            Environment.Exit(OfSignals + ending.Number);
        })),
    ];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }
    }
}
