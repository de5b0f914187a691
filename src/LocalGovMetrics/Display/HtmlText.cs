using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>Texts in HTML.</summary>
internal static class HtmlText
{
    /// <summary>Writes a text; where no language is chosen, the English one behind the Vietnamese one.</summary>
    public static void Write(TextWriter output, DisplayText text, Language? language)
    {
        bool both = language is null && text.IsTranslated;
        WriteEscaped(output, both ? text.Vietnamese : text.In(language));
        if (both)
        {
            output.Write(" <span class=\"alt\" lang=\"en\">");
            WriteEscaped(output, text.English);
            output.Write("</span>");
        }
    }

    /// <summary>Writes a text that stands for itself, in an element as in an attribute.</summary>
    public static void WriteEscaped(TextWriter output, string text)
    {
        foreach (char character in ShownCharacters.OneLine(text))
        {
            switch (character)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    output.Write(character);
                    break;
            }
        }
    }
}
