namespace LocalGovMetrics.Text;

/// <summary>Why and where a text could not be read.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record ReadFailure
{
    internal ReadFailure(ReadFailureKind kind, int start, int length, string message)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Message = message;
    }

    /// <summary>Gets why.</summary>
    public ReadFailureKind Kind { get; }

    /// <summary>Gets where in the text the trouble starts, from 0.</summary>
    public int Start { get; }

    /// <summary>Gets how many characters it spans; 0 at the end of the text.</summary>
    public int Length { get; }

    /// <summary>Gets a sentence in English that says what was expected.</summary>
    public string Message { get; }

    /// <summary>Writes the message and the place.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Message} (at character {Start + 1})");
}
