using System.Text;

namespace LocalGovMetrics.Tool;

/// <summary>The standard error: what would move the cursor of a terminal, colour it or turn its direction of writing is shown as its code.</summary>
internal sealed class SafeWriter(TextWriter raw) : TextWriter
{
    /// <summary>Gets or sets the language of what is written for a person.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Gets the writer for what is meant for a terminal, such as a bar of progress.</summary>
    public TextWriter Raw => raw;

    public override Encoding Encoding => raw.Encoding;

    /// <summary>Gives the language that a writer asks for.</summary>
    public static string LanguageOf(TextWriter writer) => writer is SafeWriter safe ? safe.Language : "en";

    public override void Write(char value)
    {
        if (value is '\n' or '\r' or '\t' || !IsDangerous(value))
        {
            raw.Write(value);
        }
        else
        {
            raw.Write(FormattableString.Invariant($"\\u{(int)value:X4}"));
        }
    }

    public override void Write(string? value)
    {
        if (value is null || !value.Any(c => c is not ('\n' or '\r' or '\t') && IsDangerous(c)))
        {
            raw.Write(value);
            return;
        }

        foreach (char c in value)
        {
            Write(c);
        }
    }

    public override void WriteLine() => raw.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        raw.WriteLine();
    }

    public override void Flush() => raw.Flush();

    private static bool IsDangerous(char c) =>
        char.IsControl(c) || c is (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C';
}
