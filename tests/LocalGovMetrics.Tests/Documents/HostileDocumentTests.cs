using LocalGovMetrics.Documents;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Files that ask for more than they are: each is refused in one sentence, or read, within a budget of processor time and memory.</summary>
[Collection("Timed")]
public class HostileDocumentTests
{
    private const long MostBytes = 512L << 20;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    // A reader that does not end must not hold up the run; longer than the time of a processor, which may be busy with other work.
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(2);

    private static readonly Dictionary<string, Func<byte[]>> All = new(
        HostilePdfFiles.All.Concat(HostileOfficeFiles.All).Concat(HostileTextFiles.All.Select(text => KeyValuePair.Create(text.Key, () => HostileTextFiles.Bytes(text.Value())))),
        StringComparer.Ordinal);

    // Each takes seconds: read in .ci/long, which asks for all.
    private static readonly string[] Long =
    [
        "a million objects without an end", "a million rules", "content of twenty million operators", "content that shows two hundred million letters",
        "path of a million pieces", "ten thousand rules that cross",
        "Excel: one sheet a hundred thousand times", "Excel: ten million empty cells", "Excel: two million cells", "Word: a million attributes", "Word: ten million empty cells",
        "text: a sentence of fifty thousand fractions", "text: a sentence of fifty thousand per cents", "text: a sentence that grows fifty thousand times",
        "text: a hundred thousand short lines", "text: a laid table of fifty thousand rows", "text: more derived numbers than are held",
        "text: a million lines of one letter", "text: a table of a thousand columns", "text: a table of ten thousand rows", "text: a table whose header goes on for fifty thousand lines",
        "text: columns over fifty thousand lines", "text: one fact fifty thousand times", "text: three thousand tables",
    ];

    public static TheoryData<string> Kinds => [.. All.Keys.Where(kind => Environment.GetEnvironmentVariable("LGM_HOSTILE") == "all" || !Long.Contains(kind))];

    [Fact]
    public void Long_AreKinds() => All.Keys.Should().Contain(Long);

    [Theory]
    [InlineData("Word: an entry that is encrypted")]
    [InlineData("an encrypted Office file")]
    [InlineData("encrypted, with a password")]
    public void Read_EncryptedFile_SaysThatItIs(string kind)
    {
        Action act = () => Extract(kind, All[kind]());

        act.Should().Throw<DocumentRefusedException>().Which.Refusal.Should().Be(DocumentRefusal.Encrypted);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Read_HostileFile_EndsWithinItsBudget(string kind)
    {
        byte[] bytes = All[kind]();
        using Budget budget = new();
        TimeSpan time;
        try
        {
            DocumentExtraction found = await Task.Run(() => Extract(kind, bytes)).WaitAsync(MostWait);
            time = budget.Time;
            PlaceInvariant.Check(found);
            HostileOutcomes.Refused.Should().NotContain(kind);
        }
        catch (DocumentRefusedException refused)
        {
            time = budget.Time;
            HostileOutcomes.Read.Should().NotContain(kind, "it is read, and not refused as {0}", refused.Message);
            refused.Message.Should().EndWith(".").And.NotContain("\n").And.NotContain(". ");
            ReaderSentences.In(refused.Message, Language.Vietnamese).Should().EndWith(".").And.NotBe(refused.Message);
        }

        time.Should().BeLessThan(MostTime);
        budget.Bytes.Should().BeLessThan(MostBytes);
    }

    private static DocumentExtraction Extract(string name, byte[] bytes)
    {
        DocumentExtraction found = DocumentExtraction.Of(DocumentReader.Read(name, new MemoryStream(bytes)));
        using MemoryStream json = new();
        found.WriteJson(json);
        return found;
    }

    [Fact]
    public void Read_RefusedFiles_LeaveNothingWorking()
    {
        foreach (string kind in (string[])["forms that draw each other", "content that unpacks to three hundred megabytes", "page: elements a hundred thousand deep", "Word: tables a thousand deep"])
        {
            ((Func<Document>)(() => DocumentReader.Read(kind, new MemoryStream(All[kind]())))).Should().Throw<DocumentRefusedException>();
        }

        TimeSpan before = Environment.CpuUsage.TotalTime;
        Thread.Sleep(TimeSpan.FromSeconds(1));
        (Environment.CpuUsage.TotalTime - before).Should().BeLessThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void Read_NamesThatClimbOutOfTheirFolder_WriteNothing()
    {
        DocumentReader.Read("a", new MemoryStream(All["Word: names that climb out of their folder"]()));
        File.Exists("/tmp/lgm-climbed").Should().BeFalse();
        File.Exists("lgm-climbed").Should().BeFalse();
    }

    [Fact]
    public void Read_CancelledBefore_Stops()
    {
        foreach (string format in ReportFiles.Formats)
        {
            byte[] bytes = ReportFiles.Of(GeneratedReport.Of(1, 1, 1, 3), format);
            ((Func<Document>)(() => DocumentReader.Read("a", new MemoryStream(bytes), cancellation: new CancellationToken(canceled: true)))).Should().Throw<OperationCanceledException>(format);
        }
    }

    /// <summary>The processor time of this process, and the most that its heap held, from making to asking; what is only not collected yet is not held.</summary>
    private sealed class Budget : IDisposable
    {
        private readonly TimeSpan _time = Environment.CpuUsage.TotalTime;
        private readonly long _bytes = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer _timer;
        private long _most;
        private int _looks;

        public Budget() => _timer = new Timer(_ => Look(), null, 0, 5);

        public TimeSpan Time => Environment.CpuUsage.TotalTime - _time;

        public long Bytes => _most - _bytes;

        public void Dispose() => _timer.Dispose();

        private void Look()
        {
            if (Interlocked.Exchange(ref _looks, 1) == 1)
            {
                return;
            }

            long held = GC.GetTotalMemory(forceFullCollection: false);
            if (held - _bytes > MostBytes)
            {
                GC.Collect();
                held = GC.GetTotalMemory(forceFullCollection: false);
            }

            _most = Math.Max(_most, held);
            Volatile.Write(ref _looks, 0);
        }
    }
}
