using LocalGovMetrics.Statistics;

namespace LocalGovMetrics.Answers.Comparing;

/// <summary>A composite index as the command line asks for it.</summary>
internal sealed record IndexRequest
{
    public required IReadOnlyList<IndexPart> Parts { get; init; }

    public IndexMean Mean { get; init; }

    /// <summary>Gets the share of indicators for which a unit needs a value.</summary>
    /// <value>0 to 1.</value>
    public double DataShare { get; init; } = 1;

    /// <summary>Gets the year at whose worst and best values the ends of a min-max scale are frozen, or null: then each time has its own.</summary>
    public int? FrozenAt { get; init; }

    public int Runs { get; init; } = 1000;

    public int Seed { get; init; } = 1;
}

/// <summary>One indicator of an index.</summary>
internal sealed record IndexPart(string Code, double Weight, NormalisationMethod Normalisation = NormalisationMethod.MinMax, double? Low = null, double? High = null);
