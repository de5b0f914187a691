using System.Text.Json.Serialization;
using LocalGovMetrics.Json;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Targets;

/// <summary>What the measure of a target must satisfy.</summary>
/// <remarks>A closed family: <see cref="NumericCriterion"/>, <see cref="DateCriterion"/>, <see cref="RankCriterion"/>,
/// <see cref="GradeCriterion"/>, <see cref="TextCriterion"/>, <see cref="JointCriterion"/>,
/// <see cref="UnsettledCriterion"/>. Equal by content, immutable;
/// JSON as an object with <c>kind</c> and what the kind needs.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(Criterion.Between(14.5m, 15.5m));   // 14.5..15.5
/// </code>
/// </example>
[JsonConverter(typeof(ContractConverter))]
public abstract record Criterion
{
    private protected Criterion(CriterionKind kind) => Kind = kind;

    /// <summary>Gets the kind.</summary>
    public CriterionKind Kind { get; }

    /// <summary>Makes a bare number, read by the desired direction.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion Reach(decimal value) => new(CriterionKind.Reach, value, value);

    /// <summary>Makes a bound below, itself enough.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion AtLeast(decimal bound) => new(CriterionKind.AtLeast, bound, bound);

    /// <summary>Makes a bound below, itself not enough.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion MoreThan(decimal bound) => new(CriterionKind.MoreThan, bound, bound);

    /// <summary>Makes a bound above, itself enough.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion AtMost(decimal bound) => new(CriterionKind.AtMost, bound, bound);

    /// <summary>Makes a bound above, itself not enough.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion LessThan(decimal bound) => new(CriterionKind.LessThan, bound, bound);

    /// <summary>Makes a range.</summary>
    /// <param name="low">The low end.</param>
    /// <param name="high">The high end, not below the low end.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The high end is below the low end.</exception>
    public static NumericCriterion Between(decimal low, decimal high) => new(CriterionKind.Between, low, high);

    /// <summary>Makes an exact number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The criterion.</returns>
    public static NumericCriterion EqualTo(decimal value) => new(CriterionKind.Equal, value, value);

    /// <summary>Makes a last day.</summary>
    /// <param name="lastDay">The last day that is in time.</param>
    /// <returns>The criterion.</returns>
    public static DateCriterion ByDate(LocalDate lastDay) => new(lastDay);

    /// <summary>Makes a worst rank.</summary>
    /// <param name="rank">The worst rank that is enough, 1 or more.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public static RankCriterion RankAtMost(int rank) => new(rank);

    /// <summary>Makes a worst grade.</summary>
    /// <param name="grade">The worst grade that is enough.</param>
    /// <returns>The criterion.</returns>
    public static GradeCriterion GradeAtLeast(Grade grade) => new(grade);

    /// <summary>Makes a statement that no number settles.</summary>
    /// <param name="statement">The words.</param>
    /// <returns>The criterion.</returns>
    public static TextCriterion Text(string statement) => new(statement);

    /// <summary>Makes a joint criterion of which every part must hold.</summary>
    /// <param name="parts">The parts, two or more.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public static JointCriterion AllOf(IReadOnlyList<TargetRule> parts) => new(CriterionKind.AllOf, parts);

    /// <summary>Makes a joint criterion of which one part is enough.</summary>
    /// <param name="parts">The parts, two or more.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public static JointCriterion AnyOf(IReadOnlyList<TargetRule> parts) => new(CriterionKind.AnyOf, parts);

    /// <summary>Answers for every kind of the family; a new kind is a new parameter.</summary>
    /// <typeparam name="TResult">What is answered.</typeparam>
    /// <param name="numeric">Answers for a number, a bound or a range.</param>
    /// <param name="date">Answers for a last day.</param>
    /// <param name="rank">Answers for a worst rank.</param>
    /// <param name="grade">Answers for a worst grade.</param>
    /// <param name="text">Answers for a statement.</param>
    /// <param name="joint">Answers for several rules.</param>
    /// <param name="unsettled">Answers for words whose meaning is open.</param>
    /// <returns>The answer for the kind that this is.</returns>
    /// <exception cref="ArgumentNullException">An answer is null.</exception>
    public TResult Match<TResult>(
        Func<NumericCriterion, TResult> numeric,
        Func<DateCriterion, TResult> date,
        Func<RankCriterion, TResult> rank,
        Func<GradeCriterion, TResult> grade,
        Func<TextCriterion, TResult> text,
        Func<JointCriterion, TResult> joint,
        Func<UnsettledCriterion, TResult> unsettled)
    {
        ArgumentNullException.ThrowIfNull(numeric);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(rank);
        ArgumentNullException.ThrowIfNull(grade);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(joint);
        ArgumentNullException.ThrowIfNull(unsettled);
        return Choose(new CriterionCases<TResult>(numeric, date, rank, grade, text, joint, unsettled));
    }

    /// <summary>Writes the criterion in one line.</summary>
    /// <returns>Invariant text, such as <c>between 14.5..15.5</c>.</returns>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();

    private protected abstract TResult Choose<TResult>(in CriterionCases<TResult> cases);
}

/// <summary>The answers for every kind of the family.</summary>
internal readonly record struct CriterionCases<TResult>(
    Func<NumericCriterion, TResult> Numeric,
    Func<DateCriterion, TResult> Date,
    Func<RankCriterion, TResult> Rank,
    Func<GradeCriterion, TResult> Grade,
    Func<TextCriterion, TResult> Text,
    Func<JointCriterion, TResult> Joint,
    Func<UnsettledCriterion, TResult> Unsettled);
