using System.CommandLine;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Documents;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Documents;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm extract</c>: a document in, the tables and claims that were found in it out.</summary>
internal static class ExtractCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        Argument<string> file = new("FILE") { Description = "A DOCX, XLSX, PDF, HTML, Markdown or text file; - reads the standard input." };
        TableChoice table = new();
        return new Verb(
            "extract",
            "help.findsTablesPlansAndActuals",
            "lgm extract report.docx",
            "lgm extract report.pdf --format csv > rows.csv",
            "lgm extract report.xlsx --sheet \"Phụ lục 1\" --unit \"Hương Trà\" --period 2023 --format json")
            .With([file, .. table.All])
            .Does(common, context, run =>
            {
                List<string> mistakes = [];
                PlanTableOptions options = table.ChosenIn(run, mistakes);
                return mistakes.Count > 0 ? run.Refuse(mistakes) : Answer(run.Of(file)!, table.DocumentIn(run, options), run);
            });
    }

    private static int Answer(string path, DocumentOptions options, Run run) => run.FromFile(path, () =>
    {
        DocumentExtraction found = PlanInput.Read(path, run.Context);
        run.Write(Answers.Answer.Of(() => ExtractionView.BlocksOf(found, options), output => WriteCsv(found.ToTable(options), output), found.WriteJson));
        if (run.Choices.Format != OutputFormat.Json)
        {
            PlanInput.Tell(found, options, run.Context.Error);
        }

        return ExitStatus.Done;
    });

    // Nothing of a document without such a table.
    private static void WriteCsv(TextTable? table, TextWriter output)
    {
        if (table is not null)
        {
            new CsvTableWriter(output).Write(table);
        }
    }
}
