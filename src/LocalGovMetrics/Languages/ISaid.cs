namespace LocalGovMetrics.Languages;

/// <summary>What is said in any language, and stands inside another text.</summary>
internal interface ISaid
{
    /// <summary>Says it.</summary>
    string In(Language language);
}
