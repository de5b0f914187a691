using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics;

/// <summary>At which prices money is stated: current (<c>giá hiện hành</c>), or constant prices of a year (<c>giá so sánh</c>).</summary>
/// <remarks>Money at different bases never compares silently. Canonical text: <c>current</c>, <c>constant</c> (year not
/// printed), <c>constant 2010</c>, <c>notPrinted</c>. Equal by content, immutable.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<PriceBasis>))]
public sealed record PriceBasis : ICanonicalText<PriceBasis>
{
    private readonly string _name;

    private PriceBasis(string name, int? baseYear)
    {
        _name = name;
        BaseYear = baseYear;
    }

    /// <summary>Gets the basis of what is not money, or prints none.</summary>
    public static PriceBasis NotPrinted { get; } = new("notPrinted", null);

    /// <summary>Gets current prices.</summary>
    public static PriceBasis Current { get; } = new("current", null);

    /// <summary>Gets constant prices of a year that was not printed.</summary>
    public static PriceBasis ConstantOfUnknownYear { get; } = new("constant", null);

    /// <summary>Gets the year of the constant prices, or null.</summary>
    public int? BaseYear { get; }

    /// <summary>Gets a value indicating whether the prices are constant.</summary>
    public bool IsConstant => _name == ConstantOfUnknownYear._name;

    /// <summary>Makes constant prices of a year.</summary>
    /// <param name="year">The year, 1900 to 2999.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1900 to 2999.</exception>
    public static PriceBasis Constant(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2999);
        return new PriceBasis(ConstantOfUnknownYear._name, year);
    }

    /// <summary>Reads the canonical form, as routes and queries of web apps bind it.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: there is one form.</param>
    /// <param name="result">The value; where the text is not canonical, null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PriceBasis result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The basis, or null.</param>
    /// <returns>True where the text is canonical.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out PriceBasis result)
    {
        result = text switch
        {
            "notPrinted" => NotPrinted,
            "current" => Current,
            "constant" => ConstantOfUnknownYear,
            _ when text.StartsWith("constant ", StringComparison.Ordinal)
                && CanonicalText.TryParseInt32(text[9..], out int year) && year is >= 1900 and <= 2999 && text.Length == 13 => Constant(year),
            _ => null,
        };
        return result is not null;
    }

    /// <summary>Reads the canonical form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The basis.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not canonical.</exception>
    public static PriceBasis Parse(string text) => CanonicalText.Parse<PriceBasis>(text);

    /// <summary>Writes the canonical form.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => BaseYear is { } year ? $"{_name} {year.ToString(CultureInfo.InvariantCulture)}" : _name;
}
