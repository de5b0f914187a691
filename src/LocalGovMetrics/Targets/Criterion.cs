using System.Text.Json.Serialization;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Targets;

/// <summary>What the measure of a target must satisfy.</summary>
/// <remarks>A closed family: <see cref="NumericCriterion"/>, <see cref="DateCriterion"/>, <see cref="RankCriterion"/>,
/// <see cref="GradeCriterion"/>, <see cref="TextCriterion"/>, <see cref="JointCriterion"/>,
/// <see cref="UnsettledCriterion"/>. Equal by content, immutable;
/// JSON as an object with <c>kind</c> and what the kind needs.</remarks>
[JsonConverter(typeof(CriterionConverter))]
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

    /// <summary>Writes the criterion in one line.</summary>
    /// <returns>Invariant text, such as <c>between 14.5..15.5</c>.</returns>
    public sealed override string ToString() => Describe();

    private protected abstract string Describe();
}

/// <summary>A number, a bound or a range that a measure is compared with, in the unit of the target's rule.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record NumericCriterion : Criterion
{
    /// <summary>Makes a numeric criterion.</summary>
    /// <param name="kind">One of the kinds from <see cref="CriterionKind.Reach"/> to <see cref="CriterionKind.Equal"/>.</param>
    /// <param name="low">The number, the bound, or the low end.</param>
    /// <param name="high">The high end of a range; the same number otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not numeric.</exception>
    /// <exception cref="ArgumentException">The high end is below the low end, or differs where there is no range.</exception>
    public NumericCriterion(CriterionKind kind, decimal low, decimal high)
        : base(kind)
    {
        if (kind is < CriterionKind.Reach or > CriterionKind.Equal)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not numeric.");
        }

        if (high < low || (high != low && kind != CriterionKind.Between))
        {
            throw new ArgumentException(FormattableString.Invariant($"{low} to {high} is no {kind}."), nameof(high));
        }

        NearEnd = low;
        FarEnd = high;
    }

    /// <summary>Gets the bound below: the number, the bound, or the low end; null where there is only a bound above.</summary>
    public decimal? Low => Kind is CriterionKind.AtMost or CriterionKind.LessThan ? null : NearEnd;

    /// <summary>Gets the bound above: the number, the bound, or the high end; null where there is only a bound below.</summary>
    public decimal? High => Kind is CriterionKind.AtLeast or CriterionKind.MoreThan ? null : FarEnd;

    /// <summary>Gets the low end of a range, else the number itself.</summary>
    internal decimal NearEnd { get; }

    /// <summary>Gets the high end of a range, else the number itself.</summary>
    internal decimal FarEnd { get; }

    private protected override string Describe() => Kind switch
    {
        CriterionKind.Reach => CanonicalText.Format(NearEnd),
        CriterionKind.AtLeast => ">=" + CanonicalText.Format(NearEnd),
        CriterionKind.MoreThan => ">" + CanonicalText.Format(NearEnd),
        CriterionKind.AtMost => "<=" + CanonicalText.Format(FarEnd),
        CriterionKind.LessThan => "<" + CanonicalText.Format(FarEnd),
        CriterionKind.Equal => "=" + CanonicalText.Format(NearEnd),
        CriterionKind.Between or CriterionKind.ByDate or CriterionKind.RankAtMost or CriterionKind.GradeAtLeast or CriterionKind.Text
            or CriterionKind.AllOf or CriterionKind.AnyOf or CriterionKind.Unsettled => CanonicalText.Format(NearEnd) + ".." + CanonicalText.Format(FarEnd),
    };
}

/// <summary>A last day that is in time.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record DateCriterion : Criterion
{
    /// <summary>Makes a date criterion.</summary>
    /// <param name="lastDay">The last day that is in time: of "before 2023" it is 2022-12-31.</param>
    public DateCriterion(LocalDate lastDay)
        : base(CriterionKind.ByDate) => LastDay = lastDay;

    /// <summary>Gets the last day that is in time.</summary>
    public LocalDate LastDay { get; }

    private protected override string Describe() => "by " + LocalDateConverter.Format(LastDay);
}

/// <summary>A worst rank that is enough.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record RankCriterion : Criterion
{
    /// <summary>Makes a rank criterion.</summary>
    /// <param name="rank">The worst rank that is enough, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rank is below 1.</exception>
    public RankCriterion(int rank)
        : base(CriterionKind.RankAtMost)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        Rank = rank;
    }

    /// <summary>Gets the worst rank that is enough.</summary>
    /// <value>1 or more.</value>
    public int Rank { get; }

    private protected override string Describe() => FormattableString.Invariant($"top {Rank}");
}

/// <summary>A worst grade that is enough.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record GradeCriterion : Criterion
{
    /// <summary>Makes a grade criterion.</summary>
    /// <param name="grade">The worst grade that is enough.</param>
    public GradeCriterion(Grade grade)
        : base(CriterionKind.GradeAtLeast)
    {
        ArgumentNullException.ThrowIfNull(grade);
        Grade = grade;
    }

    /// <summary>Gets the worst grade that is enough.</summary>
    public Grade Grade { get; }

    private protected override string Describe() => $"grade {Grade} or better";
}

/// <summary>A statement that no number settles.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record TextCriterion : Criterion
{
    /// <summary>Makes a statement.</summary>
    /// <param name="statement">The words.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public TextCriterion(string statement)
        : base(CriterionKind.Text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(statement);
        Statement = statement;
    }

    /// <summary>Gets the words.</summary>
    public string Statement { get; }

    private protected override string Describe() => $"«{Statement}»";
}

/// <summary>Several rules joined: every one of them, or any one.</summary>
[JsonConverter(typeof(CriterionConverter))]
public sealed record JointCriterion : Criterion
{
    /// <summary>Makes a joint criterion.</summary>
    /// <param name="kind"><see cref="CriterionKind.AllOf"/> or <see cref="CriterionKind.AnyOf"/>.</param>
    /// <param name="parts">The parts, two or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not joint.</exception>
    /// <exception cref="ArgumentException">There are fewer than two parts.</exception>
    public JointCriterion(CriterionKind kind, IReadOnlyList<TargetRule> parts)
        : base(kind)
    {
        if (kind is not (CriterionKind.AllOf or CriterionKind.AnyOf))
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is not joint.");
        }

        Parts = ValueList.From(parts, nameof(parts));
        if (Parts.Count < 2)
        {
            throw new ArgumentException("A joint criterion has two parts or more.", nameof(parts));
        }
    }

    /// <summary>Gets the parts in the order of the print.</summary>
    public IReadOnlyList<TargetRule> Parts { get; }

    private protected override string Describe() => $"{(Kind == CriterionKind.AllOf ? "all of" : "any of")} ({string.Join("; ", Parts)})";
}
