using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

/// <summary>Prints of numbers at the edge of what decimals hold: read, or refused with a place, and never thrown at.</summary>
public class LargeNumberTests
{
    private const string Largest = "9999999999999999999999999999";

    public static TheoryData<string> Prints => new()
    {
        string.Join('-', Enumerable.Repeat(Largest, 9)),
        string.Join('-', Enumerable.Repeat(Largest, 8)) + "-1",
        string.Join("%-", Enumerable.Repeat(Largest, 9)) + "%",
        string.Join('/', Enumerable.Repeat(Largest, 9)),
        string.Join("; ", Enumerable.Repeat(Largest, 9)),
        Largest + "/8",
        Largest + "/0,0000000000000000000000000001 (5%)",
        "-90,4 - 0,000000000000000000000000009k trở lên",
        "-90,4 - 0,000000000000000000000000009 trở xuống",
        "từ -90,4 đến 0,000000000000000000000000009 trở lên",
        ">-90,4 - 0,000000000000000000000000009",
        "79 228 162 514 264 337 593 543 950 336",
        "between -90.4 and 0.000000000000000000000000009 or more",
        "gấp " + Largest + " lần",
        "khoảng " + Largest,
        "~" + Largest,
        "gần " + Largest,
        "giảm " + Largest + "%/năm",
    };

    [Theory]
    [MemberData(nameof(Prints))]
    public void Read_OfAnyNotation_DoesNotThrow(string print)
    {
        foreach (ReportNotation notation in new[] { ReportNotation.Vietnamese, ReportNotation.English })
        {
            FluentActions.Invoking(() => notation.ReadValue(print)).Should().NotThrow();
            FluentActions.Invoking(() => notation.ReadTarget(print)).Should().NotThrow();
        }
    }

    [Fact]
    public void ReadValue_OfSharesThatAddUp_IsStillShares() =>
        ReportNotation.Vietnamese.ReadValue("60%-30%-10%").GetValueOrThrow().Value.Should().BeOfType<ReportedList>().Which.ListKind.Should().Be(ReportedListKind.Shares);
}
