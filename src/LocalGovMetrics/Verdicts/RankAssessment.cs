using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Verdicts;

/// <summary>A rank against a worst rank: never exceeded, since the bound is one-sided.</summary>
internal static class RankAssessment
{
    public static Verdict Assess(Question question, RankCriterion criterion)
    {
        if (question.IsNotReported)
        {
            return question.Unsettled(ReasonCode.NotReported);
        }

        ReportedRank? reported = ActualItems.First<ReportedRank>(question.Actual.Value);
        if (reported is { OrBetter: true } && reported.Rank > criterion.Rank)
        {
            return question.Unsettled(ReasonCode.SomePossibleValuesMeet);
        }

        int? rank = reported?.Rank ?? (question.Actual.Value is ReportedValue number ? PlaceOf(number) : null);
        if (rank is not { } place)
        {
            return question.Unsettled(WordedVerdict.CodeOf(question, ReasonCode.KindDiffers));
        }

        bool met = place <= criterion.Rank;
        return question.Settle(WordedVerdict.Of(question, met, met ? ReasonCode.RankMet : ReasonCode.RankMissed, place, criterion.Rank, (decimal)criterion.Rank - place), question.Actual.Status);
    }

    // A bare number is a place, and a bare fraction is a place of so many: 12/63.
    private static int? PlaceOf(ReportedValue number) =>
        number is { Qualifier: Qualifier.Exact, Sense: ChangeSense.None }
        && (number.Value ?? (number.Fraction is { } of && of.Count <= of.Of ? of.Count : null)) is { } place and >= 1 and <= int.MaxValue
        && decimal.IsInteger(place)
        && UnitAlignment.IsMissing(number.MeasureUnit)
            ? (int)place
            : null;
}
