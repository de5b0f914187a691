namespace LocalGovMetrics.Text;

/// <summary>What the letters and words of texts say of their language; Vietnamese outweighs English, and is taken where nothing speaks.</summary>
[Flags]
internal enum LanguageSigns
{
    None = 0,

    /// <summary>A word or a currency that no Vietnamese report prints.</summary>
    English = 1,

    /// <summary>A letter of the Vietnamese alphabet only.</summary>
    Vietnamese = 2,
}
