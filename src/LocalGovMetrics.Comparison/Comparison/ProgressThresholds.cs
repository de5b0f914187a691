using LocalGovMetrics.Values;

namespace LocalGovMetrics.Comparison;

/// <summary>The thresholds of a method, as data: from which measure on which status holds.</summary>
/// <remarks>Equality compares contents. Immutable.</remarks>
public sealed record ProgressThresholds
{
    /// <summary>Makes thresholds.</summary>
    /// <param name="name">Whose thresholds they are.</param>
    /// <param name="bands">The bands, the highest measure first, the last one for whatever is left.</param>
    /// <exception cref="ArgumentNullException">The name, the list or a band is null.</exception>
    /// <exception cref="ArgumentException">There is no band, the last one has a threshold, another has none, or they are not in order.</exception>
    public ProgressThresholds(string name, IReadOnlyList<ProgressBand> bands)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Bands = ValueList.From(bands);
        bool inOrder = Bands.Count > 0 && Bands[^1].From is null;
        for (int i = 0; i < Bands.Count - 1; i++)
        {
            inOrder &= Bands[i].From is not null && (i == 0 || Bands[i].From <= Bands[i - 1].From);
        }

        if (!inOrder)
        {
            throw new ArgumentException("Bands go from the highest threshold down, and the last one has none.", nameof(bands));
        }
    }

    /// <summary>Gets Open SDG's thresholds of the ratio of observed to required growth: 0.95, 0.60, 0.</summary>
    public static ProgressThresholds OpenSdg { get; } = new("Open SDG (Statistics Canada)", [new(ProgressStatus.OnTrack, 0.95), new(ProgressStatus.AccelerationNeeded, 0.60), new(ProgressStatus.LimitedProgress, 0), new(ProgressStatus.Deterioration, null)]);

    /// <summary>Gets Open SDG's thresholds of growth per year for series without a target: 1.5 %, 0.5 %, 0; scaled near a natural limit.</summary>
    public static ProgressThresholds OpenSdgWithoutTarget { get; } = new("Open SDG (Statistics Canada), no target", [new(ProgressStatus.OnTrack, 0.015), new(ProgressStatus.AccelerationNeeded, 0.005), new(ProgressStatus.LimitedProgress, 0), new(ProgressStatus.Deterioration, null)]);

    /// <summary>Gets UNSD's thresholds of the share of the way that will have been gone: 0.95, 0.10.</summary>
    public static ProgressThresholds Unsd { get; } = new("UNSD 2023 (EUSTAT)", [new(ProgressStatus.OnTrack, 0.95), new(ProgressStatus.SomeProgress, 0.10), new(ProgressStatus.NoProgress, null)]);

    /// <summary>Gets UNSD's thresholds of growth per year for series without a target: 2 %, 0.5 %.</summary>
    public static ProgressThresholds UnsdWithoutTarget { get; } = new("UNSD 2023 (EUSTAT), no target", [new(ProgressStatus.OnTrack, 0.02), new(ProgressStatus.SomeProgress, 0.005), new(ProgressStatus.NoProgress, null)]);

    /// <summary>Gets the thresholds of the weather symbols: the share of the remaining way that the projection covers, 95 % and 80 %.</summary>
    public static ProgressThresholds Weather { get; } = new("Weather symbols (Germany)", [new(ProgressStatus.Sun, 0.95, included: false), new(ProgressStatus.SunAndCloud, 0.80), new(ProgressStatus.Cloud, 0, included: false), new(ProgressStatus.Thunderstorm, null)]);

    /// <summary>Gets whose thresholds they are.</summary>
    public string Name { get; }

    /// <summary>Gets the bands, the highest measure first.</summary>
    public IReadOnlyList<ProgressBand> Bands { get; }

    /// <summary>Gives the status of a measure.</summary>
    /// <param name="measure">The measure of the method.</param>
    /// <returns>The status of the first band that holds; <see cref="ProgressStatus.None"/> for an undefined measure.</returns>
    public ProgressStatus StatusOf(Computed measure) =>
        measure.TryGetValue(out double value) ? Bands.First(band => band.Holds(value)).Status : ProgressStatus.None;

    /// <summary>Writes name and bands.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Name}: {string.Join(", ", Bands)}";

    internal ProgressThresholds Scaled(double factor) =>
        factor is 1 ? this : new(Name, [.. Bands.Select(band => new ProgressBand(band.Status, band.From * factor, band.Included))]);
}
