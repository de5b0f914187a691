using LocalGovMetrics.Assessments;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Display;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Answers.Views;

/// <summary>A report as a document: what the plan came to, each row, what does not add up, how it stands beside others, and how to make it again.</summary>
internal static class ReportBlocks
{
    public static IReadOnlyList<DisplayBlock> Of(ReportMatter matter, Language language)
    {
        AssessedFile file = matter.Assessed;
        return
        [
            .. AssessmentBlocks.OfReport(file.Assessment, file.Source.Header, file.Sample?.Title.In(language.Tag) ?? TitleOf(matter), language),
            .. matter.Years is { } years ? [DisplayBlock.Heading(years.Title), PictureBlock.Beside(years)] : Array.Empty<DisplayBlock>(),
            .. AuditOf(matter.Audit),
            .. matter.Compared is { } compared ? BelowA(DisplayText.Keyed("report.comparison"), CompareBlocks.Of(compared, language)) : [],
            DisplayBlock.Heading(DisplayText.Keyed("report.methods")),
            DisplayBlock.List(MethodsOf(matter).Select(text => new DisplayCell(text))),
            DisplayBlock.Heading(DisplayText.Keyed("report.policy")),
            DisplayBlock.List(PolicyText.Of(file.Assessment.Policy).Select(text => new DisplayCell(text))),
            DisplayBlock.Heading(DisplayText.Keyed("report.again")),
            DisplayBlock.List(AgainOf(matter).Select(text => new DisplayCell(text))),
        ];
    }

    // The name of the file, without the folder in which it lies; then whose plan it is and of when, where that is one.
    private static string TitleOf(ReportMatter matter)
    {
        string[] units = [.. matter.Assessed.Assessment.Rows.Select(row => row.Row.UnitLabel).Distinct().Take(2)];
        string[] periods = [.. matter.Assessed.Assessment.Rows.Where(row => row.Row.Period.IsKnown).Select(row => row.Row.Period.ToString()).Distinct().Take(2)];
        return string.Join(", ", ((string[])[matter.Origin.Name, .. units.Length == 1 ? units : [], .. periods.Length == 1 ? periods : []]).Distinct());
    }

    private static IEnumerable<DisplayBlock> AuditOf(AuditRun audit) => audit.Checks.Count == 0
        ? [DisplayBlock.Heading(DisplayText.Keyed("report.audit")), DisplayBlock.Line(DisplayText.Keyed("report.nothingDerived"))]
        : BelowA(DisplayText.Keyed("report.audit"), audit.ToDocument().Blocks.Skip(1));

    // What is a document of its own elsewhere is a section here, under the name that it has here.
    private static IEnumerable<DisplayBlock> BelowA(DisplayText name, IEnumerable<DisplayBlock> blocks)
    {
        yield return DisplayBlock.Heading(name);
        foreach (DisplayBlock block in blocks)
        {
            if (block is not HeadingBlock heading)
            {
                yield return block;
            }
            else if (heading.Level > 1)
            {
                yield return DisplayBlock.Heading(heading.Content.Text, 3, heading.Content.Mark);
            }
            else
            {
                yield return DisplayBlock.Line(heading.Content.Text, heading.Content.Mark, isStrong: true);
            }
        }
    }

    private static IEnumerable<DisplayText> MethodsOf(ReportMatter matter) =>
    [
        DisplayText.Keyed("report.methodVerdict"),
        DisplayText.Keyed("report.methodHeadline"),
        DisplayText.Keyed("report.methodAttainment"),
        DisplayText.Keyed("report.methodAudit"),
        .. matter.Compared is null ? [] : new[] { DisplayText.Keyed("report.methodCompare") },
        DisplayText.Keyed("report.methodPicture"),
    ];

    private static IEnumerable<DisplayText> AgainOf(ReportMatter matter) =>
    [
        DisplayText.Keyed("report.version", matter.Origin.Version),
        DisplayText.Keyed("report.command", matter.Origin.Command),
        DisplayText.Keyed("report.input", matter.Origin.Name, matter.Origin.Sha256),
        .. matter.Assessed.Sample is { } sample ? [DisplayText.Keyed("report.document", sample.DocumentFile)] : Array.Empty<DisplayText>(),
    ];
}
