namespace LocalGovMetrics.Text;

/// <summary>A text could not be read by a notation.</summary>
public sealed class NotationFormatException : FormatException
{
    internal NotationFormatException(string text, ReadFailure failure)
        : base(failure.ToString())
    {
        Text = text;
        Failure = failure;
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets why and where.</summary>
    public ReadFailure Failure { get; }
}
