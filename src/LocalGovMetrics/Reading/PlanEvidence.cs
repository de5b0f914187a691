namespace LocalGovMetrics.Reading;

/// <summary>What decides the ambiguous numbers of a table: that of all its rows, gathered before, or that of the rows at hand.</summary>
internal sealed class PlanEvidence
{
    private readonly Scope _scope;

    /// <summary>Begins with nothing.</summary>
    /// <param name="scope">What the rows that are decided are of their table.</param>
    public PlanEvidence(Scope scope = Scope.Table)
        : this(scope, new NumberEvidence())
    {
    }

    private PlanEvidence(Scope scope, NumberEvidence numbers) => (_scope, Numbers) = (scope, numbers);

    /// <summary>What is known when rows are decided.</summary>
    internal enum Scope
    {
        /// <summary>The rows are the whole table.</summary>
        Table,

        /// <summary>The rows are a part, and what they tell is gathered.</summary>
        Gathering,

        /// <summary>The rows are a part, and what all parts tell is known.</summary>
        Known,
    }

    public NumberEvidence Numbers { get; }

    /// <summary>Gets or sets the section of each line, where the rows do not stand as they do in their file.</summary>
    public IReadOnlyDictionary<int, int>? Sections { get; set; }

    /// <summary>Gets or sets a value indicating whether a number of a part was left open that the whole table may decide.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Gives what was gathered, for deciding with it.</summary>
    public static PlanEvidence Of(NumberEvidence numbers) => new(Scope.Known, numbers);

    public void Decide(IReadOnlyList<NumberRow> rows)
    {
        if (_scope != Scope.Known)
        {
            foreach (NumberRow row in rows)
            {
                Numbers.Add(row);
            }
        }

        IsAsked |= !NumberInference.Decide(rows, _scope == Scope.Gathering ? null : Numbers);
    }
}
