namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A result could not be written: the fault of where it goes, never of the input.</summary>
internal sealed class OutputFailedException(string place, Exception why) : Exception($"{place}: {why.Message}", why)
{
    /// <summary>Whether an exception says that a file cannot be made or written.</summary>
    public static bool IsOfOutput(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException or System.Security.SecurityException;
}
