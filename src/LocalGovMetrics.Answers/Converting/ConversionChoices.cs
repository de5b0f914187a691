using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Answers.Converting;

/// <summary>How the rows of a table become those of another day.</summary>
internal sealed record ConversionChoices
{
    /// <summary>Gets the day whose units the rows become.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Gets the day whose units the rows name, or null where each names those of its period's last day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the name of the weight, or null.</summary>
    public string? Weight { get; init; }

    /// <summary>Gets the day of the weights, or null where it is not said.</summary>
    public LocalDate? WeightsAt { get; init; }

    /// <summary>Gets how numbers are written, or null where the table decides.</summary>
    public ReportNotation? Notation { get; init; }

    public required VerdictPolicy Policy { get; init; }

    /// <summary>Gets the language of the names of units.</summary>
    public required Language Language { get; init; }
}
