using System.Text;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Counts the operators of a content stream, and names the forms that it draws.</summary>
internal static class ContentScan
{
    /// <summary>Each form that is drawn with the operators before it; at the end the operators that remain.</summary>
    public static IEnumerable<(string? Form, long Operators)> Of(byte[] content)
    {
        long operators = 0;
        string? name = null;
        for (int at = 0; at < content.Length;)
        {
            byte b = content[at];
            if (b == '(')
            {
                at = EndOfString(content, at);
            }
            else if (b == '%')
            {
                while (at < content.Length && content[at] is not ((byte)'\n' or (byte)'\r'))
                {
                    at++;
                }
            }
            else if (b == '/')
            {
                int end = EndOfWord(content, at + 1);
                name = Encoding.Latin1.GetString(content, at + 1, end - at - 1);
                at = end;
            }
            else if (b is >= (byte)'A' and <= (byte)'Z' or >= (byte)'a' and <= (byte)'z' or (byte)'\'' or (byte)'"')
            {
                int end = Math.Max(at + 1, EndOfWord(content, at));
                operators++;
                if (end - at == 2 && b == 'D' && content[at + 1] == 'o')
                {
                    yield return (name, operators);
                    operators = 0;
                }

                at = end;
            }
            else
            {
                at++;
            }
        }

        yield return (null, operators);
    }

    private static int EndOfWord(byte[] content, int at)
    {
        while (at < content.Length && content[at] > 32 && content[at] is not ((byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'/' or (byte)'%' or (byte)'{' or (byte)'}'))
        {
            at++;
        }

        return at;
    }

    private static int EndOfString(byte[] content, int at)
    {
        int depth = 0;
        for (; at < content.Length; at++)
        {
            if (content[at] == '\\')
            {
                at++;
            }
            else if (content[at] == '(')
            {
                depth++;
            }
            else if (content[at] == ')' && --depth == 0)
            {
                return at + 1;
            }
        }

        return at;
    }
}
