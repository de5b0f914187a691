using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Counts the operators and the letters of a content stream, and names the forms that it draws.</summary>
internal static class ContentScan
{
    private const int DeepestStates = 2000;

    /// <summary>Each form that is drawn with the operators and bytes of text before it; at the end those that remain.</summary>
    /// <exception cref="DocumentRefusedException">Values or saved states nest too deep.</exception>
    public static IEnumerable<(string? Form, long Drawn)> Of(byte[] content, int deepest)
    {
        long drawn = 0;
        string? name = null;
        int depth = 0;
        int states = 0;
        for (int at = 0; at < content.Length;)
        {
            byte b = content[at];
            if (b == '(')
            {
                int end = PdfBytes.EndOfText(content, at);
                drawn += end - at;
                at = end;
            }
            else if (b == '%')
            {
                at = PdfBytes.EndOfLine(content, at);
            }
            else if (b == '/')
            {
                int end = PdfBytes.EndOfWord(content, at + 1);
                name = Encoding.Latin1.GetString(content, at + 1, end - at - 1);
                at = end;
            }
            else if (b is (byte)'<' or (byte)'>' && at + 1 < content.Length && content[at + 1] == b)
            {
                depth = Math.Max(0, depth + (b == '<' ? 1 : -1));
                at += 2;
            }
            else if (b == '<')
            {
                int length = content.AsSpan(at).IndexOf((byte)'>');
                length = length < 0 ? content.Length - at : length + 1;
                drawn += length / 2;
                at += length;
            }
            else if (b is >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"')
            {
                int end = Math.Max(at + 1, PdfBytes.EndOfWord(content, at));
                drawn++;
                if (end - at == 2 && b == 'D' && content[at + 1] == 'o')
                {
                    yield return (name, drawn);
                    drawn = 0;
                }

                states = end - at != 1 ? states : b == 'q' ? states + 1 : b == 'Q' ? Math.Max(0, states - 1) : states;
                at = end;
            }
            else
            {
                depth = Math.Max(0, depth + (b == '[' ? 1 : b == ']' ? -1 : 0));
                at++;
            }

            if (depth > deepest || states > DeepestStates)
            {
                throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.elementsNestDeeperThan", depth > deepest ? deepest : DeepestStates));
            }
        }

        yield return (null, drawn);
    }
}
