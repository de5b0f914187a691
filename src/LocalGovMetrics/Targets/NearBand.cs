using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Targets;

/// <summary>How far a miss may be from the committing number and still be near: a share of that number, percentage points, or an amount.</summary>
/// <remarks>Canonical text: <c>1 %</c> (a share), <c>0.5 points</c>, <c>3</c> (in the target's unit), <c>3 hộ</c>. Equal by content, immutable.</remarks>
/// <example>
/// <code>
/// VerdictPolicy points = VerdictPolicy.Face with { NearBand = NearBand.Points(2) };
/// Verdict verdict = ReportNotation.Vietnamese.Assess("90%", "88,5%", new AssessOptions { Policy = points });
/// Console.WriteLine($"{verdict.Kind}, near {verdict.IsNear}");   // NotAchieved, near True
/// </code>
/// </example>
[JsonConverter(typeof(CanonicalTextConverter<NearBand>))]
public sealed record NearBand : ICanonicalText<NearBand>
{
    private const string PointsWord = "points";

    private NearBand(NearBandKind kind, decimal width, MeasureUnit? unit = null) => (Kind, Width, MeasureUnit) = (kind, width, unit);

    /// <summary>Gets what the width is.</summary>
    public NearBandKind Kind { get; }

    /// <summary>Gets how wide the band is.</summary>
    /// <value>0 or more: a share of the committing number, 0 to 1; percentage points; or an amount in <see cref="MeasureUnit"/>.</value>
    public decimal Width { get; }

    /// <summary>Gets the unit of an amount, or null where it is in the unit of the target.</summary>
    public MeasureUnit? MeasureUnit { get; }

    /// <summary>Makes a band that is a share of the committing number.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0 to 1.</exception>
    public static NearBand Share(decimal share) => share is >= 0 and <= 1
        ? new NearBand(NearBandKind.Share, share)
        : throw new ArgumentOutOfRangeException(nameof(share), share, "The near band is a share from 0 to 1.");

    /// <summary>Makes a band in percentage points, in which only numbers in per cent are near.</summary>
    /// <param name="points">The points, 0 or more.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static NearBand Points(decimal points) => new(NearBandKind.Points, NotNegative(points, nameof(points)));

    /// <summary>Makes a band that is an amount.</summary>
    /// <param name="amount">The amount, 0 or more.</param>
    /// <param name="unit">Its unit, in which only numbers that convert into it are near; null = the unit of the target, whatever it is.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public static NearBand Amount(decimal amount, MeasureUnit? unit = null) => new(NearBandKind.Amount, NotNegative(amount, nameof(amount)), unit);

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out NearBand result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The band, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out NearBand result)
    {
        int space = text.IndexOf(' ');
        ReadOnlySpan<char> number = space < 0 ? text : text[..space];
        ReadOnlySpan<char> unit = space < 0 ? [] : text[(space + 1)..];
        result = !CanonicalText.TryParseShortest(number, out decimal width) || width < 0 ? null
            : space < 0 ? Amount(width)
            : unit is "%" ? width <= 100 ? Share(width / 100) : null
            : unit is PointsWord ? Points(width)
            : MeasureUnit.TryParse(unit, out MeasureUnit? own) && unit.SequenceEqual(own.ToString()) ? Amount(width, own)
            : null;
        return result is not null;
    }

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static NearBand Parse(string text) => CanonicalText.Parse<NearBand>(text);

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        NearBandKind.Share => CanonicalText.FormatShortest(Width * 100) + " %",
        NearBandKind.Points => $"{CanonicalText.FormatShortest(Width)} {PointsWord}",
        NearBandKind.Amount => MeasureUnit is { } unit ? $"{CanonicalText.FormatShortest(Width)} {unit}" : CanonicalText.FormatShortest(Width),
    };

    /// <summary>Tells whether a miss is within the band.</summary>
    /// <param name="margin">How far it is from the committing number.</param>
    /// <param name="threshold">The committing number.</param>
    /// <param name="unit">The unit of both, or null.</param>
    internal bool Holds(decimal margin, decimal threshold, MeasureUnit? unit) => Kind switch
    {
        NearBandKind.Share => !DecimalMath.TryMultiply(Width, Math.Abs(threshold), out decimal width) || Math.Abs(margin) <= width,
        NearBandKind.Points => unit is { Dimension: Dimension.Percent or Dimension.PercentagePoint } && Math.Abs(margin) <= Width,
        NearBandKind.Amount => MeasureUnit is null || MeasureUnit == unit
            ? Math.Abs(margin) <= Width
            : unit is not null && MeasureUnit.IsConvertibleTo(unit) && MeasureUnit.TryConvert(Width, unit, out decimal own) && Math.Abs(margin) <= own,
    };

    /// <summary>Tells whether a miss of numbers without a unit, too large for decimals, is within the band.</summary>
    internal bool Holds(double margin, double threshold) => Math.Abs(margin) <= WidthAt(threshold);

    /// <summary>Gives how wide the band is around a number without a unit.</summary>
    internal double WidthAt(double threshold) => Kind switch
    {
        NearBandKind.Share => BinaryNumber.FromDecimal(Width) * Math.Abs(threshold),
        NearBandKind.Amount when MeasureUnit is null => BinaryNumber.FromDecimal(Width),
        NearBandKind.Points or NearBandKind.Amount => -1,
    };

    private static decimal NotNegative(decimal width, string name) =>
        width >= 0 ? width : throw new ArgumentOutOfRangeException(name, width, "The near band is 0 or more.");
}

/// <summary>What the width of a near band is.</summary>
[JsonConverter(typeof(EnumTextConverter<NearBandKind>))]
public enum NearBandKind
{
    /// <summary>A share of the committing number.</summary>
    Share = 0,

    /// <summary>Percentage points.</summary>
    Points = 1,

    /// <summary>An amount, in its own unit or in that of the target.</summary>
    Amount = 2,
}
