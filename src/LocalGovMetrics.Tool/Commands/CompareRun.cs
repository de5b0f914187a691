using LocalGovMetrics.Datasets;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Display;
using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Tool.Streaming;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm compare</c>.</summary>
internal static class CompareRun
{
    /// <summary>Reads all inputs, and writes the answer only where all of them can be read.</summary>
    /// <param name="paths">Paths of files, or a dash.</param>
    /// <param name="reports">Reports that come with the library.</param>
    /// <param name="request">What is compared, and how.</param>
    /// <param name="following">To which day the units of the files are followed, or null.</param>
    /// <param name="choices">The common options.</param>
    /// <param name="output">The file of the answer, or null for the standard output.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <param name="refuse">Says what the request asks for that is not there.</param>
    /// <returns>The exit status.</returns>
    public static int Answer(IReadOnlyList<string> paths, IReadOnlyList<Report> reports, CompareRequest request, Following? following, CommonChoices choices, string? output, ToolContext context, Func<string, int> refuse)
    {
        if (PlanTables.Read(paths, following is not null, choices, context) is not { } read || Following.Follow(following, read, choices, context) is not { } tables)
        {
            return ExitStatus.BadInput;
        }

        CompareSource[] sources = [.. reports.Select(report => CompareSource.Of(report, choices.Policy)), .. tables.Select(table => CompareSource.Of(table, choices.Policy))];
        if (Compared.Of(sources, request, ComparableRun.PolicyOf(choices), choices.Policy, out string? mistake) is not { } compared)
        {
            return refuse(mistake!);
        }

        if (output is null)
        {
            CompareOutput.Write(compared, choices, context);
            return ExitStatus.Done;
        }

        Picture[] pictures = PageOutput.IsDrawing(output) ? [.. CompareOutput.PicturesOf(compared)] : [];
        if (PageOutput.IsDrawing(output) && pictures.Length != 1)
        {
            return refuse(Language.Said(pictures.Length == 0 ? "command.noPicture" : "command.severalPictures", pictures.Length));
        }

        using OutputFile file = new(output);
        using (StreamWriter text = new(file.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            if (pictures is [{ } picture])
            {
                text.Write(picture.ToSvg(choices.Wording.Language));
            }
            else if (choices.Format == OutputFormat.Html)
            {
                HtmlPage.WriteWhole([.. CompareBlocks.Of(compared, choices.Wording)], choices.Wording.Language, text);
            }
            else
            {
                CompareOutput.Write(compared, choices, context with { Output = text, Terminal = TerminalInfo.NoTerminal });
            }
        }

        file.Keep();
        return ExitStatus.Done;
    }
}
