namespace LocalGovMetrics.Tests.Verdicts;

public class JudgementSpecificationTests
{
    private static readonly IReadOnlyList<JudgementRow> Rows = JudgementRow.ReadAll();

    public static TheoryData<int, string> Cases()
    {
        TheoryData<int, string> cases = [];
        for (int i = 0; i < Rows.Count; i++)
        {
            cases.Add(i, Rows[i].ToString());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Assess_OfEveryRow_JudgesAsSpecified(int index, string name)
    {
        JudgementRow judged = Rows[index].Judged();

        $"{judged.Verdict}, {judged.Reason}, {judged.Attainment}".Should().Be($"{Rows[index].Verdict}, {Rows[index].Reason}, {Rows[index].Attainment}", name);
    }

    [Fact]
    public void Specification_OfJudgements_HasManyRowsAndManyThatAreOpen()
    {
        Rows.Count.Should().BeGreaterThan(170);
        Rows.Count(row => row.Verdict == "undetermined").Should().BeGreaterThan(50);
    }
}
