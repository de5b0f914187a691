using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Reading;

/// <summary>Decides, from the rest of the table, numbers that can be read in two ways: <c>2,796</c> is 2.796 or 2796.</summary>
/// <remarks>
/// <para>
/// One mark before exactly three digits is ambiguous, and the two readings differ by a factor of 1000: far enough that other
/// numbers often tell. The ambiguous numbers of one row with the same mark and unit are decided together. Evidence is asked in
/// three steps; a later step is asked only where the earlier ones are silent, and within a step all evidence must agree:
/// one voice against another leaves the number undecided.
/// </para>
/// <para>Step 1, the unit. A number of known things counted one by one (people, schools) has no three decimals: the mark groups.
/// A percentage is not 1000 or more: the mark is the decimal mark.</para>
/// <para>Step 2, the row and its relatives.</para>
/// <list type="bullet">
/// <item>Size: the known levels of the same row and family of units (target level, actual, base, yearly values) lie within a
/// factor of 10 of one reading; the other is then at least a factor of 100 away. Levels of one row rarely move further in a term.</item>
/// <item>Growth: a printed growth between two years and one known end predict the other end within a factor of 10; where it does,
/// plain sizes are not asked.</item>
/// <item>Mark: the same mark in the same row and unit stands where it can only be decimal, or can only group.</item>
/// <item>Sums: a part is not larger than its whole, a whole not smaller than the sum of its known parts (5 % are allowed for
/// rounding), and where all parts are known, the whole is their sum within 1 %. Only units that add up are asked.</item>
/// </list>
/// <para>Step 3, the table.</para>
/// <list type="bullet">
/// <item>One decimal mark: where all marks of the table that tell (three or more, in two rows or more) agree on one decimal
/// mark, the ambiguous mark is read so too.</item>
/// <item>Precision: the decimal reading has three decimals. Where the row and its relatives print three different ambiguous
/// numbers or more of one unit, each with exactly three digits after the mark, while the other numbers of that unit (five or
/// more, in three rows or more, whole numbers among them) never have three decimals, and the grouped reading lies within a
/// factor of 10 of their range, then three decimals would be a precision that the table never uses: the mark groups.</item>
/// </list>
/// <para>Printed growth over cells that share the mark decides nothing: it is the same in either reading. What was decided counts
/// as known for the rows that are still open, until nothing more follows.</para>
/// </remarks>
internal static partial class NumberInference
{
    private const int MostRounds = 8;
    public const decimal NearFactor = 10;

    /// <summary>Wholes with more parts than this are not summed up, so that time stays linear in the table.</summary>
    public const int MostParts = 500;

    /// <summary>Decides what the evidence decides; cells without a decision keep the convention of their notation.</summary>
    /// <param name="rows">Rows of a table, those that name one another together.</param>
    /// <param name="table">What all rows of the table tell, or null where that is not known yet.</param>
    /// <returns>False where a number was left open that the table may tell, and the table is not known.</returns>
    public static bool Decide(IReadOnlyList<NumberRow> rows, NumberEvidence? table)
    {
        List<List<NumberCell>> open =
        [
            .. from row in rows
               where row.Cells.Exists(cell => cell.IsOpen)
               from @group in row.Cells.Where(cell => cell.IsOpen).GroupBy(cell => (cell.Mark, cell.MeasureUnit?.Symbol, cell.IsLevel))
               select @group.ToList(),
        ];
        if (open.Count == 0)
        {
            return true;
        }

        bool changed = true;
        for (int round = 0; changed && round < MostRounds; round++)
        {
            changed = Run(open, FromUnit) | Run(open, FromRow);
        }

        if (table is null)
        {
            return open.TrueForAll(group => !group[0].IsOpen);
        }

        Run(open, table.Ask);
        Run(open, FromRow);
        return true;
    }

    /// <summary>Asks one step of every open group; says whether anything was decided.</summary>
    private static bool Run(List<List<NumberCell>> open, Func<IReadOnlyList<NumberCell>, NumberDecision?> ask)
    {
        List<(List<NumberCell> Group, NumberDecision Decision)> decided = [];
        foreach (List<NumberCell> group in open)
        {
            if (group[0].IsOpen && ask(group) is { } decision)
            {
                decided.Add((group, decision));
            }
        }

        foreach ((List<NumberCell> group, NumberDecision decision) in decided)
        {
            foreach (NumberCell cell in group)
            {
                cell.Decision = decision;
                cell.Known = decision.MarkIsDecimal ? cell.AsDecimal : cell.AsGrouped;
            }
        }

        return decided.Count > 0;
    }

    private static NumberDecision? FromUnit(IReadOnlyList<NumberCell> group)
    {
        NumberVotes votes = new();
        switch (group[0].MeasureUnit)
        {
            case { IsCounted: true } unit when Values.MeasureUnit.TryFindBase(unit.Symbol, out _):
                votes.Add(false, () => Language.Said("tableNote.whyCounted", unit));
                break;
            case { Dimension: Values.Dimension.Percent or Values.Dimension.PercentagePoint }:
                votes.Add(true, () => Language.Said("tableNote.whyPercentage"));
                break;
            default:
                break;
        }

        return votes.Decision;
    }
}
