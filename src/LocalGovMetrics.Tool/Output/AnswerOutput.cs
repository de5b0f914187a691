using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes answers in the format that is asked for.</summary>
internal static class AnswerOutput
{
    /// <summary>Writes an answer to the standard output.</summary>
    public static void Write(Answer answer, CommonChoices choices, ToolContext context) => Write(answer, choices, context.Terminal, context.Output);

    /// <summary>Writes an answer to a file, of which a page is one by itself; to the standard output where none is named.</summary>
    public static void Write(Answer answer, CommonChoices choices, string? file, ToolContext context)
    {
        if (file is null)
        {
            Write(answer, choices, context);
        }
        else if (choices.Format == OutputFormat.Html)
        {
            WritePage([.. answer.Blocks()], choices.Language, file, context);
        }
        else
        {
            OutputFile.Write(file, output => Write(answer, choices, TerminalInfo.NoTerminal, output));
        }
    }

    /// <summary>Writes a page of one file.</summary>
    public static void WritePage(IReadOnlyList<DisplayBlock> blocks, Language language, string? file, ToolContext context)
    {
        if (file is null)
        {
            HtmlPage.WriteWhole(blocks, language, context.Output);
        }
        else
        {
            OutputFile.Write(file, output => HtmlPage.WriteWhole(blocks, language, output));
        }
    }

    /// <summary>Writes blocks for a person.</summary>
    public static void Write(IEnumerable<DisplayBlock> blocks, CommonChoices choices, TerminalInfo terminal, TextWriter output)
    {
        if (choices.Format == OutputFormat.Html)
        {
            HtmlPage.Write(blocks, choices.Language, output);
            return;
        }

        IBlockWriter writer = choices.Format == OutputFormat.Markdown
            ? new MarkdownDocumentWriter(output, choices.Language)
            : new TextDocumentWriter(output, choices.Language) { Width = terminal.Width, Paint = terminal.UsesColor ? Colours.Paint : (text, _, _) => text };
        foreach (DisplayBlock block in blocks)
        {
            block.WriteTo(writer);
        }
    }

    private static void Write(Answer answer, CommonChoices choices, TerminalInfo terminal, TextWriter output)
    {
        if (choices.Format == OutputFormat.Csv)
        {
            answer.WriteCsv(output);
        }
        else if (choices.Format == OutputFormat.Json)
        {
            using Stream spool = Spooled.Create();
            answer.WriteJson(spool);
            Spooled.CopyTo(spool, output);
            output.Write('\n');
        }
        else
        {
            Write(answer.Blocks(), choices, terminal, output);
        }
    }
}
