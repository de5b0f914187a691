namespace LocalGovMetrics.Tool.Streaming;

/// <summary>A result could not be written: the fault of where it goes, never of the input.</summary>
internal sealed class OutputFailedException : Exception
{
    /// <summary>Says that a result could not be written.</summary>
    public OutputFailedException()
    {
    }

    /// <inheritdoc cref="OutputFailedException()"/>
    public OutputFailedException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="OutputFailedException()"/>
    public OutputFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Says where a result could not be written, and why.</summary>
    public static OutputFailedException At(string place, Exception why) => new($"{place}: {why.Message}", why);

    /// <summary>Whether an exception says that a file cannot be made or written.</summary>
    public static bool IsOfOutput(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ObjectDisposedException or System.Security.SecurityException;
}
