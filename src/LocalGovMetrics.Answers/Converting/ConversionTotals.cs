using LocalGovMetrics.Conversion;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>What converted rows come to, taken in one pass over them.</summary>
internal sealed record ConversionTotals
{
    public required int Rows { get; init; }

    public required int Converted { get; init; }

    public required int VoidActuals { get; init; }

    public required int VoidTargets { get; init; }

    public required int Estimated { get; init; }

    public required int Achieved { get; init; }

    public required int NotAchieved { get; init; }

    /// <summary>Gets the notation that the names in the rows speak for: by it the table is read back.</summary>
    public required ReportNotation Notation { get; init; }

    /// <summary>Counts rows.</summary>
    /// <param name="rows">The rows, read once.</param>
    /// <param name="stated">The notation that was asked for, or null.</param>
    public static ConversionTotals Of(IEnumerable<ConvertedTableRow> rows, ReportNotation? stated)
    {
        int all = 0, converted = 0, voidActuals = 0, voidTargets = 0, estimated = 0, achieved = 0, notAchieved = 0;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (ConvertedTableRow row in rows)
        {
            all++;
            converted += row.Verdict.IsConverted ? 1 : 0;
            voidActuals += row.Converted.Actual.Record.Rule == ConversionRule.Void ? 1 : 0;
            voidTargets += row.Converted.Target?.Record.Rule == ConversionRule.Void ? 1 : 0;
            estimated += row.Verdict.IsEstimated ? 1 : 0;
            achieved += row.Verdict.Verdict.IsAchieved == true ? 1 : 0;
            notAchieved += row.Verdict.Verdict.Kind == VerdictKind.NotAchieved ? 1 : 0;
            names.Add(row.Converted.Row.Unit);
            names.Add(row.Converted.Row.Indicator.Name.ToString());
            names.Add(row.Converted.Row.Indicator.MeasureUnit?.Symbol ?? string.Empty);
        }

        return new ConversionTotals
        {
            Rows = all,
            Converted = converted,
            VoidActuals = voidActuals,
            VoidTargets = voidTargets,
            Estimated = estimated,
            Achieved = achieved,
            NotAchieved = notAchieved,
            Notation = stated ?? ReportNotation.InferFor(string.Join("\n", names)),
        };
    }
}
