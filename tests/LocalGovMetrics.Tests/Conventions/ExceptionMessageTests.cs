using System.Globalization;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Conventions;

public class ExceptionMessageTests
{
    [Fact]
    public void Messages_OfNumbers_AreTheSameInEveryCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = comma;

            FluentActions.Invoking(() => Interval.Closed(2.5m, 1.5m)).Should().Throw<ArgumentException>().WithMessage("*from 2.5 to 1.5*");
            FluentActions.Invoking(() => RealInterval.Closed(2.5, 1.5)).Should().Throw<ArgumentException>().WithMessage("*from 2.5 to 1.5*");
            FluentActions.Invoking(() => Criterion.Between(2.5m, 1.5m)).Should().Throw<ArgumentException>().WithMessage("*2.5 to 1.5*");
            FluentActions.Invoking(() => MeasureUnit.BillionDong.Convert(79228162514264337593543950.5m, MeasureUnit.Dong))
                .Should().Throw<OverflowException>().WithMessage("*950.5*");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
