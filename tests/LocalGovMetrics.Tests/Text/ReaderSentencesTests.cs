using LocalGovMetrics.Languages;
using LocalGovMetrics.Tests.Reading;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Text;

public class ReaderSentencesTests
{
    [Theory]
    [InlineData("Not used: 'từ mức'.", "Không dùng đến: “từ mức”.")]
    [InlineData("The range runs down, from 200 to 1. (at character 3)", "Khoảng chạy ngược, từ 200 xuống 1. (tại ký tự thứ 3)")]
    [InlineData("'1e3' could not be read. A number with a power of ten is not read: write it out. (at character 1)", "Không đọc được “1e3”. Không đọc số viết dạng lũy thừa của mười: hãy viết đầy đủ. (tại ký tự thứ 1)")]
    [InlineData("and 9,900 more", "và 9,900 lỗi khác")]
    public void In_Vietnamese_SaysTheWholeSentence(string english, string vietnamese)
    {
        ReaderSentences.In(english, "vi").Should().Be(vietnamese);
        ReaderSentences.In(english, "en").Should().Be(english);
        ReaderSentences.IsKnown(english).Should().BeTrue();
    }

    [Fact]
    public void In_UnknownSentence_StaysEnglish() => ReaderSentences.In("Nobody has said this yet.", "vi").Should().Be("Nobody has said this yet.");

    [Fact]
    public void EnglishSentences_NumberTheirArgumentsInOrder() =>
        Language.English.Keys.Where(key => key.Split('.')[0] is "cellNote" or "tableNote" or "fileNote" or "fileKind")
            .Where(key => !Language.English.Find(key)!.Parts.Select(part => part.Argument).Where(argument => argument >= 0).Select((argument, place) => argument == place).All(isInPlace => isInPlace))
            .Should().BeEmpty();

    [Fact]
    public void In_EverySentence_IsThatOfItsKey()
    {
        string[] arguments = ["7", "Xã Ba", "08", "1,5"];
        Language.English.Keys.Where(key => key.Split('.')[0] is "cellNote" or "tableNote" or "fileNote" or "documentNote" or "command")
            .Where(key => Language.English.Find(key)!.Parts.Any(part => part.Text.Any(char.IsLetter)))
            .Where(key => ReaderSentences.In(Language.English.Text(key, arguments), "vi") != Language.Vietnamese.Text(key, arguments))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("A FILE and --sample do not go together.", "FILE và --sample không đi cùng nhau.")]
    [InlineData("The PDF has more than 5000 pages.", "Tệp PDF có hơn 5000 trang.")]
    [InlineData("'x' is not a kind of claim.", "“x” không phải là một cách tính.")]
    [InlineData("Required argument missing for command: 'growth'.", "Lệnh 'growth' thiếu đối số bắt buộc.")]
    [InlineData("The file cannot be read as Parquet: The footer cannot be 7 bytes long.", "Không đọc được tệp theo Parquet: Phần cuối tệp không thể dài 7 byte.")]
    public void In_ErrorOfFilesAndCommands_SaysItInVietnamese(string english, string vietnamese) => ReaderSentences.In(english, "vi").Should().Be(vietnamese);

    [Fact]
    public void In_ReplacedText_SaysTheReplacement() =>
        ReaderSentences.In("and 3 more", Language.English.With("tableNote.andMore", "{0} further")).Should().Be("3 further");

    [Theory]
    [InlineData("unit|indicator|period|target|actual|direction", "A|x|năm nay|1e3|6|sideways")]
    [InlineData("unit|indicator|period|target", "A|x|2024|5")]
    [InlineData("unit|indicator|period|target|actual|status", "|x|2024|200-100|31/02/2024|sure")]
    [InlineData("unit|indicator|period|target|actual|parent", "A|x|2024|5|6|9")]
    [InlineData("unit|indicator|period|target|actual|unit", "A|x|2024|5|6|B")]
    [InlineData("unit|indicator|period|target|actual", "A|x|2024|5")]
    public void Errors_OfTables_AreAllKnownInVietnamese(string header, string row) =>
        Tables.Read(header, row).Reasons.Should().NotBeEmpty().And.OnlyContain(error => error.Sentence("vi") != error.Message);
}
