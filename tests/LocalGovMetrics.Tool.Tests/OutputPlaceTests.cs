using Xunit.Abstractions;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Where <c>--output</c> leads: what is no file is written through, links stay, and the input stays unless it is given up.</summary>
public sealed class OutputPlaceTests(ITestOutputHelper told) : IDisposable
{
    private const string Plan = "unit,indicator,period,target,actual\nHuế,Tỷ lệ hộ nghèo,2023,5,6\n";
    private const string Assess = "lgm assess plan.csv --format csv --output";

    private readonly Shell _shell = new();

    [Fact]
    public void Output_ThatIsADevice_StaysADevice()
    {
        Given();
        (int status, string output, string error) = _shell.Run(
            $"mknod null c 1 3 && mknod full c 1 7 || {{ echo no mknod; exit 0; }}; {Assess} null; echo $?; test -c null && echo device; {Assess} full; echo $?; test -c full && echo device");
        if (output.StartsWith("no mknod", StringComparison.Ordinal))
        {
            told.WriteLine("Output_ThatIsADevice_StaysADevice: devices may not be made here, so none was written to.");
            return;
        }

        status.Should().Be(0);
        output.Should().Be("0\ndevice\n1\ndevice\n");
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("lgm: full: No space left on device");
        _shell.Names().Should().Equal("full", "null", "plan.csv");
    }

    [Fact]
    public void Output_ThatIsAPipe_IsReadByWhoeverReadsIt()
    {
        Given();
        (_, string output, string error) = _shell.Run($"mkfifo pipe; cat pipe > got & {Assess} pipe; echo $?; wait; test -p pipe && echo pipe");

        error.Should().BeEmpty();
        output.Should().Be("0\npipe\n");
        _shell.Read("got").Should().Be(Expected());
        _shell.Names().Should().Equal("got", "pipe", "plan.csv");
    }

    [Fact]
    public void Output_ToAPipeThatNobodyReadsOn_IsOneSentence()
    {
        Given();
        (_, string output, string error) = _shell.Run($"mkfifo pipe; exec 9<>pipe; {Assess} /dev/fd/8 8>&-; echo $?");

        output.Should().Be("1\n");
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("lgm: /dev/fd/8: ");
    }

    [Fact]
    public void Output_ThatIsALink_ReplacesWhatItLeadsTo()
    {
        Given();
        _shell.Run($"mkdir far; echo old > far/real; ln -s far/real near; ln -s near first; ln -s far/none dangling; {Assess} first; {Assess} dangling").Error.Should().BeEmpty();

        _shell.Run("test -L first && test -L near && test -L dangling && test -f far/real && ! test -L far/real && ls far").Output.Should().Be("none\nreal\n");
        _shell.Read("far/real").Should().Be(Expected());
        _shell.Read("far/none").Should().Be(Expected());
    }

    [Fact]
    public void Output_OfLinksThatGoRound_IsOneSentence()
    {
        Given();
        (int status, string output, string error) = _shell.Run($"ln -s one two; ln -s two one; {Assess} one");

        status.Should().Be(ExitStatus.BadInput);
        output.Should().BeEmpty();
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("lgm: one: ");
    }

    [Fact]
    public void Output_ThatIsAnOpenFile_GoesOnWhereItStands()
    {
        Given();
        (_, string output, string error) = _shell.Run(
            $"{{ echo before; {Assess} /dev/stdout; echo after; }} > shared; {{ echo before >&3; {Assess} /dev/fd/3; echo after >&3; }} 3> third; {Assess} >(cat > piped; echo > done); {Assess} /dev/stdout | cat; "
            + "for i in $(seq 100); do test -e done && break; sleep 0.1; done");

        error.Should().BeEmpty();
        string expected = Expected();
        output.Should().Be(expected);
        _shell.Read("shared").Should().Be($"before\n{expected}after\n");
        _shell.Read("third").Should().Be($"before\n{expected}after\n");
        _shell.Read("piped").Should().Be(expected);
    }

    [Fact]
    public void Output_ThatIsADash_IsTheStandardOutput()
    {
        Given();
        (_, string output, string error) = _shell.Run($"{Assess} -");

        error.Should().BeEmpty();
        output.Should().Be(Expected());
        _shell.Names().Should().Equal("plan.csv");
    }

    [Theory]
    [InlineData("''")]
    [InlineData("' '")]
    public void Output_ThatIsBlank_IsRefused(string blank)
    {
        Given();
        (int status, string output, string error) = _shell.Run($"{Assess} {blank}");

        status.Should().Be(ExitStatus.WrongCommandLine);
        output.Should().BeEmpty();
        error.Should().Contain("--output");
        _shell.Names().Should().Equal("plan.csv");
    }

    [Theory]
    [InlineData("plan.csv", "plan.csv")]
    [InlineData("plan.csv", "../*/./plan.csv")]
    [InlineData("plan.csv", "linked")]
    [InlineData("linked", "plan.csv")]
    [InlineData("plan.csv", "hard")]
    [InlineData("- < plan.csv", "plan.csv")]
    [InlineData("- < hard", "linked")]
    public void Output_ThatIsTheInput_IsRefusedUnlessForced(string input, string output)
    {
        Given();
        string run = $"lgm assess {input} --format csv --output {(output.Contains('*', StringComparison.Ordinal) ? $"../$(basename $PWD)/./plan.csv" : output)}";
        (int status, string written, string error) = _shell.Run($"ln -s plan.csv linked; ln plan.csv hard; {run}");

        status.Should().Be(ExitStatus.WrongCommandLine);
        written.Should().BeEmpty();
        error.Should().Contain("--force");
        _shell.Read("plan.csv").Should().Be(Plan);
        string expected = Expected();

        _shell.Run($"{run} --force").Error.Should().BeEmpty();
        _shell.Read(output.StartsWith("..", StringComparison.Ordinal) ? "plan.csv" : output).Should().Be(expected);
        _shell.Run("ls | grep -c . ; test -L linked && echo link").Output.Should().Be("3\nlink\n");
    }

    [Fact]
    public void Output_OfAFolder_IsOneSentence()
    {
        Given();
        (int status, _, string error) = _shell.Run($"mkdir folder; {Assess} folder");

        status.Should().Be(ExitStatus.BadInput);
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().StartWith("lgm: folder: ");
        _shell.Run("ls -A folder").Output.Should().BeEmpty();
    }

    [Fact]
    public void Output_KeepsTheModeOfWhatItReplaces()
    {
        Given();
        (_, string output, string error) = _shell.Run(
            $"umask 027; for mode in 600 640 604 666; do echo old > m$mode; chmod $mode m$mode; {Assess} m$mode; stat -c %a m$mode; done; {Assess} new; stat -c %a new");

        error.Should().BeEmpty();
        output.Should().Be("600\n640\n604\n666\n640\n");
    }

    public void Dispose() => _shell.Dispose();

    private void Given() => _shell.Write("plan.csv", Plan);

    private string Expected() => ToolRun.WithInput(Plan, "assess", "-", "--format", "csv").Output;
}
