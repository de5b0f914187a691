using System.Text.Json.Serialization;

namespace LocalGovMetrics.Json;

/// <summary>An index of prices in a policy: its values by year, 100 in the base year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PriceIndexForm
{
    public required string Name { get; init; }

    public required int BaseYear { get; init; }

    public required IReadOnlyDictionary<int, decimal> Values { get; init; }

    public static PriceIndexForm? Of(PriceIndex? index) => index is null ? null : new()
    {
        Name = index.Name,
        BaseYear = index.BaseYear,
        Values = index.Values.ToDictionary(value => value.Year, value => value.Value),
    };

    public PriceIndex ToIndex() => new(Name, BaseYear, [.. Values.Select(value => new YearIndex(value.Key, value.Value))]);
}
