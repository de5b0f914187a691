using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Plans;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Verdicts;

/// <summary>How a verdict is reached where the print leaves a choice; a value, so that it prints, compares and serialises.</summary>
/// <remarks>
/// <para>The default is <see cref="Face"/>. Equal by content, immutable. Every verdict carries the policy under which it was reached.</para>
/// <para>A policy is data: as JSON it reads back equal. Names in the JSON count without regard to case, what is left out is as in <see cref="Face"/>,
/// and a name that is no part of a policy is refused by name.</para>
/// </remarks>
/// <example>
/// <code>
/// Verdict face = ReportNotation.Vietnamese.Assess("&gt;=98", "98");
/// Verdict strict = ReportNotation.Vietnamese.Assess("&gt;=98", "98", new AssessOptions { Policy = VerdictPolicy.Strict });
/// Console.WriteLine($"{face.Kind}, {strict.Kind}");   // Achieved, Undetermined
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
public sealed record VerdictPolicy
{
    private static readonly ValueList<ObservationStatus> SettlingByDefault =
        ValueList.Create([ObservationStatus.Actual, ObservationStatus.Revised, ObservationStatus.Provisional, ObservationStatus.Estimated]);

    private static readonly ValueList<ObservationStatus> StatusesOfValues =
        ValueList.From(Enum.GetValues<ObservationStatus>().Where(status => !status.IsAbsent()));

    /// <summary>Gets face value: printed numbers count as printed, the low end of a range commits, provisional values and estimates settle and are marked, forecasts do not.</summary>
    public static VerdictPolicy Face { get; } = new();

    /// <summary>Gets the strict policy: as face value, but the rounding of what was printed counts.</summary>
    public static VerdictPolicy Strict { get; } = new() { Name = "strict", RoundingCounts = true };

    /// <summary>Gets the policy's name, carried by every verdict.</summary>
    public string Name { get; init; } = "face";

    /// <summary>Gets how a range counts as a target.</summary>
    public RangeRule TargetRange { get; init; } = RangeRule.CommitmentEnd;

    /// <summary>Gets how a range counts as an actual value.</summary>
    public ActualRangeRule ActualRange { get; init; } = ActualRangeRule.EveryValue;

    /// <summary>Gets how a bound, such as <c>&gt;93</c>, counts as an actual value.</summary>
    public CensoredRule Censored { get; init; } = CensoredRule.EveryValue;

    /// <summary>Gets a value indicating whether an actual stands for every value that rounds to it, instead of the printed number.</summary>
    public bool RoundingCounts { get; init; }

    /// <summary>Gets how far a miss may be from the target and still be near; a row of a table may say otherwise.</summary>
    /// <value>Default: 1 % of the committing number.</value>
    /// <exception cref="ArgumentNullException">The band is null.</exception>
    public NearBand NearBand
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(value));
    } = NearBand.Share(0.01m);

    /// <summary>Gets the statuses of values that settle a verdict; a value of another status leaves it undetermined.</summary>
    /// <value>Each once, the firmest first. Default: actual, revised, provisional (<c>sơ bộ</c>), estimated (<c>ước</c>); not forecast (<c>dự kiến</c>).</value>
    /// <exception cref="ArgumentException">A status is a kind of absence, which settles nothing.</exception>
    public IReadOnlyList<ObservationStatus> SettlingStatuses
    {
        get;
        init => field = Statuses(value, areAbsent: false, nameof(SettlingStatuses));
    } = SettlingByDefault;

    /// <summary>Gets the kinds of absence that count in the denominators of headlines; a row without a value of another kind is listed and not counted.</summary>
    /// <value>Each once: some of pending, not available, not applicable, suppressed, not reported. Default: none.</value>
    /// <exception cref="ArgumentException">A status is one of a value, which always counts.</exception>
    public IReadOnlyList<ObservationStatus> CountedAbsences
    {
        get;
        init => field = Statuses(value, areAbsent: true, nameof(CountedAbsences));
    } = ValueList<ObservationStatus>.Empty;

    /// <summary>Gets which target of a row counts where it was revised.</summary>
    public TargetChoice TargetChoice { get; init; }

    /// <summary>Gets the last day by which targets are due that name none themselves; null = the last day of each row's period.</summary>
    /// <remarks>A miss before it is not yet due. A value of a period that ends after it does not tell what was reached by then: undetermined, <see cref="ReasonCode.AfterDeadline"/>.</remarks>
    public LocalDate? Deadline { get; init; }

    /// <summary>Gets the day as of which verdicts are given; null = the last day of each row's period.</summary>
    /// <remarks>Targets set later do not count, and what is due later is not yet due.</remarks>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets the index that brings an actual to the prices of its target where they differ; null = then nothing is judged.</summary>
    public PriceIndex? PriceIndex { get; init; }

    /// <summary>Tells whether a value of a status settles a verdict.</summary>
    /// <param name="status">The status.</param>
    /// <returns>False for every kind of absence.</returns>
    public bool Settles(ObservationStatus status)
    {
        for (int i = 0; i < SettlingStatuses.Count; i++)
        {
            if (SettlingStatuses[i] == status)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Makes the policy in which a status settles verdicts, or does not.</summary>
    /// <param name="status">The status of a value.</param>
    /// <param name="settles">Whether it settles.</param>
    /// <returns>The policy; the name stays.</returns>
    /// <exception cref="ArgumentException">The status is a kind of absence.</exception>
    public VerdictPolicy WithSettling(ObservationStatus status, bool settles = true) =>
        this with { SettlingStatuses = settles || status.IsAbsent() ? [.. SettlingStatuses, status] : [.. SettlingStatuses.Where(one => one != status)] };

    /// <summary>Tells whether a row without a value counts in denominators.</summary>
    /// <param name="absence">The kind of absence.</param>
    /// <returns>True where it does.</returns>
    public bool Counts(ObservationStatus absence) => CountedAbsences.Contains(absence);

    /// <summary>Gives the target of a row that the policy judges.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The target in force, or the original one; null where none holds by then.</returns>
    public Target? TargetOf(PlanRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        LocalDate day = DayOf(row);
        Target? inForce = row.TargetInForce(day);
        return inForce is null || TargetChoice != TargetChoice.Original || row.OriginalTarget() is not { } first || first.EffectiveFrom > day ? inForce : first;
    }

    /// <summary>The day as of which a row is judged.</summary>
    internal LocalDate DayOf(PlanRow row) => AsOf is { } asOf && asOf < row.Period.End ? asOf : row.Period.End;

    /// <summary>The policy with what a row says of itself.</summary>
    internal VerdictPolicy For(PlanRow row) => row.NearBand is { } own ? this with { NearBand = own } : this;

    internal VerdictPolicy WhereEveryStatusSettles() => this with { SettlingStatuses = StatusesOfValues };

    /// <summary>Writes the policy's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    private static ValueList<ObservationStatus> Statuses(IReadOnlyList<ObservationStatus> statuses, bool areAbsent, string name)
    {
        ArgumentNullException.ThrowIfNull(statuses, name);
        foreach (ObservationStatus status in statuses)
        {
            if (!Enum.IsDefined(status) || status.IsAbsent() != areAbsent)
            {
                throw new ArgumentException(areAbsent ? $"{status} is no kind of absence." : $"{status} is no status of a value.", name);
            }
        }

        return ValueList.From(statuses.Distinct().OrderBy(status => status.Doubt()));
    }
}

/// <summary>Which target of a row counts where it was revised.</summary>
[JsonConverter(typeof(EnumTextConverter<TargetChoice>))]
public enum TargetChoice
{
    /// <summary>The one that holds at the end of the period, or on the policy's day where that is earlier.</summary>
    InForce = 0,

    /// <summary>The first one that was set.</summary>
    Original = 1,

    /// <summary>Every one that was set by then: where their verdicts differ, the row is undetermined, with the verdict against each as its parts.</summary>
    Each = 2,
}

/// <summary>How a range counts as a target.</summary>
[JsonConverter(typeof(EnumTextConverter<RangeRule>))]
public enum RangeRule
{
    /// <summary>The end that is easier to reach is the commitment: the low end where higher is better, the high end where lower is.</summary>
    CommitmentEnd = 0,

    /// <summary>The end that is harder to reach is the commitment.</summary>
    FarEnd = 1,

    /// <summary>Only a value inside the range reaches it.</summary>
    Inside = 2,
}

/// <summary>How a range counts as an actual value.</summary>
[JsonConverter(typeof(EnumTextConverter<ActualRangeRule>))]
public enum ActualRangeRule
{
    /// <summary>Every value of the range must lead to the same verdict, else it is undetermined.</summary>
    EveryValue = 0,

    /// <summary>Its low end counts.</summary>
    LowEnd = 1,

    /// <summary>Its high end counts.</summary>
    HighEnd = 2,

    /// <summary>Its middle counts.</summary>
    Middle = 3,
}

/// <summary>How a bound counts as an actual value.</summary>
[JsonConverter(typeof(EnumTextConverter<CensoredRule>))]
public enum CensoredRule
{
    /// <summary>Every value that the bound allows must lead to the same verdict, else it is undetermined.</summary>
    EveryValue = 0,

    /// <summary>The bound itself counts.</summary>
    Bound = 1,
}
