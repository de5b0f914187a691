using LocalGovMetrics.Display;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Says what could not be read in one text, and points at it.</summary>
internal static class FailureText
{
    private const int Around = 40;

    /// <summary>Writes the message, the text, and a caret under the place.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="failure">Why and where.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, string text, ReadFailure failure) =>
        Write(error, text, failure.Sentence(SafeWriter.LanguageOf(error)), failure.Start, failure.Length);

    /// <summary>Writes the message, the text, and a caret under the place.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="text">The text.</param>
    /// <param name="message">Why.</param>
    /// <param name="start">Where the trouble starts, from 0.</param>
    /// <param name="length">How many characters it spans.</param>
    /// <returns>The exit status.</returns>
    public static int Write(TextWriter error, string text, string message, int start, int length)
    {
        int from = Math.Max(0, start - Around);
        int end = Math.Min(text.Length, start + Math.Min(length, Around));
        int to = Math.Min(text.Length, end + Around);
        string lead = from > 0 ? "…" : string.Empty;
        string before = lead + text[from..Math.Min(start, text.Length)];
        string marked = text[Math.Min(start, end)..end];
        error.WriteLine($"{ToolApp.Name}: {ReaderSentences.In(message, SafeWriter.LanguageOf(error))}");
        error.WriteLine($"  {lead}{ShownCharacters.OneLine(text[from..to])}{(to < text.Length ? "…" : string.Empty)}");
        error.WriteLine($"  {new string(' ', TextWidth.Of(before))}{new string('^', Math.Max(1, TextWidth.Of(marked)))}");
        return ExitStatus.BadInput;
    }
}
