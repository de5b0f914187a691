using System.CommandLine;
using LocalGovMetrics.Answers.Comparing;
using LocalGovMetrics.Answers.Views;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm comparable</c>: plan-versus-actual rows in, what of them may be compared with what out.</summary>
internal static class ComparableCommand
{
    public static Verb Create(CommonOptions common, ToolContext context)
    {
        InputsChoice inputs = new("comparable", "CSV files of plan-versus-actual rows; a column concept says which indicators measure the same. - reads the standard input.");
        FollowChoice follow = new();
        Option<bool> pairs = Options.Flag("--pairs", "Lists every pair in JSON and CSV; without it, the pairs of an indicator of more than 64 values are told by groups that meet alike.");
        return new Verb(
            "comparable",
            "help.tellsWhichValuesMayBe",
            "lgm comparable --sample huong-tra-2023 --sample quang-tri-2020-2025 --sample tam-ky-2024",
            "lgm comparable a.csv b.csv --policy strict --format json",
            "lgm comparable plan.csv --sample tam-ky-2024 --lang vi")
            .With([.. inputs.All, .. follow.All, pairs])
            .Does(common, context, run =>
            {
                if ((inputs.Mistake(run) ?? follow.Mistake(run, inputs.HasSamples(run))) is { } mistake)
                {
                    return run.Refuse(mistake);
                }

                if (follow.Read(inputs.PathsIn(run), run) is not { } tables)
                {
                    return ExitStatus.BadInput;
                }

                ComparedRow[] rows = [.. inputs.ReportsIn(run).SelectMany(ComparedRows.OfReport), .. tables.SelectMany(ComparedRows.OfTable)];
                return run.Write(ComparableAnswer.Of(ComparedRows.Of(rows, ComparedRows.PolicyBeside(run.Choices.Policy)), run.Of(pairs), run.Choices.Language));
            });
    }
}
