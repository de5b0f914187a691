using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <summary>A total's growth taken apart: what each part contributed, and what the parts leave unexplained.</summary>
/// <remarks>
/// Method: change of the part / base of the total. The contributions, the remainder's included, add up to the total's
/// growth. Equality compares contents. Immutable.
/// </remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record GrowthContributionsResult : IDisplayable
{
    private readonly ValueList<GrowthContribution> _parts;

    internal GrowthContributionsResult(GrowthContribution total, ValueList<GrowthContribution> parts, GrowthContribution remainder)
    {
        Total = total;
        _parts = parts;
        Remainder = remainder;
    }

    // What was read must follow from the values of the total and the parts.
    [JsonConstructor]
    private GrowthContributionsResult(GrowthContribution total, IReadOnlyList<GrowthContribution> parts, GrowthContribution remainder)
        : this(total, ValueList.From(parts), remainder)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(remainder);
        UndefinedReason withoutTotal = total.Contribution.Reason == UndefinedReason.NotFinite ? UndefinedReason.NotFinite : UndefinedReason.Missing;
        GrowthContributionsResult calculated = GrowthContributions.Of(total.Part, ValueList.From(_parts.Select(part => part.Part)), withoutTotal);
        bool follows = IsSame(calculated.Total, total)
            && IsSame(calculated.Remainder, remainder)
            && calculated._parts.Zip(_parts, IsSame).All(isSame => isSame);
        if (!follows)
        {
            throw new ArgumentException("The contributions do not follow from the values.", nameof(parts));
        }
    }

    /// <summary>Gets the total: its values, its change and, as its contribution, its growth.</summary>
    public GrowthContribution Total { get; }

    /// <summary>Gets the growth of the total from base to end, not per year: last / first − 1.</summary>
    /// <value>0.05 = 5 %; or undefined: <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.Missing"/> where the total is missing, <see cref="UndefinedReason.NotFinite"/> where it is
    /// beyond decimal numbers.</value>
    [JsonIgnore]
    public Computed Growth => Total.Contribution;

    /// <summary>Gets what each part contributed, in the order given.</summary>
    public IReadOnlyList<GrowthContribution> Parts => _parts;

    /// <summary>Gets what the parts leave of the total: its values less those of the parts.</summary>
    /// <value>All 0 where the parts add up to the total; where parts are missing, their contribution is in it.</value>
    public GrowthContribution Remainder { get; }

    /// <summary>Gets a value indicating whether no part is missing and the parts add up to the total, at the base and at the end, exactly.</summary>
    [JsonIgnore]
    public bool AddsUp => Remainder.Part is { First: 0, Last: 0 } && !_parts.Any(part => part.Change is null);

    /// <inheritdoc/>
    public DisplayTable ToTable() => GrowthContributionsTable.Of(this);

    /// <summary>Writes total, parts and remainder.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => $"{Total} = {string.Join("; ", _parts)}; {Remainder}";

    private static bool IsSame(GrowthContribution one, GrowthContribution other) =>
        one.Part == other.Part && one.Change == other.Change && one.Contribution.IsCloseTo(other.Contribution, scale: 1);
}
