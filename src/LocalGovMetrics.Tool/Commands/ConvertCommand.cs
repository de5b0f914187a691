using System.CommandLine;
using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Csv;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Streaming;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm units convert</c>: plan-versus-actual rows in, the same in the units of another day out.</summary>
internal sealed class ConvertCommand
{
    public const string Example = "lgm units convert plan.csv --to 2025-07-01";

    private readonly SourceChoice _source = new("A CSV file (comma, semicolon or tab) of plan-versus-actual rows; a column aggregation says additive, intensive or none; - reads the standard input.");
    private readonly Option<LocalDate?> _to = Options.Day("--to", "The day whose units the rows become; also one before, where the shares allow it.", isRequired: true);
    private readonly Option<LocalDate?> _from = Options.Day("--from", "The day whose units the rows name; else the last day of each row's period.");
    private readonly Option<string?> _register = Options.Needed("--register", "FILE", "A register of units and changes, CSV or JSON, in place of the one that comes with the library.");
    private readonly Option<string?> _weight = Options.Needed("--weight", "NAME", "The weight by which amounts split and rates average: a column of FILE or of --weights, or a weight of the register's links.");
    private readonly Option<string?> _weights = Options.Needed("--weights", "FILE", "A CSV file of amounts of the weight: the column unit, units before or after, and one column a weight.");
    private readonly Option<LocalDate?> _weightsAt = Options.Day("--weights-at", "The day of the amounts of --weights: a unit that gave or received is another before than after. A column of FILE is of the units before.");

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        ConvertCommand own = new();
        return new Verb(
            "convert",
            "help.convertsValuesAndTargetsInto",
            Example,
            "lgm units convert plan.csv --to 2025-07-01 --weights population.csv --format json",
            "lgm units convert plan.csv --to 2025-07-01 --register units.csv --weight population --lang vi")
            .With([.. own._source.All, own._to, own._from, own._register, own._weight, own._weights, own._weightsAt])
            .Does(common, context, run => run.Of(own._weightsAt) is not null && run.Of(own._weights) is null
                ? run.Refuse(Language.Said("command.weightsAtDayAmountsWeights"))
                : own._source.Answer(run, path => own.File(path, run), report => own.Sample(report, run)));
    }

    private int File(string path, Run run) =>
        PlanTables.Read([path], asksAggregation: true, run) is [var (table, stated)] ? Convert(table, stated, title: null, run) : ExitStatus.BadInput;

    private int Sample(Report report, Run run)
    {
        using Stream stream = report.OpenText();
        Outcome<TextTable, Diagnostic> text = CsvTableReader.Read(stream, report.Id);
        Outcome<PlanTable, Diagnostic> table = text.Then(cells => PlanTableReader.Read(cells, new PlanTableOptions { Notation = run.Choices.Notation }));
        return table.IsSuccess ? Convert(table.Value, TableConversion.LinesWithAggregation(text.Value!), report.Title, run) : run.Fail(table.Reasons);
    }

    private int Convert(PlanTable table, IReadOnlySet<int> stated, LocalizedName? title, Run run)
    {
        Outcome<TextTable, Diagnostic>? weights = null;
        if (run.Of(_weights) is { } path && run.FromFile(path, () =>
            {
                weights = path == StandardStreams.InputPath ? CsvTableReader.ReadText(run.Context.Input, StandardStreams.InputName) : CsvTableReader.ReadFile(path);
                return ExitStatus.Done;
            }) is ExitStatus.BadInput)
        {
            return ExitStatus.BadInput;
        }

        if (RegisterFile.Read(run.Of(_register), run) is not { } register)
        {
            return ExitStatus.BadInput;
        }

        ConversionChoices choices = new()
        {
            To = run.Of(_to).GetValueOrDefault(),
            From = run.Of(_from),
            Weight = run.Of(_weight),
            WeightsAt = run.Of(_weightsAt),
            Notation = run.Choices.Notation,
            Policy = run.Choices.Policy,
            Language = run.Choices.Language,
        };
        Outcome<ConvertedTable, Diagnostic> outcome = TableConversion.Convert(table, stated, register, weights, choices, title);
        if (!outcome.IsSuccess)
        {
            return run.Fail(outcome.Reasons);
        }

        using Stream spool = Spooled.Create();
        return run.Write(ConvertAnswer.Of(outcome.Value, run.Choices.Language, spool));
    }
}
