using LocalGovMetrics.Assessments;
using LocalGovMetrics.Datasets;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Answers.Views;

/// <summary>An assessment with the texts that it was made of.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Source">The table as it was read, column by column.</param>
/// <param name="Sample">The report that the table comes from, or null where it is no sample.</param>
internal sealed record AssessedFile(Assessment Assessment, TextTable Source, Report? Sample);
