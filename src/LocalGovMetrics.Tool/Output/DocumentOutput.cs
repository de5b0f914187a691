using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Display;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes documents in the forms that a person reads.</summary>
internal static class DocumentOutput
{
    /// <summary>Writes a document.</summary>
    /// <param name="blocks">Its blocks, made as they are asked for.</param>
    /// <param name="choices">The form and the language.</param>
    /// <param name="terminal">Where it is shown.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IEnumerable<DisplayBlock> blocks, CommonChoices choices, TerminalInfo terminal, TextWriter output)
    {
        string language = choices.Wording.Language;
        if (choices.Format == OutputFormat.Html)
        {
            HtmlPage.Write(blocks, language, output);
            return;
        }

        IBlockWriter writer = choices.Format == OutputFormat.Markdown
            ? new MarkdownDocumentWriter(output, language)
            : new TextDocumentWriter(output, language) { Width = terminal.Width, Paint = terminal.UsesColor ? Colours.Paint : (text, _, _) => text };
        foreach (DisplayBlock block in blocks)
        {
            block.WriteTo(writer);
        }
    }

    /// <summary>Writes a result in any form.</summary>
    /// <param name="document">The result for a person, with the table for programs that belongs to it.</param>
    /// <param name="contract">The result for a program.</param>
    /// <param name="type">Its form.</param>
    /// <param name="choices">The form and the language.</param>
    /// <param name="context">Where it goes.</param>
    public static void Write<T>(DisplayDocument document, T contract, JsonTypeInfo<T> type, CommonChoices choices, ToolContext context)
    {
        if (choices.Format == OutputFormat.Json)
        {
            context.Output.Write(JsonOutput.Write(contract, type));
        }
        else if (choices.Format == OutputFormat.Csv)
        {
            context.Output.Write(document.ToCsv(choices.Wording.Language));
        }
        else
        {
            Write(document.Blocks, choices, context.Terminal, context.Output);
        }
    }
}
