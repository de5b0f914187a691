using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Targets;

/// <summary>A statement that no number settles.</summary>
[JsonConverter(typeof(ContractConverter))]
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

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<NumericCriterion, TResult> numeric,
        Func<DateCriterion, TResult> date,
        Func<RankCriterion, TResult> rank,
        Func<GradeCriterion, TResult> grade,
        Func<TextCriterion, TResult> text,
        Func<JointCriterion, TResult> joint,
        Func<UnsettledCriterion, TResult> unsettled)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text(this);
    }

    private protected override string Describe() => $"«{Statement}»";
}
