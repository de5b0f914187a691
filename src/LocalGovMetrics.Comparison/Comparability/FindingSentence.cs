using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Comparability;

/// <summary>Sentences for findings: one text a code, <c>{0}</c> and <c>{1}</c> the sides, <c>{2}</c> the changes of boundaries or the name of the index.</summary>
internal static class FindingSentence
{
    public static string Of(ComparabilityFinding finding, Language language)
    {
        string more = finding.Index ?? string.Join("; ", finding.Changes.Select(change => change.Words(language)));
        return language.Text(Key(finding), Side(finding.LeftName, finding.Left), Side(finding.RightName, finding.Right), more);

        string Side(LocalizedName? name, string? side) => name?.In(language.Tag) ?? SideWords.Of(finding.Code, side, language);
    }

    private static string Key(ComparabilityFinding finding) =>
        finding.Code != ComparabilityCode.BoundaryChangeWithin || (finding.Left is not null && finding.Right is not null) ? EnumKeys<ComparabilityCode>.Of(finding.Code)
        : finding.Left is null ? "comparabilityCode.boundaryChangeWithinRight"
        : "comparabilityCode.boundaryChangeWithinLeft";
}
