using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Text;

/// <summary>Several years in one cell (<c>2023: 95%; 2024: 96%</c>) are one number each: the row's year chooses.</summary>
internal static class SeveralYears
{
    /// <summary>Keeps the items of the row's year where the cell lists several years.</summary>
    /// <returns>False where there are several years and none is the row's.</returns>
    public static bool TryChoose(List<PhraseItem> items, Phrase phrase, ReadingContext context)
    {
        int?[] years = [.. items.Where(item => item.Year is not null).Select(item => item.Year).Distinct()];
        if (years.Length < 2)
        {
            return true;
        }

        phrase.Scope = null;
        int? wanted = context.Period is { YearCount: 1 } period ? period.LastYear : null;
        if (wanted is null || !years.Contains(wanted))
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.cellListsSeveralYearsWhich"));
            return false;
        }

        items.RemoveAll(item => item.Year != wanted);
        phrase.Scope = context.Period;
        phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.cellListsSeveralYearsRows"));
        return true;
    }
}
