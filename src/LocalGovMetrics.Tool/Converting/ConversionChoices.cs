using LocalGovMetrics.Tool.Output;
using NodaTime;

namespace LocalGovMetrics.Tool.Converting;

/// <summary>What the options of <c>lgm units convert</c> say in one run.</summary>
internal sealed record ConversionChoices
{
    public required CommonChoices Common { get; init; }

    /// <summary>Gets the day whose units the rows become.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the day whose units the rows name, or null where each names those of its period's last day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the path of the register, or null for the one that comes with the library.</summary>
    public string? Register { get; init; }

    /// <summary>Gets the name of the weight, or null.</summary>
    public string? Weight { get; init; }

    /// <summary>Gets the day of the weights, or null where it is not said.</summary>
    public LocalDate? WeightsAt { get; init; }

    /// <summary>Gets the path of the table of weights, or null.</summary>
    public string? Weights { get; init; }
}
