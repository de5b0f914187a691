using System.Text.Json.Serialization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Plans;

/// <summary>One row of a plan-versus-actual table: unit, indicator, period, what was planned, what came, and where and how that was read.</summary>
/// <remarks>Equal by content, immutable. A row made in code needs its unit, its indicator and its period; all else may be left out.</remarks>
/// <example>
/// <code>
/// PlanRow row = new()
/// {
///     Unit = "Hương Trà",
///     Indicator = new Indicator { Name = LocalizedName.Of("Số trường đạt chuẩn"), Direction = DesiredDirection.Higher },
///     Period = Period.OfYear(2023),
///     Targets = [ReportNotation.Vietnamese.ReadTarget("≥ 31").GetValueOrThrow().Target],
///     Actual = Observation.Of(29m),
/// };
/// Console.WriteLine(VerdictCalculator.Assess(row).Kind);   // NotAchieved
/// </code>
/// </example>
public sealed record PlanRow
{
    /// <summary>Gets the line on which the row starts in its file, or null where it comes from no file, or from several rows.</summary>
    /// <value>1 = first.</value>
    public int? Line { get; init; }

    /// <summary>Gets the number of the row as printed (<c>10.1</c>), or null where none is given.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the number of the row that this row is a part of, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Gets whether the report counts the row among its headline indicators, or null where it does not say: then a row that is no part of another counts.</summary>
    public bool? IsHeadline { get; init; }

    /// <summary>Gets the administrative unit, as its source names it: code or name.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public required string Unit
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A row needs its administrative unit.", nameof(value)) : value;
    }

    /// <summary>Gets the identity of the administrative unit, where known.</summary>
    public UnitId? UnitId { get; init; }

    /// <summary>Gets the administrative unit above the unit, as its source names it, or null: what tells two places of one name apart.</summary>
    public string? UnitParent { get; init; }

    /// <summary>Gets the name of the administrative unit, followed by the unit above where that is known.</summary>
    [JsonIgnore]
    public string UnitLabel => UnitParent is null ? Unit : $"{Unit} ({UnitParent})";

    /// <summary>Gets what is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Gets the time that the actual covers.</summary>
    public required Period Period { get; init; }

    /// <summary>Gets the term of the plan, where known.</summary>
    public Term? Term { get; init; }

    /// <summary>Gets the targets, each with the day from which it holds; empty where none is printed.</summary>
    public IReadOnlyList<Target> Targets
    {
        get;
        init => field = ValueList.From(value, nameof(Targets));
    } = ValueList<Target>.Empty;

    /// <summary>Gets the target that holds at the end of the period, or null where none does.</summary>
    [JsonIgnore]
    public Target? Target => TargetInForce(Period.End);

    /// <summary>Gets what was reported for the period.</summary>
    public Observation Actual { get; init; } = Observation.NotReported;

    /// <summary>Gets the year of the baseline, where known; else the term's base year counts.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Gets the value at the base year, or null.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>Gets the values of single years, in ascending order; empty where none are printed.</summary>
    public IReadOnlyList<YearObservation> Years
    {
        get;
        init => field = ValueList.From(value.OrderBy(year => year.Year), nameof(Years));
    } = ValueList<YearObservation>.Empty;

    /// <summary>Gets how far a miss of this row may be from its target and still be near, or null where the policy of the verdict says so.</summary>
    public NearBand? NearBand { get; init; }

    /// <summary>Gets the verdict that the report itself prints.</summary>
    public ReportedVerdict ReportedVerdict { get; init; }

    /// <summary>Gets the printed verdict as it stands; empty where none is printed or the row was made in code.</summary>
    public string ReportedVerdictText { get; init; } = string.Empty;

    /// <summary>Gets a value indicating whether the desired direction was assumed, not stated.</summary>
    public bool IsDirectionAssumed { get; init; }

    /// <summary>Gets a value indicating whether another row of the same table reports something else for the same unit, indicator and period: neither is counted.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>Gets the line of the other row where <see cref="IsContradicted"/>, or null.</summary>
    /// <value>1 = first.</value>
    public int? ConflictLine { get; init; }

    /// <summary>Gets where the row stands: document and line, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the remark on the row, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets all that was decided or noticed in reading the row, that of its cells included, each with its column's name; empty where nothing was.</summary>
    public IReadOnlyList<ReadingNote> Notes
    {
        get;
        init => field = ValueList.From(value, nameof(Notes));
    } = ValueList<ReadingNote>.Empty;

    /// <summary>Gets the columns that the reader does not know, name and text, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Extra
    {
        get;
        init => field = ValueList.From(value, nameof(Extra));
    } = ValueList<KeyValuePair<string, string>>.Empty;

    /// <summary>Gets a value indicating whether the report counts the row: where it says so, or, where it does not say, where the row is no part of another.</summary>
    internal bool CountsAsHeadline => IsHeadline ?? Parent is null;

    /// <summary>Gives the target that holds on a day: of those in force the latest; the last listed where several hold from the same day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The target, or null where none holds.</returns>
    public Target? TargetInForce(LocalDate day)
    {
        Target? found = null;
        for (int i = 0; i < Targets.Count; i++)
        {
            Target candidate = Targets[i];
            bool inForce = candidate.EffectiveFrom is not { } from || from <= day;
            bool later = found?.EffectiveFrom is not { } best || (candidate.EffectiveFrom is { } own && own >= best);
            found = inForce && later ? candidate : found;
        }

        return found;
    }

    /// <summary>Gives the target that was set first: the one without a day, else with the earliest; the first listed where several hold from the same day.</summary>
    /// <returns>The target, or null where there is none.</returns>
    public Target? OriginalTarget()
    {
        Target? found = null;
        for (int i = 0; i < Targets.Count; i++)
        {
            Target candidate = Targets[i];
            found = found is null || (found.EffectiveFrom is { } best && (candidate.EffectiveFrom is not { } own || own < best)) ? candidate : found;
        }

        return found;
    }

    /// <summary>Gives what was reported for a year.</summary>
    /// <param name="year">The calendar year.</param>
    /// <returns>The observation, or null.</returns>
    public Observation? InYear(int year)
    {
        for (int i = 0; i < Years.Count; i++)
        {
            if (Years[i].Year == year)
            {
                return Years[i].Observation;
            }
        }

        return null;
    }

    /// <summary>Gives the text of a column that the reader does not know.</summary>
    /// <param name="column">The name of the column; case, spaces and diacritics do not count.</param>
    /// <returns>The text, or null where there is no such column.</returns>
    public string? ExtraText(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        string folded = HeaderText.Fold(column);
        foreach ((string name, string text) in Extra)
        {
            if (HeaderText.Fold(name) == folded)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Writes the row in one line.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{(Number is null ? string.Empty : $"{Number}. ")}{Unit}, {Indicator}, {Period}: {(Targets.Count == 0 ? "no target" : string.Join("; ", Targets))} / {Actual}";
}
