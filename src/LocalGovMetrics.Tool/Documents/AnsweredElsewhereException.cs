namespace LocalGovMetrics.Tool.Documents;

/// <summary>Ends a run whose answer another process has written.</summary>
internal sealed class AnsweredElsewhereException(int status) : Exception("Another process has answered.")
{
    /// <summary>Gets the exit status of the other process.</summary>
    public int Status => status;
}
