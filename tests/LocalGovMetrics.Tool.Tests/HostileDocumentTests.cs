using System.Diagnostics;
using System.Text;
using LocalGovMetrics.Tests.Documents;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>The built tool on files that ask for much: one sentence in either language, bad input, and no process left.</summary>
public sealed class HostileDocumentTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    [Theory]
    [InlineData("forms that draw each other", "en", "forms within forms")]
    [InlineData("page tree that holds itself", "vi", "chứa chính nó")]
    [InlineData("content that unpacks to three hundred megabytes", "vi", "bung ra hơn")]
    [InlineData("Word: text that unpacks to three hundred megabytes", "en", "packed file")]
    [InlineData("Word: entities that laugh a billion times", "vi", "không đúng định dạng")]
    [InlineData("page: elements a hundred thousand deep", "en", "nest deeper")]
    [InlineData("page: elements a hundred thousand deep", "vi", "lồng sâu hơn")]
    [InlineData("archives within archives", "vi", "tệp nén ZIP không có tài liệu bên trong")]
    public void Extract_HostileFile_IsRefusedInOneSentence(string kind, string language, string says)
    {
        File.WriteAllBytes(_shell.PathOf("tep"), Bytes(kind));

        (int status, string output, string error) = _shell.Run($"lgm extract tep --lang {language}");

        status.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().StartWith("lgm: tep: ").And.EndWith(".").And.NotContain("\n").And.Contain(says);
    }

    [Theory]
    [InlineData("en", "more memory than 512 MB")]
    [InlineData("vi", "cần hơn 512 MB bộ nhớ")]
    public void Extract_ThatBreaksDownInItsOwnProcess_SaysNothingElse(string language, string says)
    {
        _shell.Write("tep", GeneratedReport.Prose(seed: 1, bytes: 4_000_000));

        (int status, string output, string error) = _shell.Run($"DOTNET_GCHeapHardLimit=0x1800000 lgm extract tep --lang {language}");

        status.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().StartWith("lgm: tep: ").And.NotContain("\n").And.Contain(says);
    }

    [Theory]
    [InlineData("assess")]
    [InlineData("audit")]
    [InlineData("compare")]
    public void Verbs_OnATextInOneLine_DoNotLookForAHeaderAtEveryPlaceOfIt(string verb)
    {
        _shell.Write("tep", string.Concat(Enumerable.Range(0, 4000).Select(i => FormattableString.Invariant($"Năm 2023 có {i}/{i + 7} hộ, đạt {i % 90}% kế hoạch. "))));

        (int status, _, string error) = _shell.Run($"lgm {verb} tep");

        status.Should().NotBe(ExitStatus.WrongCommandLine);
        error.Should().NotContain("60");
    }

    [Fact]
    public void Extract_ThatIsInterrupted_EndsItsOwnProcessToo()
    {
        _shell.Write("tep", GeneratedReport.Prose(seed: 1, bytes: 16_000_000));
        ProcessStartInfo start = new(Shell.Muxer, [Shell.Tool, "extract", _shell.PathOf("tep")]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        int[] children = ChildrenOf(process.Id);
        for (int i = 0; children.Length == 0 && i < 600 && !process.HasExited; i++)
        {
            Thread.Sleep(20);
            children = ChildrenOf(process.Id);
        }

        using Process kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        process.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        children.Should().NotBeEmpty();
        SpinWait.SpinUntil(() => children.All(child => !Directory.Exists($"/proc/{child}")), TimeSpan.FromSeconds(20)).Should().BeTrue();
    }

    private static int[] ChildrenOf(int process)
    {
        string path = $"/proc/{process}/task/{process}/children";
        return File.Exists(path) ? [.. File.ReadAllText(path).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))] : [];
    }

    private static byte[] Bytes(string kind) =>
        HostilePdfFiles.All.TryGetValue(kind, out Func<byte[]>? pdf) ? pdf()
        : HostileOfficeFiles.All.TryGetValue(kind, out Func<byte[]>? office) ? office()
        : Encoding.UTF8.GetBytes(HostileTextFiles.All[kind]());
}
