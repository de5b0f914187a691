using LocalGovMetrics.Comparability;
using LocalGovMetrics.Comparison;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>An index over the units of several columns, with its ranks and how firmly they hold.</summary>
internal sealed record IndexAnswer(IndexRequest Request, ComparisonMatrix Matrix, IndexResult Result, RankingResult Ranks, SensitivityResult Stability)
{
    /// <summary>Gets the names of the indicators on which all units are alike, so that they do not count.</summary>
    public IEnumerable<string> WithoutScale => Result.Spec.Indicators.Where((_, i) => IsWithoutScale(i)).Select(indicator => indicator.Name);

    /// <summary>Tells whether all units are alike on an indicator.</summary>
    /// <param name="indicator">The index of the indicator.</param>
    /// <returns>True where it does not count.</returns>
    public bool IsWithoutScale(int indicator) => Result.Units.Any(unit => unit.Normalised[indicator].Reason == Values.UndefinedReason.AllEqual);

    /// <summary>Calculates an index.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="set">The columns.</param>
    /// <param name="ties">Which ranks equal scores get.</param>
    /// <param name="mistake">What is not there, or null.</param>
    /// <returns>The index, or null where there is a mistake.</returns>
    public static IndexAnswer? Of(IndexRequest request, ComparisonSet set, TieRule ties, out string? mistake)
    {
        List<ComparisonColumn> columns = [];
        foreach (IndexPart part in request.Parts)
        {
            ComparisonColumn? column = set.ColumnsOf(part.Code).FirstOrDefault(column => column.Aspect == ComparandAspect.Actual);
            if (column is null)
            {
                string[] known = [.. set.Columns.Where(other => other.Aspect == ComparandAspect.Actual).Select(other => other.Code).Distinct()];
                mistake = known.Length == 0 ? Language.Said("command.noTwoUnitsHaveValues", part.Code) : Language.Said("command.noTwoUnitsHaveValues2", part.Code, string.Join(", ", known));
                return null;
            }

            if (column.Direction is not (DesiredDirection.Higher or DesiredDirection.Lower))
            {
                mistake = column.WhyNoDirection == Values.UndefinedReason.DirectionAssumed
                    ? Language.Said("command.directionInWhichBetterOnly", part.Code)
                    : Language.Said("command.hasNoDirectionInWhich", part.Code);
                return null;
            }

            columns.Add(column);
        }

        IndexSpec spec = new(
            [.. request.Parts.Zip(columns, (part, column) => new IndexIndicator(column.Code, column.Direction, part.Weight, part.Normalisation) { Low = part.Low, High = part.High })],
            request.Mean,
            minimumDataShare: request.DataShare);
        if (request.FrozenAt is { } year)
        {
            ComparisonSet ofYear = ComparisonSet.Of(set.Table.Comparands, Period.OfYear(year), set.Table.Policy);
            ComparisonColumn?[] frozen = [.. request.Parts.Select(part => ofYear.ColumnsOf(part.Code).FirstOrDefault(column => column.Aspect == ComparandAspect.Actual))];
            if (Array.FindIndex(frozen, column => column is null) is >= 0 and var missing)
            {
                mistake = Language.Said("command.nothingToFreeze", request.Parts[missing].Code, year);
                return null;
            }

            spec = spec.Frozen(ofYear.Matrix([.. frozen.OfType<ComparisonColumn>()]).Numbers);
        }

        ComparisonMatrix matrix = set.Matrix(columns);
        IndexResult result = CompositeIndex.Calculate(spec, matrix.Numbers);
        mistake = null;
        return new IndexAnswer(request, matrix, result, result.Ranks(ties), IndexSensitivity.Run(spec, matrix.Numbers, new SensitivityOptions(request.Runs, request.Seed)));
    }
}
