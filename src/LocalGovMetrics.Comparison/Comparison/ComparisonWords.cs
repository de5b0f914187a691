using LocalGovMetrics.Assessments;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Comparison;

/// <summary>The words of the comparison for people: every status, standing, comparator and reason in one place.</summary>
/// <remarks>Short phrases without a full stop, in lower case, fit for a cell or inside a sentence. Pure functions, safe for concurrent use.</remarks>
internal static class ComparisonWords
{
    /// <summary>Words a status of progress.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(ProgressStatus status, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(status);
    }

    /// <summary>Words a mid-term reading.</summary>
    /// <param name="status">The status.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(MidTermStatus status, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(status);
    }

    /// <summary>Words where a unit stands against a reference.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(Standing standing, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(standing);
    }

    /// <summary>Words what a unit planned and what came of it.</summary>
    /// <param name="standing">The standing.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(LeagueStanding standing, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(standing);
    }

    /// <summary>Words by what ambition is ranked.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(AmbitionBasis basis, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(basis);
    }

    /// <summary>Words what a unit is compared with.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(ComparatorKind kind, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(kind);
    }

    /// <summary>Words whether the counted verdicts agree with the printed count.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(HeadlineAgreement agreement, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(agreement);
    }

    /// <summary>Words why a value is left out of a comparison.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentNullException">The language is null.</exception>
    public static string Of(OmissionReason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Word(reason);
    }
}
