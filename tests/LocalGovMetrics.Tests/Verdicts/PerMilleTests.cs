using LocalGovMetrics.Assessments;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tests.Verdicts;

/// <summary>Per mille and per cent measure the same: what is subtracted is brought to one of them first, and the answer to the unit that is asked.</summary>
public class PerMilleTests
{
    [Theory]
    [InlineData("tăng từ 3% trở lên", "30‰", "40‰", VerdictKind.NotAchieved)]
    [InlineData("tăng từ 3% trở lên", "3%", "40‰", VerdictKind.NotAchieved)]
    [InlineData("tăng từ 3% trở lên", "30", "40‰", VerdictKind.NotAchieved)]
    [InlineData("tăng từ 3% trở lên", "30‰", "70‰", VerdictKind.Achieved)]
    [InlineData("tăng từ 3‰ trở lên", "3%", "3,5%", VerdictKind.Achieved)]
    [InlineData("tăng từ 3‰ trở lên", "30‰", "32‰", VerdictKind.NotAchieved)]
    [InlineData("giảm từ 2% trở lên", "50‰", "45‰", VerdictKind.NotAchieved)]
    [InlineData("giảm từ 2% trở lên", "50‰", "30‰", VerdictKind.Achieved)]
    [InlineData("giảm 2%/năm", "50‰", "45‰", VerdictKind.NotAchieved)]
    public void Change_InPerCent_OfLevelsInPerMille_IsThatOfOneUnit(string target, string first, string actual, VerdictKind expected)
    {
        Verdict verdict = ReportNotation.Vietnamese.Assess(target, actual, new AssessOptions { Base = first, BaseYear = 2023, Period = Period.OfYear(2024) });
        verdict.Kind.Should().Be(expected, "{0}", verdict);
    }

    [Fact]
    public void Points_AreTheSame_HoweverTheLevelsArePrinted()
    {
        AssessOptions options = new() { BaseYear = 2023, Period = Period.OfYear(2024) };
        foreach ((string target, int first, int last) in ((string, int, int)[])[("tăng 3%", 30, 70), ("tăng 3%", 30, 40), ("giảm 2%", 50, 30), ("giảm 2%/năm", 50, 45), ("tăng 1-2%", 30, 45)])
        {
            string inCents = FormattableString.Invariant($"{last / 10},{last % 10}%");
            Verdict cents = ReportNotation.Vietnamese.Assess(target, inCents, options with { Base = FormattableString.Invariant($"{first / 10},{first % 10}%") });
            Verdict milles = ReportNotation.Vietnamese.Assess(target, $"{last}‰", options with { Base = $"{first}‰" });
            (milles.Kind, milles.Reason.Code).Should().Be((cents.Kind, cents.Reason.Code), "{0} from {1} to {2}: {3} and {4}", target, first, last, cents, milles);
        }
    }

    [Theory]
    [InlineData("o/oo", "‰")]
    [InlineData("km/h", "km/h")]
    public void Spelling_WithASlashOfItsOwn_IsThatUnit(string printed, string symbol)
    {
        MeasureUnit.TryReadPrinted(printed, out MeasureUnit? unit, out _).Should().BeTrue();
        unit!.Symbol.Should().Be(symbol);
    }
}
