using System.Text;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents.Prose;

public class ParagraphTests
{
    private static readonly (string Text, (ClaimKind Kind, string Print, AuditClass Class)[] Claims)[] All = [.. AnnualParagraphs.All, .. TermParagraphs.All, .. DoubtfulParagraphs.All];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Claims_ParagraphOfAReport_AreFoundAndNothingElseIsAccused(int index)
    {
        (string text, (ClaimKind Kind, string Print, AuditClass Class)[] expected) = All[index];
        DocumentExtraction extraction = DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes(text))));
        extraction.Claims.Select(claim => (claim.Check.Claim.Kind, claim.Check.Claim.PrintText, claim.Check.Class)).Should().Contain(expected.Select(claim => (claim.Kind, (string?)claim.Print, claim.Class)), "«{0}» gave {1}", text, string.Join(" | ", extraction.Claims));
        extraction.Claims.Where(claim => claim.Check.Class == AuditClass.Inconsistent).Select(claim => claim.Check.Claim.PrintText).Should()
            .BeEquivalentTo(expected.Where(claim => claim.Class == AuditClass.Inconsistent).Select(claim => claim.Print), "«{0}» gave {1}", text, string.Join(" | ", extraction.Claims));
        foreach (DocumentClaim claim in extraction.Claims)
        {
            foreach ((ClaimInput input, DocumentPlace? place) in claim.Check.Claim.Inputs.Zip(claim.OperandPlaces).Where(pair => pair.Second is not null))
            {
                OneLine(extraction.Document.TextAt(place!)).Should().Be(input.Text);
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
