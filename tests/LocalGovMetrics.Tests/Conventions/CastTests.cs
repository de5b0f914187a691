namespace LocalGovMetrics.Tests.Conventions;

public class CastTests
{
    [Fact]
    public void ShippedCode_DoesNotCastBetweenDecimalAndDouble() =>
        Shipped.Assemblies.SelectMany(assembly => Casts.In(assembly.Location)).Should().BeEmpty("BinaryNumber gives the same result on every runtime");

    [Fact]
    public void Casts_OfViolations_AreNamed() =>
        Casts.In(typeof(CastTests).Assembly.Location).Where(cast => cast.Contains(nameof(Violating), StringComparison.Ordinal)).Should().HaveCount(5);

    private static class Violating
    {
        public static decimal Cast(double number) => (decimal)number;

        public static double? CastOfNone(decimal? number) => (double?)number;

        public static decimal Converted(double number) => Convert.ToDecimal(number);

        public static double Named(decimal number) => decimal.ToDouble(number);

        public static decimal Made(double number) => new(number);
    }
}
