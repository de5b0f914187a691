using LocalGovMetrics.Csv;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Documents;

/// <summary>Answers <c>lgm extract</c>.</summary>
internal static class ExtractRun
{
    /// <summary>Reads a document and writes what was found in it.</summary>
    /// <param name="path">The path, or a dash.</param>
    /// <param name="options">What the document does not say.</param>
    /// <param name="choices">How it is written.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(string path, DocumentOptions options, CommonChoices choices, ToolContext context)
    {
        DocumentExtraction found;
        try
        {
            bool isInput = path == SourceChoice.StandardInput;
            using Stream stream = isInput ? Spooled.Input(context) : Spooled.Seekable(path);
            found = PlanInput.Read(stream, isInput, isInput ? SourceChoice.StandardInputName : path, context);
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(context.Error, path, e);
        }

        Write(found, options, choices, context);
        return ExitStatus.Done;
    }

    private static void Write(DocumentExtraction found, DocumentOptions options, CommonChoices choices, ToolContext context)
    {
        if (choices.Format == OutputFormat.Json)
        {
            using Stream spool = Spooled.Create();
            found.WriteJson(spool);
            Spooled.CopyTo(spool, context.Output);
            context.Output.Write('\n');
            return;
        }

        if (choices.Format == OutputFormat.Csv)
        {
            if (found.ToTable(options) is { } table)
            {
                new CsvTableWriter(context.Output).Write(table);
            }
        }
        else
        {
            ExtractedView.Write(found, options, choices, context);
        }

        FoundText.Write(found, options, context.Error);
    }
}
