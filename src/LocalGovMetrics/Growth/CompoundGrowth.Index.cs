using System.Runtime.CompilerServices;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Growth;

/// <content>The index form: previous period = 100, as the Vietnamese reports print average growth.</content>
public static partial class CompoundGrowth
{
    /// <summary>Calculates compound growth as an index, previous period = 100: 100 · (last / first)^(1 / periods).</summary>
    /// <param name="first">The value at the base, above 0, in any unit.</param>
    /// <param name="last">The value at the end, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods from base to end, 1 or more.</param>
    /// <returns>The index, 105 = 5 % a period, 0 or more; or undefined, as for <see cref="Rate(double, double, int)"/>.</returns>
    [OverloadResolutionPriority(1)]
    public static Computed Index(double first, double last, int periods) => IndexFromRate(Rate(first, last, periods));

    /// <summary>Calculates compound growth of decimal values as an index, previous period = 100.</summary>
    /// <param name="first">The value at the base, above 0, in any unit.</param>
    /// <param name="last">The value at the end, 0 or more, in the same unit.</param>
    /// <param name="periods">The periods from base to end, 1 or more.</param>
    /// <returns>The index, 105 = 5 % a period, 0 or more; or undefined, as for <see cref="Rate(double, double, int)"/>.</returns>
    public static Computed Index(decimal first, decimal last, int periods) => IndexFromRate(Rate(first, last, periods));

    /// <summary>Turns a rate into the index, previous period = 100: 0.05 gives 105.</summary>
    /// <param name="rate">The rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <returns>The index, 0 or more; or undefined: <see cref="UndefinedReason.SignChange"/> for a rate below −1, which only a
    /// change of sign can give.</returns>
    public static Computed IndexFromRate(double rate) =>
        rate < -1 ? Computed.Undefined(UndefinedReason.SignChange) : Computed.From(IndexBase * (1 + rate));

    /// <summary>Turns a calculated rate into the index, previous period = 100: 0.05 gives 105.</summary>
    /// <param name="rate">The rate per period, 0.05 = 5 %, −1 or more.</param>
    /// <returns>The index, 0 or more; or undefined, with the rate's own reason where it has one.</returns>
    public static Computed IndexFromRate(Computed rate) => rate.TryGetValue(out double value) ? IndexFromRate(value) : rate;

    /// <summary>Turns an index, previous period = 100, into the rate: 105 gives 0.05.</summary>
    /// <param name="index">The index, 0 or more.</param>
    /// <returns>The rate per period, 0.05 = 5 %, −1 or more; or undefined: <see cref="UndefinedReason.SignChange"/> for an index
    /// below 0, which only a change of sign can give.</returns>
    public static Computed RateFromIndex(double index) =>
        index < 0 ? Computed.Undefined(UndefinedReason.SignChange) : Computed.From((index - IndexBase) / IndexBase);

    /// <summary>Turns a calculated index, previous period = 100, into the rate: 105 gives 0.05.</summary>
    /// <param name="index">The index, 0 or more.</param>
    /// <returns>The rate per period, 0.05 = 5 %, −1 or more; or undefined, with the index's own reason where it has one.</returns>
    public static Computed RateFromIndex(Computed index) => index.TryGetValue(out double value) ? RateFromIndex(value) : index;
}
