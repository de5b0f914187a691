namespace LocalGovMetrics.Tool.Documents;

/// <summary>Ends a run whose answer another process has written.</summary>
internal sealed class AnsweredElsewhereException : Exception
{
    public AnsweredElsewhereException()
    {
    }

    public AnsweredElsewhereException(string message)
        : base(message)
    {
    }

    public AnsweredElsewhereException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Ends the run.</summary>
    /// <param name="status">The exit status of the other process.</param>
    public AnsweredElsewhereException(int status)
        : base("Another process has answered.") => Status = status;

    /// <summary>Gets the exit status.</summary>
    public int Status { get; }
}
