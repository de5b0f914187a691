using System.Text;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents;

namespace LocalGovMetrics.Tests.Documents.Prose;

public class ParagraphTests
{
    private static readonly (string Text, (ClaimKind Kind, string Print, AuditClass Class)[] Claims)[] All = [.. AnnualParagraphs.All, .. TermParagraphs.All, .. DoubtfulParagraphs.All, .. EnglishParagraphs.All, .. BindingParagraphs.All];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Claims_ParagraphOfAReport_AreFoundAndNothingElseIsAccused(int index)
    {
        (string text, (ClaimKind Kind, string Print, AuditClass Class)[] expected) = All[index];
        DocumentExtraction extraction = DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes(text))));
        expected.Select(claim => (claim.Kind, (string?)claim.Print, claim.Class)).Should().BeSubsetOf(extraction.Claims.Select(claim => (claim.Check.Claim.Kind, claim.Check.Claim.PrintText, claim.Check.Class)), "«{0}» gave {1}", text, string.Join(" | ", extraction.Claims));
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

    [Fact]
    public void Claims_TwoParagraphsInOneSentence_AccuseNoNumberOfOneByTheOther()
    {
        string[] joints = ["; ", ", ", " và ", ", trong đó ", ": ", ". "];
        string[] right = [.. All.Where(paragraph => !paragraph.Text.Contains('\n', StringComparison.Ordinal) && paragraph.Text.Any(c => c > 'ÿ') && Array.TrueForAll(paragraph.Claims, claim => claim.Class is not (AuditClass.Inconsistent or AuditClass.CannotCheck))).Select(paragraph => paragraph.Text)];
        for (int one = 0; one < right.Length; one++)
        {
            for (int joint = 0; joint < joints.Length; joint++)
            {
                string other = right[((one * 31) + (joint * 17) + 5) % right.Length];
                string text = right[one].TrimEnd('.') + joints[joint] + char.ToLowerInvariant(other[0]) + other[1..];
                DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes(text)))).Claims.Where(claim => claim.Check.Class == AuditClass.Inconsistent).Should().BeEmpty("«{0}»", text);
            }
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
