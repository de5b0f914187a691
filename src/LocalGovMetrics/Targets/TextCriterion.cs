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

    private protected override TResult Choose<TResult>(in CriterionCases<TResult> cases) => cases.Text(this);

    private protected override string Describe() => $"«{Statement}»";
}
