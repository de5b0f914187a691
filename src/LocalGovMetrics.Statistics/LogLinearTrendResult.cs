using System.Text.Json.Serialization;
using LocalGovMetrics.Display;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Statistics;

/// <summary>A log-linear trend: ln(value) = intercept + slope · year, by ordinary least squares.</summary>
/// <remarks>Where there is no trend every number is undefined, with the same reason. Equality compares contents. Immutable.</remarks>
[TypeFormatterSource(typeof(DisplayFormatterSource))]
public sealed record LogLinearTrendResult : IDisplayable
{
    internal const int FewestObservations = 3;

    private readonly ValueList<int> _missingYears = ValueList<int>.Empty;

    internal LogLinearTrendResult()
    {
    }

    // The observations are not kept; what follows from slope and standard error must, but for the last digits.
    [JsonConstructor]
    private LogLinearTrendResult(
        int observations,
        Computed slope,
        Computed intercept,
        Computed slopeStandardError,
        Computed growth,
        Computed growthStandardError,
        Computed rSquared,
        IReadOnlyList<int> missingYears)
    {
        bool follows = observations >= 0 && slope.TryGetValue(out double rate)
            ? observations >= FewestObservations
                && intercept.IsDefined
                && slopeStandardError.ValueOrNull is not < 0
                && rSquared.ValueOrNull is null or (>= 0 and <= 1)
                && GrowthOf(rate).IsCloseTo(growth, scale: 1)
                && GrowthErrorOf(rate, slopeStandardError).IsCloseTo(growthStandardError)
            : observations >= 0 && !slope.IsDefined && slope == intercept && slope == slopeStandardError && slope == growth && slope == growthStandardError && slope == rSquared;
        if (!follows)
        {
            throw new ArgumentException("The numbers are not those of one trend.", nameof(slope));
        }

        Observations = observations;
        Slope = slope;
        Intercept = intercept;
        SlopeStandardError = slopeStandardError;
        Growth = growth;
        GrowthStandardError = growthStandardError;
        RSquared = rSquared;
        MissingYears = missingYears;
    }

    /// <summary>Gets how many values were fitted.</summary>
    /// <value>0 or more; a trend needs 3.</value>
    [JsonInclude]
    [JsonRequired]
    public int Observations { get; internal init; }

    /// <summary>Gets the slope b: the growth of the logarithm per year.</summary>
    /// <value>Natural logarithm per year.</value>
    public Computed Slope { get; internal init; }

    /// <summary>Gets the intercept a: the logarithm of the trend at the year 0, far outside the series.</summary>
    /// <value>Natural logarithm of the unit of the values.</value>
    public Computed Intercept { get; internal init; }

    /// <summary>Gets the standard error of the slope, with n − 2 degrees of freedom.</summary>
    /// <value>Natural logarithm per year, 0 or more.</value>
    public Computed SlopeStandardError { get; internal init; }

    /// <summary>Gets the growth per year: exp(slope) − 1.</summary>
    /// <value>0.05 = 5 %, above −1.</value>
    public Computed Growth { get; internal init; }

    /// <summary>Gets the standard error of the growth by the delta method: exp(slope) · standard error of the slope.</summary>
    /// <value>0.01 = one percentage point, 0 or more.</value>
    public Computed GrowthStandardError { get; internal init; }

    /// <summary>Gets the share of the logarithms' variance that the trend explains.</summary>
    /// <value>0 to 1; undefined, <see cref="UndefinedReason.ZeroBase"/>, where all values are equal and nothing is to be explained.</value>
    [JsonInclude]
    [JsonRequired]
    public Computed RSquared { get; internal init; }

    /// <summary>Gets the years that were left out because their value is missing, in the order of the series.</summary>
    public IReadOnlyList<int> MissingYears
    {
        get => _missingYears;
        internal init => _missingYears = ValueList.From(value);
    }

    /// <summary>Gives the trend's value of a year: exp(intercept + slope · year).</summary>
    /// <param name="year">The year, inside the series or beyond it.</param>
    /// <returns>The value, above 0, in the unit of the series; or undefined where there is no trend, or no number that large.</returns>
    public Computed At(int year) =>
        Slope.TryGetValue(out double slope) && Intercept.TryGetValue(out double intercept)
            ? Computed.From(Math.Exp(intercept + (slope * year)))
            : Slope;

    /// <inheritdoc/>
    public DisplayTable ToTable() => LogLinearTrendTable.Of(this);

    /// <summary>Writes the growth with its standard error and the number of observations.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Growth} a year, standard error {GrowthStandardError}, of {Observations} observations");

    internal static Computed GrowthOf(double slope) => Computed.From(Math.Exp(slope) - 1);

    internal static Computed GrowthErrorOf(double slope, Computed slopeError) =>
        slopeError.TryGetValue(out double error) ? Computed.From(Math.Exp(slope) * error) : slopeError;

    internal static LogLinearTrendResult Without(UndefinedReason reason, int observations, ValueList<int> missingYears)
    {
        Computed none = Computed.Undefined(reason);
        return new LogLinearTrendResult
        {
            Observations = observations,
            Slope = none,
            Intercept = none,
            SlopeStandardError = none,
            Growth = none,
            GrowthStandardError = none,
            RSquared = none,
            MissingYears = missingYears,
        };
    }
}
