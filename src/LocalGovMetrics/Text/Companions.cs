using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>Numbers beside the one that a cell states: for comparison, as a farther aim, or as part of what is counted.</summary>
internal static class Companions
{
    // Units that say what the counted things have, not how many there are: a product of 4 stars, a commune of 19 criteria.
    /// <summary>The items without dates and without what stands beside the value only.</summary>
    public static List<PhraseItem> LeftOut(Phrase phrase, bool isTarget)
    {
        List<PhraseItem> stated = phrase.Items.FindAll(item => item.Value is not ReportedDate);
        if (stated.Count < 2)
        {
            return stated;
        }

        ReadStretch(stated, phrase, isTarget);
        int before = stated.Count;
        bool isLed = stated[0] is { InBrackets: false, Number: not null };
        for (int i = stated.Count - 1; i > 0 && isLed; i--)
        {
            if (stated[i].Number is not null && IsBeside(stated, i, phrase))
            {
                stated.RemoveAt(i);
            }
        }

        if (stated.Count < before)
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.numberStandsBesideValueFor"));
        }

        return stated;
    }

    /// <summary>A bare per cent before "(còn 4,33%)" is the change that leads to that level.</summary>
    public static void ReadChangeBesideLevel(List<PhraseItem> stated)
    {
        bool isChange = stated is [{ Level: LevelCue.None, InBrackets: false, Number: { Sense: ChangeSense.None, Fraction: null } }, { InBrackets: true, Level: LevelCue.ReduceTo or LevelCue.IncreaseTo, Number: { } }]
            && stated[0].Number!.MeasureUnit is { Dimension: Dimension.Percent } unit
            && stated[1].Number!.MeasureUnit == unit;
        if (isChange)
        {
            stated[0].Value = stated[0].Number! with { Sense = stated[1].Level == LevelCue.ReduceTo ? ChangeSense.Reduction : ChangeSense.Increase };
        }
    }

    private static bool IsBeside(List<PhraseItem> stated, int at, Phrase phrase)
    {
        PhraseItem item = stated[at];
        return item.IsCompanion
            || IsAge(item)
            || IsAttribute(stated[at - 1], item)
            || (item.InBrackets && IsSameUnit(stated[0], item) && item.Number!.Sense == ChangeSense.None && item.Level == LevelCue.None && HasYear(phrase, item))
            || (at > 1 && item.InBrackets && stated[at - 1] is { InBrackets: true, Number.Sense: not ChangeSense.None });
    }

    /// <summary>An age after the noun of a number says who is counted (<c>95% trẻ em dưới 5 tuổi</c>).</summary>
    private static bool IsAge(PhraseItem item) =>
        item is { Before: TokenKind.End, Number: { Fraction: null, MeasureUnit.Symbol: { } symbol } } && symbol.StartsWith(VietnameseParticles.Age, StringComparison.Ordinal);

    private static bool IsAttribute(PhraseItem counted, PhraseItem item) =>
        item.Before == TokenKind.End
        && counted.Number is { MeasureUnit: { IsCounted: true } noun }
        && item.Number is { Qualifier: Qualifier.Exact, MeasureUnit: { IsCounted: true } unit }
        && noun != unit
        && Array.Exists(VietnameseParticles.Attributes, attribute => unit.Symbol.StartsWith(attribute, StringComparison.Ordinal));

    private static bool IsSameUnit(PhraseItem one, PhraseItem two) => one.Number is { } left && two.Number is { } right && left.MeasureUnit == right.MeasureUnit;

    private static bool HasYear(Phrase phrase, PhraseItem item)
    {
        int index = phrase.Items.IndexOf(item);
        return index >= 0 && index + 1 < phrase.Items.Count && phrase.Items[index + 1] is { Value: ReportedDate, InBrackets: true };
    }

    /// <summary>An aim and a farther one: a range whose near end commits. Of what was achieved, the first is the value.</summary>
    private static void ReadStretch(List<PhraseItem> stated, Phrase phrase, bool isTarget)
    {
        int at = stated.FindIndex(item => item.IsStretch);
        if (at < 1 || stated[at].Number is not { Fraction: null } far || stated[at - 1].Number is not { Fraction: null } near)
        {
            return;
        }

        stated.RemoveAt(at);
        PhraseItem aim = stated[at - 1];
        decimal? first = near.Value ?? near.RangeLow;
        decimal? second = far.Value ?? far.RangeHigh;
        bool meets = far.MeasureUnit is null || near.MeasureUnit is null || near.MeasureUnit == far.MeasureUnit;
        bool isUpward = near.Qualifier is Qualifier.Exact or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.Range or Qualifier.About && second > first;
        bool isDownward = near.Qualifier is Qualifier.Exact or Qualifier.AtMost or Qualifier.LessThan or Qualifier.About && second < first;
        if (!isTarget || !meets || !(isUpward || isDownward) || first is not { } commits || second is not { } farther)
        {
            phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.fartherAimPrintedDoesNot"));
            return;
        }

        decimal low = Math.Min(commits, farther);
        decimal high = Math.Max(commits, farther);
        int decimals = Math.Max(DecimalMath.DecimalsOf(low), DecimalMath.DecimalsOf(high));
        if (!DecimalMath.FitsDecimals(low, decimals) || !DecimalMath.FitsDecimals(high, decimals))
        {
            return;
        }

        aim.Value = new ReportedValue(Qualifier.Range, null, decimals, low, high, measureUnit: near.MeasureUnit ?? far.MeasureUnit, sense: near.Sense);
        aim.IsStretch = true;
        aim.StretchDirection = isUpward ? DesiredDirection.Higher : DesiredDirection.Lower;
        phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.fartherAimDoesNotCommit", far));
    }
}
