using System.Text.Json.Serialization;

namespace LocalGovMetrics.Units;

/// <summary>How much of something passed along a link between two units: 5 574 inhabitants, 4 km², by the name of the weight.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record LinkWeight
{
    /// <summary>Makes a weight.</summary>
    /// <param name="name">The weight's name, such as <c>population</c> or <c>area</c>.</param>
    /// <param name="amount">The amount that passed, in the weight's own unit; 0 or more.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 0.</exception>
    public LinkWeight(string name, decimal amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Name = name;
        Amount = amount;
    }

    /// <summary>Gets the weight's name.</summary>
    public string Name { get; }

    /// <summary>Gets the amount that passed, in the weight's own unit.</summary>
    /// <value>0 or more.</value>
    [JsonInclude]
    [JsonRequired]
    public decimal Amount { get; internal init; }

    /// <summary>Writes name and amount.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} {Amount}");
}
