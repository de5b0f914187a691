using LocalGovMetrics.Plans;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Audit;

/// <summary>Of which wholes rows are parts: names such as <c>Thành thị</c> stand under many, and are a fact of their own under each.</summary>
internal sealed class WholesOfRows
{
    private const char Under = '\u001E';
    private readonly Dictionary<PlanRow, string> _wholes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _ofSeveral;

    /// <summary>Finds them.</summary>
    /// <param name="tables">The rows of each table, in its order: a number of a whole is that of the last row before the part that has it.</param>
    public WholesOfRows(IReadOnlyList<IReadOnlyList<PlanRow>> tables)
    {
        foreach (IReadOnlyList<PlanRow> rows in tables)
        {
            Dictionary<(string Unit, string Number), PlanRow> numbered = [];
            foreach (PlanRow row in rows)
            {
                if (row.Parent is { } parent)
                {
                    _wholes[row] = numbered.TryGetValue((row.UnitLabel, parent), out PlanRow? whole) && !ReferenceEquals(whole, row)
                        ? _wholes.GetValueOrDefault(whole, string.Empty) + Under + HeaderText.Fold(whole.Indicator.Key)
                        : Under + parent;
                }

                if (row.Number is { } number)
                {
                    numbered[(row.UnitLabel, number)] = row;
                }
            }
        }

        _ofSeveral = [.. _wholes.GroupBy(pair => NameOf(pair.Key), pair => pair.Value, StringComparer.Ordinal).Where(same => same.Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(same => same.Key)];
    }

    /// <summary>Gives the names of the wholes of a row whose own name stands under several; else nothing.</summary>
    public string TellingApart(PlanRow row) => _ofSeveral.Contains(NameOf(row)) ? _wholes.GetValueOrDefault(row, string.Empty) : string.Empty;

    private static string NameOf(PlanRow row) => row.UnitLabel + Under + HeaderText.Fold(row.Indicator.Key);
}
