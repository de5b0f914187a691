using System.Text;
using CsCheck;
using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents;
using static LocalGovMetrics.Tests.Documents.OfficeFiles;

namespace LocalGovMetrics.Tests.Documents.Prose;

public class ProseClaimTests
{
    public static TheoryData<int> Claims => [.. Enumerable.Range(0, ProseSentences.Claims.Length)];

    public static TheoryData<string> Traps => [.. ProseSentences.Traps];

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claims_SentenceWithClaim_IsFoundAndJudged(int index)
    {
        (ClaimKind kind, string print, AuditClass found, string text) = ProseSentences.Claims[index];
        IReadOnlyList<DocumentClaim> claims = Of(text).Claims;
        claims.Where(claim => claim.Check.Claim.Kind == kind && claim.Check.Claim.PrintText == print).Select(claim => claim.Check.Class)
            .Should().Contain(found, "«{0}» gave {1}", text, string.Join(" | ", claims));
        claims.Where(claim => claim.Check.Class == AuditClass.Inconsistent).Should().HaveCount(found == AuditClass.Inconsistent ? 1 : 0);
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Claims_SentenceThatLooksLikeOne_IsNotAccused(string text) =>
        Of(text).Claims.Should().NotContain(claim => claim.Check.Class == AuditClass.Inconsistent || claim.Check.Class == AuditClass.LastDigit);

    [Fact]
    public void Claims_AnyBreakOfLines_KeepTheirClassesAndTheirPlaces() =>
        Gen.Select(Gen.Int[0, ProseSentences.Claims.Length - 1], Gen.Int[2, 9]).Sample(
            (index, every) =>
            {
                (ClaimKind kind, string print, AuditClass found, string text) = ProseSentences.Claims[index];
                string[] words = text.Split(' ');
                string broken = string.Concat(words.Select((word, i) => i == 0 ? word : (i % every == 0 && char.IsLower(word[0]) ? "\n" : " ") + word));
                DocumentExtraction extraction = Of(broken);
                AssertPlaces(extraction);
                extraction.Claims.Where(claim => claim.Check.Claim.Kind == kind && OneLine(claim.Check.Claim.PrintText) == print).Select(claim => claim.Check.Class).Should().Contain(found, "«{0}»", broken);
            },
            iter: 400);

    [Fact]
    public void Claims_WholeReport_HaveTheTextOfEveryOperandAtItsPlace()
    {
        DocumentExtraction extraction = Of(string.Join("\n\n", ProseSentences.Claims.Select(claim => claim.Text).Concat(ProseSentences.Traps)));
        extraction.Claims.Should().HaveCountGreaterThan(60);
        extraction.NumberPairs.Should().BeGreaterThan(extraction.Claims.Count);
        AssertPlaces(extraction);
    }

    [Fact]
    public void Claims_LettersDecomposedAndEmphasisMarked_AreFoundAtTheirPlaces()
    {
        DocumentExtraction extraction = Of("Đã hòa giải thành **45/50** vụ việc, đạt tỷ lệ 94%.".Normalize(NormalizationForm.FormD));
        extraction.Claims.Should().Contain(claim => claim.Check.Class == AuditClass.Inconsistent && claim.Check.Claim.PrintText == "94");
        AssertPlaces(extraction);
    }

    [Fact]
    public void Claims_NoteWithinASentence_IsMovedOut()
    {
        DocumentExtraction extraction = Of("Trong năm, toàn huyện đã tiếp nhận\n(1)\n, xử lý 215 đơn thư, trong đó đã giải quyết\n1\n Chủ yếu là đơn kiến nghị: 30/45 đơn, đạt 66,7%.\n\f 190 đơn, đang giải quyết 25 đơn.");
        extraction.Claims.Should().Contain(claim => claim.Check.Claim.Kind == ClaimKind.Fraction && claim.Check.Class == AuditClass.Consistent);
        AssertPlaces(extraction);
    }

    [Theory]
    [InlineData("Tổng thu ngân sách ước thực hiện 195 tỷ đồng, đạt 97,5% kế hoạch.", ClaimKind.Attainment, AuditClass.Consistent)]
    [InlineData("Tổng thu ngân sách ước thực hiện 195 tỷ đồng.", ClaimKind.SameFact, AuditClass.Consistent)]
    [InlineData("Tổng thu ngân sách ước thực hiện 195 tỷ đồng, đạt 88% dự toán tỉnh giao.", ClaimKind.Attainment, AuditClass.CannotCheck)]
    [InlineData("Tổng thu ngân sách đạt 198 tỷ đồng.", ClaimKind.SameFact, AuditClass.Inconsistent)]
    [InlineData("Có 1/2 chỉ tiêu đạt kế hoạch.", ClaimKind.HeadlineCount, AuditClass.Consistent)]
    [InlineData("Có 2/2 chỉ tiêu đạt kế hoạch.", ClaimKind.HeadlineCount, AuditClass.Inconsistent)]
    public void Claims_TableOfTheDocument_IsHeldAgainstTheProse(string text, ClaimKind kind, AuditClass found)
    {
        DocumentExtraction extraction = Of($"{text}\n\nChỉ tiêu\tĐVT\tKế hoạch 2024\tThực hiện 2024\tĐánh giá\n1. Tổng thu ngân sách\ttỷ đồng\t200\t195\tKhông đạt\n2. Tỷ lệ hộ nghèo\t%\t2,5\t2,1\tĐạt\n");
        extraction.Claims.Should().Contain(claim => claim.Check.Claim.Kind == kind && claim.Check.Class == found, "{0}", string.Join(" | ", extraction.Claims));
        extraction.Claims.Where(claim => claim.Check.Claim.Kind == ClaimKind.HeadlineCount && claim.Check.Class != AuditClass.CannotCheck).All(claim => text.Contains($" {claim.Check.Claim.PrintText} ", StringComparison.Ordinal) && claim.Check.Claim.PrintText!.Contains('/')).Should().BeTrue();
        AssertPlaces(extraction);
    }

    [Fact]
    public void Claims_GrowthAttainedBesideALikeOneOfItsSentence_IsJudged()
    {
        const string Table = "Chỉ tiêu\tĐVT\tKế hoạch 2024\tThực hiện 2024\n1. Tốc độ tăng giá trị dịch vụ\t%\t12,5\t7,06\n2. Tốc độ tăng giá trị vận tải\t%\t15,0\t10,0\n";
        DocumentExtraction extraction = Of($"Giá trị dịch vụ đạt 95,2% kế hoạch, tăng 7,06% so với cùng kỳ; trong đó giá trị vận tải đạt 95,11% kế hoạch, tăng 10,0% so với cùng kỳ.\n\n{Table}");
        extraction.Claims.Where(claim => claim.Check.Claim.Kind == ClaimKind.GrowthAttainment).Select(claim => (claim.Check.Claim.PrintText, claim.Check.Class))
            .Should().Equal([("95,2", AuditClass.Consistent), ("95,11", AuditClass.Inconsistent)], "{0}", string.Join(" | ", extraction.Claims));
        AssertPlaces(extraction);
    }

    [Theory]
    [InlineData("Năm trước tổng thu ngân sách đạt 180 tỷ đồng.")]
    [InlineData("Kế hoạch tổng thu ngân sách 210 tỷ đồng.")]
    [InlineData("Tổng thu ngân sách xã đạt 150 tỷ đồng.")]
    [InlineData("Tổng thu ngân sách khoảng 198 tỷ đồng.")]
    [InlineData("Tổng thu ngân sách 6 tháng đạt 110 tỷ đồng.")]
    [InlineData("Tổng thu ngân sách 200 tỷ đồng.")]
    [InlineData("Năm 2023 tổng thu ngân sách đạt 150 tỷ đồng.")]
    [InlineData("Trong đó tổng thu ngân sách đạt 150 tỷ đồng do huyện quản lý.")]
    [InlineData("Tỷ lệ hộ nghèo giảm 0,4%.")]
    [InlineData("Phấn đấu tỷ lệ hộ nghèo còn 1,9%.")]
    public void Claims_NumberOfAnotherTimeOrPlan_DoesNotContradictTheTable(string text) =>
        Of($"{text}\n\nChỉ tiêu\tĐVT\tKế hoạch 2024\tThực hiện 2024\n1. Tổng thu ngân sách\ttỷ đồng\t200\t195\n2. Tỷ lệ hộ nghèo\t%\t2,5\t2,1\n")
            .Claims.Should().NotContain(claim => claim.Check.Class == AuditClass.Inconsistent);

    [Theory]
    [InlineData("Đã trồng 120/150 ha rừng, đạt 95% kế hoạch.", UncheckedReason.AmbiguousOperand)]
    [InlineData("Có 15/20 thôn văn hóa, tỷ lệ hộ khá chiếm 40%.", UncheckedReason.AmbiguousOperand)]
    [InlineData("Thu ngân sách 120 tỷ đồng, đạt 96% dự toán tỉnh giao.", UncheckedReason.InputMissing)]
    [InlineData("Doanh thu tăng 7,5% so với cùng kỳ.", UncheckedReason.InputMissing)]
    public void Claims_OperandsNotBoundWithoutDoubt_SayWhyTheyCannotBeChecked(string text, UncheckedReason reason) =>
        Of(text).Claims.Select(claim => (claim.Check.Class, claim.Check.Problem!.Reason)).Should().Equal((AuditClass.CannotCheck, reason));

    [Fact]
    public void Claims_AnyWordsInAnyOrder_NeverFailAndKeepTheirPlaces()
    {
        string[] words = [.. ProseSentences.Claims.SelectMany(claim => claim.Text.Split(' ')), "(", ")", "((", "…", "1/2/3/4", "99999999999999999999999999999", "0,000000000000000001", "1.000.000.000.000.000.000", "12/", "/12", "5-", "%", "1%2", "3,4,5", "£", "**12**", "<b>5</b>", "\u00AD5", "2021-2025", "2021", "0%", "a\u0301", "\n(1)\n", "\n1\n"];
        Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[0, 9]).Array[1, 80].Sample(
            picks => AssertPlaces(Of(string.Concat(picks.Select(pick => words[pick.Item1] + (pick.Item2 switch { 0 => string.Empty, 1 => ", ", 2 => "; ", 3 => ". ", 4 => "\n", _ => " " }))))),
            iter: 300);
    }

    [Fact]
    public void Claims_EveryFormat_AreFoundInTheSameWords()
    {
        const string Text = "Đoàn giành được 20 huy chương (5 vàng, 7 bạc, 9 đồng).";
        Of(DocumentReader.Read("a", new MemoryStream(Docx($"<w:p><w:r><w:t>{Text}</w:t></w:r></w:p>")))).Should().ContainSingle();
        Of(DocumentReader.Read("b", new MemoryStream(Encoding.UTF8.GetBytes($"<html><body><p>{Text}</p></body></html>")))).Should().ContainSingle();
        Of(DocumentReader.Read("c", new MemoryStream(Encoding.UTF8.GetBytes($"# Báo cáo\n\n{Text}\n")))).Should().ContainSingle();

        static IEnumerable<DocumentClaim> Of(Document document) => DocumentExtraction.Of(document).Claims.Where(claim => claim.Check.Class == AuditClass.Inconsistent);
    }

    [Fact]
    public void Claims_NoProse_AreNone() => Of("Kính gửi: Ủy ban nhân dân huyện.\n").Claims.Should().BeEmpty();

    private static DocumentExtraction Of(string text) => DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private static void AssertPlaces(DocumentExtraction extraction)
    {
        foreach (DocumentClaim claim in extraction.Claims)
        {
            claim.OperandPlaces.Should().HaveCount(claim.Check.Claim.Inputs.Count);
            foreach ((ClaimInput input, DocumentPlace? place) in claim.Check.Claim.Inputs.Zip(claim.OperandPlaces))
            {
                (place is null ? input.Text : OneLine(extraction.Document.TextAt(place))).Should().Be(input.Text);
            }

            OneLine(extraction.Document.TextAt(claim.Place)).Should().Be(claim.Quote);
            if (claim.PrintPlace is { } print)
            {
                OneLine(extraction.Document.TextAt(print)).Should().Be(claim.Check.Claim.PrintText);
            }
        }
    }

    [Fact]
    public void AHeadingInCapitals_IsNoPartOfTheParagraphBelowIt()
    {
        DocumentExtraction extraction = DocumentExtraction.Of(DocumentReader.Read("báo cáo", new MemoryStream(Encoding.UTF8.GetBytes("BÁO CÁO KẾT QUẢ NĂM 2024\n\nThu ngân sách đạt 310 tỷ đồng, bằng 77,5% dự toán (400 tỷ đồng).\n"))));

        extraction.Claims.Should().ContainSingle().Which.Place.Line.Should().Be(3);
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
