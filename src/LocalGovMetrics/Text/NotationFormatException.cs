namespace LocalGovMetrics.Text;

/// <summary>A text could not be read by a notation.</summary>
public sealed class NotationFormatException : FormatException
{
    internal NotationFormatException(ReadFailure failure)
        : base(failure.ToString()) => Failure = failure;

    /// <summary>Gets the text.</summary>
    public string Text => Failure.Text;

    /// <summary>Gets why and where.</summary>
    public ReadFailure Failure { get; }
}
