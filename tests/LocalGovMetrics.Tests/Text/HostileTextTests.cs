using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Text;

[CollectionDefinition("Timed", DisableParallelization = true)]
public static class TimedCollection;

[Collection("Timed")]
public class HostileTextTests
{
    private static readonly ReportNotation[] Notations = [ReportNotation.Vietnamese, ReportNotation.English];

    /// <summary>Inputs and either the kind and place of the failure, or the reading.</summary>
    public static TheoryData<string, string> Oddities { get; } = new()
    {
        { "abc\0def", "InvalidCharacter 3" },
        { "12\u0007", "InvalidCharacter 2" },
        { "5\u007F", "InvalidCharacter 1" },
        { "\u0085", "InvalidCharacter 0" },
        { "\u202E95%", "InvalidCharacter 0" },
        { "\u206695\u2069", "InvalidCharacter 0" },
        { "\u200F95%", "95 %" },
        { "😀 95%", "95 %" },
        { "😀", "statement «😀»" },
        { "((((1))))", "1" },
        { "[{(1)}]", "1" },
        { ">>>", "statement «>>>»" },
        { "+-+-", "sequence [nil «-»; nil «-»]" },
        { "1/0", "(1/0)" },
        { "0/0", "(0/0)" },
        { "5/0 người", "(5/0) người" },
        { "31/02/2024", "NoSuchDate 0" },
        { "29/02/2023", "NoSuchDate 0" },
        { "00/00/2024", "NoSuchDate 0" },
        { "tháng 13/2024", "NoSuchDate 6" },
        { "99999-1", "ReversedRange 0" },
        { "2025-2021", "ReversedRange 0" },
        { "5 -3", "ReversedRange 0" },
        { "**60** - 50", "ReversedRange 2" },
        { "**ước** 60 - 50", "ReversedRange 8" },
        { "--5", "sequence [nil «-»; nil «-»; 5]" },
        { "5--3", "sequence [5; nil «-»; nil «-»; 3]" },
        { ">>5", ">5" },
        { "> < 5", "Unexpected 2" },
        { ">= <= 5", "Unexpected 3" },
        { "9-", "Unexpected 1" },
        { "NaN", "statement «NaN»" },
        { "Infinity", "statement «Infinity»" },
        { "-∞", "statement «-∞»" },
        { "1e400", "Unexpected 1" },
        { "1.5E+05", "Unexpected 3" },
        { "1e-7", "Unexpected 1" },
        { "٣٤ %", "statement «٣٤ %»" },
        { "5٣", "Unexpected 1" },
        { "９５％", "statement «９５％»" },
        { "5½", "Unexpected 1" },
        { "1_000", "Unexpected 1" },
        { "=1+1", "sequence [1; 1]" },
        { "=SUM(A1:A5)", "statement «=SUM(A1:A5)»" },
        { "-£5m", "-5 million GBP" },
        { "hạng 5/3", "Unexpected 7" },
        { "hạng 0", "0" },
        { "5/10.000.000.000.000.000.000.000.000.000 dân", "NumberTooLong 2" },
        { "9999999999999999999999999999 tỷ đồng/1 triệu đồng", "NumberTooLong 0" },
        { "1234567890123456789012345678", "1234567890123456789012345678" },
        { "12345678901234567890123456789", "NumberTooLong 0" },
        { "0,12345678901234567890123456789", "NumberTooLong 0" },
        { "1,2,12345678901234567890123456789", "NumberTooLong 0" },
    };

    /// <summary>Pieces that, repeated, lead a careless reader into quadratic or exponential time, or into deep recursion.</summary>
    public static TheoryData<string> Pieces { get; } =
    [
        "1-", "(", ")", "((1))", "trên ", "a/", "1,1,1,", "1.", "1 ", "- ", "đến năm ", "năm ", "trước ", "từ ", "1/", "1/1/", "1%", "1 hộ ", "tăng ", "giảm còn ",
        "1 in ", "£", "£1-", ">", "so với ", "thứ ", "tốp 1 ", "chỉ tiêu 1,", "xếp loại ", "1 vạn ", "Nghị quyết số 1/", "1 tháng ", "2021-2025 ", "31/12/2025 ",
        "năm 2025: ", "a b c d e f ", "vạn ", "…", "* ", "<b>", "\u0301", "a\u0323\u0302", "đạt ", "mỗi năm ", "1 to ", "by the end of ", "và 1 ", "e", "1e", "+", "1+", "\n", "\t", "'", "1'", "(1", "1 000 ",
    ];

    [Theory]
    [MemberData(nameof(Oddities))]
    public void ReadValue_OfOddities_FailsWithItsPlaceOrReads(string text, string expected)
    {
        Outcome<ValueReading, ReadFailure> result = ReportNotation.Vietnamese.ReadValue(text);
        string read = result.Reason is { } failure ? FormattableString.Invariant($"{failure.Kind} {failure.Start}") : result.GetValueOrThrow().Value.ToString();

        read.Should().Be(expected);
        ReportNotation.Vietnamese.Invoking(notation => notation.ReadTarget(text)).Should().NotThrow();
        ReportNotation.English.Invoking(notation => (notation.ReadValue(text), notation.ReadTarget(text))).Should().NotThrow();
        ReportNotation.Vietnamese.Invoking(notation => notation.ReadVerdict(text)).Should().NotThrow();
    }

    [Fact]
    public void ReadValue_OfHalfASurrogatePair_NamesItsPlace()
    {
        // Not a theory: a test's name cannot hold half a pair.
        foreach ((string text, int place) in new[] { ("5 \uD83D", 2), ("\uDE00 5", 0), ("\uD83D5", 0), ("5\uFFFF", 1), ("ab\uD83D\uD83D\uDE00", 2) })
        {
            ReadFailure failure = ReportNotation.Vietnamese.ReadValue(text).Reason!;
            (failure.Kind, failure.Start, failure.Length).Should().Be((ReadFailureKind.InvalidCharacter, place, 1));
        }
    }

    [Fact]
    public void ReadValue_Beyond2000Characters_IsTooLong()
    {
        string longest = "1" + new string(' ', ReportNotation.MaxLength - 1);

        ReportNotation.Vietnamese.ReadValue(longest).GetValueOrThrow().Value.ToString().Should().Be("1");
        ReadFailure failure = ReportNotation.Vietnamese.ReadValue(longest + " ").Reason!;
        failure.Kind.Should().Be(ReadFailureKind.TooLong);
        failure.Start.Should().Be(ReportNotation.MaxLength);
        ReportNotation.Vietnamese.ReadTarget(new string('9', 10_000)).Reason!.Kind.Should().Be(ReadFailureKind.TooLong);
        ReportNotation.Vietnamese.ReadValue(new string('(', 10_000)).Reason!.Kind.Should().Be(ReadFailureKind.TooLong);
        ReportNotation.Vietnamese.ReadVerdict(new string('x', 10_000)).Should().Be(ReportedVerdict.Unknown);
        ReportNotation.InferFor(new string('a', 1_000_000)).Should().BeSameAs(ReportNotation.Vietnamese);
    }

    [Fact]
    public void ReadValue_Of2000DigitsOrBrackets_FailsOrReadsWithoutHarm()
    {
        ReportNotation.Vietnamese.ReadValue(new string('9', 2_000)).Reason!.Kind.Should().Be(ReadFailureKind.NumberTooLong);
        ReportNotation.Vietnamese.ReadValue(new string('(', 999) + "1" + new string(')', 999)).GetValueOrThrow().Value.ToString().Should().Be("1");
        ReportNotation.Vietnamese.ReadTarget(new string('(', 2_000)).GetValueOrThrow().Target.Rule.Criterion.Kind.Should().Be(LocalGovMetrics.Targets.CriterionKind.Text);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Reading_OfAPieceRepeated_TakesLinearTime(string piece)
    {
        string half = Repeat(piece, 1_000);
        string full = Repeat(piece, 2_000);
        foreach (ReportNotation notation in Notations)
        {
            Measure(notation, half);
            TimeSpan ofHalf = TimeSpan.MaxValue;
            TimeSpan ofFull = TimeSpan.MaxValue;

            // A busy machine may stall one run, or all of one round, hardly those of eight; the bound itself is far above the usual time.
            for (int round = 0; round < 8 && !IsWithin(ofHalf, ofFull); round++)
            {
                for (int run = 0; run < 12; run++)
                {
                    TimeSpan timeOfHalf = Measure(notation, half);
                    TimeSpan timeOfFull = Measure(notation, full);
                    ofHalf = timeOfHalf < ofHalf ? timeOfHalf : ofHalf;
                    ofFull = timeOfFull < ofFull ? timeOfFull : ofFull;
                }
            }

            ofFull.Should().BeLessThan(TimeSpan.FromMilliseconds(25));
            ofFull.Should().BeLessThan((ofHalf * 3.5) + TimeSpan.FromMilliseconds(3), "twice the text takes about twice the time");
        }

        static bool IsWithin(TimeSpan half, TimeSpan full) => full < TimeSpan.FromMilliseconds(25) && full < (half * 3.5) + TimeSpan.FromMilliseconds(3);
    }

    [Fact]
    public void Reading_OfAnyString_NeverThrows() =>
        Gen.String[0, 400].Sample(ReadAll, iter: 3_000);

    [Fact]
    public void ReadValue_NumberBeforeANumberWithDecimals_IsNotAGroupOfThousands() =>
        ReportNotation.English.ReadValue("1 1.1%").GetValueOrThrow().Value.Should().BeOfType<ReportedList>();

    [Theory]
    [InlineData("405 -\t>😀7247")]
    [InlineData("405 -\\t>☆😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀7247")]
    public void Notes_OfPairsOfSurrogates_KeepThemWhole(string text)
    {
        foreach (ReportNotation notation in Notations)
        {
            notation.ReadValue(text).TryGetValue(out ValueReading? reading).Should().BeTrue();

            reading!.Notes.Should().Contain(note => note.Code == ReadingNoteCode.WordsIgnored);
            JsonSerializer.Deserialize<ValueReading>(JsonSerializer.Serialize(reading)).Should().Be(reading);
        }
    }

    [Fact]
    public void Reading_OfAnyPiecesJoined_NeverThrowsAndIsDeterministic()
    {
        string[] words =
        [
            .. Pieces.Cast<object[]>().Select(row => (string)row[0]), "2025", "1.234,5", "0", "/năm", "%", "hộ", "tỷ đồng", "lần", "xếp thứ ", "3rd ", "quý II/", "/", "-", ":", ";", ",", " ", "12/", "£", "€", "bn", "top ",
            "trở lên", "trở xuống", "gấp ", "vượt ", "xuống còn ", "mươi", "ba ", "một ", "trăm ", "out of ", "per ", "1,000", "population", "giường bệnh", "(", ")", "QĐ-UBND", "dẫn đầu", "within ",
            "more ", "half ", "increase ", "from ", "e", "9999999999999999999999999999", "0,0000000000000000000000000001", "giai đoạn ", "March ", "31 ", "2024/25", "kế hoạch ", "dưới ", "điểm ", "\u0301",
        ];
        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 14].Select(chosen => string.Concat(chosen)).Sample(
            text =>
            {
                ReadAll(text);
                foreach (ReportNotation notation in Notations)
                {
                    notation.ReadValue(text).Should().Be(notation.ReadValue(text));
                    notation.ReadTarget(text).Should().Be(notation.ReadTarget(text));
                }
            },
            iter: 20_000);
    }

    private static void ReadAll(string text)
    {
        foreach (ReportNotation notation in Notations)
        {
            Outcome<ValueReading, ReadFailure> value = notation.ReadValue(text);
            Outcome<TargetReading, ReadFailure> target = notation.ReadTarget(text);
            _ = value.ToString();
            _ = target.ToString();
            _ = notation.ReadVerdict(text);
            CheckPlace(value.Reason, text);
            CheckPlace(target.Reason, text);
            if (value.TryGetValue(out ValueReading? reading) && reading.Value is ReportedValue number)
            {
                _ = number.Possible;
                ReportedValue.Parse(number.ToString()).Should().Be(number, "of {0} the canonical text is {1}", text, number.ToString());
            }
        }

        _ = ReportNotation.InferFor(text);
    }

    private static void CheckPlace(ReadFailure? failure, string text)
    {
        if (failure is not null)
        {
            failure.Start.Should().BeInRange(0, text.Length);
            (failure.Start + failure.Length).Should().BeLessThanOrEqualTo(text.Length);
        }
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static TimeSpan Measure(ReportNotation notation, string text)
    {
        long start = Stopwatch.GetTimestamp();
        notation.ReadValue(text);
        notation.ReadTarget(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
