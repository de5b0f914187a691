using CsCheck;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Audit;

public class ClaimPropertyTests
{
    private static readonly ClaimKind[] Exact =
    [
        ClaimKind.Fraction, ClaimKind.Share, ClaimKind.ShareOfSum, ClaimKind.Sum, ClaimKind.Difference, ClaimKind.Change, ClaimKind.Growth, ClaimKind.Multiple,
        ClaimKind.Product, ClaimKind.Attainment, ClaimKind.GrowthAttainment, ClaimKind.AveragePerYear, ClaimKind.Mean, ClaimKind.WeightedMean, ClaimKind.ImpliedPlan, ClaimKind.ImpliedBase,
        ClaimKind.AverageGrowth, ClaimKind.AverageGrowthIndex, ClaimKind.AveragePerItem,
    ];

    private static readonly Gen<ClaimKind> Kind = OneOf(Exact);
    private static readonly Gen<decimal> True = Gen.Select(Gen.Int[100_000, 900_000_000], Gen.Int[0, 5], (n, scale) => new decimal(n, 0, 0, false, (byte)scale));
    private static readonly Gen<MidpointRounding> Half = OneOf(MidpointRounding.AwayFromZero, MidpointRounding.ToEven, MidpointRounding.ToZero);

    private static readonly Gen<ReportedValue> AnyNumber = Gen.Select(
        Gen.Decimal,
        Gen.Int[0, 8],
        Gen.Int[0, 28],
        OneOf<MeasureUnit?>(null, MeasureUnit.BillionDong, MeasureUnit.MillionDong, MeasureUnit.Percent, MeasureUnit.Counted("hộ"), MeasureUnit.Counted("hộ").PerYear()),
        (value, qualifier, decimals, unit) => (Qualifier)qualifier switch
        {
            Qualifier.None => ReportedValue.FromFraction(Fraction.FromCount(value, decimals), null, unit),
            Qualifier.Range => ReportedValue.Range(Math.Min(value, decimals), Math.Max(value, decimals), unit),
            var other => DecimalMath.FitsDecimals(Math.Round(value, decimals), decimals) ? new ReportedValue(other, Math.Round(value, decimals), decimals, measureUnit: unit) : ReportedValue.Of(other, value, unit),
        });

    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        Gen.Int[0, 27],
        AnyNumber.Array[0, 4],
        AnyNumber,
        Gen.Int[-3, 9],
        (kind, inputs, print, periods) => new Claim
        {
            Kind = (ClaimKind)kind,
            Inputs = [.. inputs.Select(number => new ClaimInput { Number = number, Weight = number.Value })],
            Print = print,
            Periods = periods,
        });

    [Fact]
    public void Check_OfCorrectRoundingOfTrueValues_IsNeverInconsistent() =>
        Gen.Select(Kind, True, True, Gen.Int[1, 10], Gen.Int[0, 3], Gen.Int[0, 3], Half).Sample((kind, a, b, periods, inputDecimals, decimals, half) =>
        {
            Claim whole = Of(kind, a, b, periods, a.Scale, b.Scale, MidpointRounding.ToEven, null);
            ClaimCheck exact = ClaimCalculator.Check(whole with { Print = ReportedValue.AsPrinted(1.5m) });
            if (exact.Face is not { Low: { } low } || Math.Abs(low) > 1e20m)
            {
                return true;
            }

            ReportedValue print = Printed(low, decimals, half);
            Claim claim = Of(kind, a, b, periods, inputDecimals, inputDecimals, half, print);
            ClaimCheck check = ClaimCalculator.Check(claim);
            return ClaimOperands.AreCounts([.. claim.Inputs.Select(input => input.Number)]) || check.Class is not AuditClass.Inconsistent;
        }, iter: 20_000);

    [Fact]
    public void Check_OfPrintTwoUnitsOff_WithExactInputs_IsAlwaysInconsistent() =>
        Gen.Select(OneOf(ClaimKind.Fraction, ClaimKind.Sum, ClaimKind.Difference), Gen.Int[1, 5_000], Gen.Int[1, 5_000], Gen.Int[0, 3], Gen.Bool, Half).Sample((kind, a, b, fractionDecimals, up, half) =>
        {
            int decimals = kind == ClaimKind.Fraction ? fractionDecimals : 0;
            Claim claim = Of(kind, a, b, 1, 0, 0, half, ReportedValue.AsPrinted(1));
            decimal low = ClaimCalculator.Check(claim).Face!.Value.Low!.Value;
            decimal unit = DecimalMath.PowerOfTen(-decimals);
            ReportedValue wrong = Printed(Math.Round(low, decimals, half) + (up ? 2 * unit : -2 * unit), decimals, half);
            bool isTie = low == Math.Round(low, decimals, MidpointRounding.ToZero) + (Math.Sign(low) * unit / 2);
            return half == MidpointRounding.ToZero || isTie || ClaimCalculator.Check(claim with { Print = wrong }).Class == AuditClass.Inconsistent;
        }, iter: 20_000);

    [Fact]
    public void Check_OfFaceValue_LiesInsideThePossibleValues() =>
        Gen.Select(Kind, True, True, Gen.Int[1, 10], Gen.Int[0, 3]).Sample((kind, a, b, periods, decimals) =>
        {
            ClaimCheck check = ClaimCalculator.Check(Of(kind, a, b, periods, decimals, decimals, MidpointRounding.ToEven, ReportedValue.AsPrinted(1)));
            return check is not { Face: { } face, Possible: { } possible } || possible.Intersects(face);
        });

    [Fact]
    public void Run_OfAnyClaims_NeverThrows() =>
        AnyClaim.Array[1, 6].Sample(claims => AuditRun.Of(claims).Counts.Claims == claims.Length, iter: 5_000);

    [Fact]
    public void Explanations_OfAnyWrongPrint_LeadToThePrint() =>
        Gen.Select(Kind, Gen.Int[1, 3_000].Array[2, 8], Gen.Int[0, 2], Gen.Int[1, 6], Gen.Int[-40, 40]).Sample((kind, numbers, decimals, periods, off) =>
        {
            Claim[] claims =
            [
                .. numbers.Zip(numbers.Skip(1), (a, b) =>
                {
                    Claim claim = Of(kind, a, b, periods, 0, 0, MidpointRounding.ToEven, ReportedValue.AsPrinted(1));
                    return ClaimCalculator.Check(claim).Face is { Low: { } low } && Math.Abs(low) < 1e15m
                        ? claim with { Print = Printed(low + (off * DecimalMath.PowerOfTen(-decimals)), decimals, MidpointRounding.ToEven) }
                        : claim;
                }),
            ];
            foreach (ClaimCheck check in AuditRun.Of(claims).Checks)
            {
                foreach (Explanation explanation in check.Explanations)
                {
                    if (!Leads(explanation, check))
                    {
                        throw new InvalidOperationException($"{check}; {explanation} {explanation.Fit} {explanation.MeantPrint} {explanation.Possible} {check.Decimals}");
                    }
                }
            }

            return true;
        }, iter: 5_000);

    [Fact]
    public void Explanations_OfTheGold_LeadToThePrint() =>
        Gold.TidyChecks.SelectMany(row => row.Check.Explanations.Select(explanation => (row.Check, explanation))).Should().OnlyContain(pair => Leads(pair.explanation, pair.Check));

    /// <summary>Whether an explanation's own numbers give the print, by its own account of how.</summary>
    internal static bool Leads(Explanation explanation, ClaimCheck check)
    {
        decimal print = explanation.MeantPrint ?? check.Claim.Print!.Value!.Value;
        int decimals = explanation.MeantPrint?.Scale ?? check.Decimals;
        decimal unit = DecimalMath.PowerOfTen(-decimals);
        decimal value = BinaryNumber.ToDecimal(explanation.Value.Value);
        decimal slack = 1e-9m * (1 + Math.Abs(value));
        return explanation.Fit switch
        {
            ExplanationFit.Rounded => Math.Abs(value - print) <= (unit / 2) + slack,
            ExplanationFit.Truncated => Math.Abs(value) - Math.Abs(print) is var beyond && beyond >= -slack && beyond < unit + slack,
            ExplanationFit.WithinRounding => Interval.Closed(print - (unit / 2), print + (unit / 2)).Intersects(explanation.Possible),
            _ => false,
        };
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Claim Of(ClaimKind kind, decimal a, decimal b, int periods, int aDecimals, int bDecimals, MidpointRounding half, ReportedValue? print) => new()
    {
        Kind = kind,
        Inputs = kind is ClaimKind.AveragePerYear
            ? [ClaimInput.Of(Printed(a, aDecimals, half))]
            : [ClaimInput.Of(Printed(a, aDecimals, half)) with { Weight = 2 }, ClaimInput.Of(Printed(b, bDecimals, half)) with { Weight = 3 }],
        Periods = periods,
        Print = print,
    };

    private static ReportedValue Printed(decimal value, int decimals, MidpointRounding half) => new(Qualifier.Exact, Math.Round(value, decimals, half == MidpointRounding.ToZero ? MidpointRounding.AwayFromZero : half), decimals);
}
