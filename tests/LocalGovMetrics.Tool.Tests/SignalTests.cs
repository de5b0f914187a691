namespace LocalGovMetrics.Tool.Tests;

/// <summary>Signals in the middle of a run leave nothing behind.</summary>
public sealed class SignalTests : IDisposable
{
    private const int Rows = 500_000;

    // Whoever runs the tests in the background has them ignore signals, and the tool would ignore them too.
    private const string Heeding = "env --default-signal=HUP,INT,QUIT,TERM";

    private readonly Shell _shell = new();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("QUIT", 131)]
    public void Signal_WhileAResultIsWritten_LeavesNoFile(string signal, int status)
    {
        WritePlan();
        (_, string output, string error) = _shell.Run(
            $$"""
            set -m; umask 077; mkdir spool; ulimit -c 0
            TMPDIR=$PWD/spool {{Heeding}} '{{Shell.Muxer}}' '{{Shell.Tool}}' assess plan.csv --format csv --output out.csv &
            tool=$!
            for i in $(seq 6000); do ls out.csv.* > seen 2> none && break; kill -0 $tool 2> none || break; sleep 0.01; done
            stat -c %a out.csv.*
            kill -{{signal}} $tool
            wait $tool 2> none
            echo $?
            rm -f seen none
            ls -A . spool
            """);

        output.Should().Be($"600\n{status}\n.:\nplan.csv\nspool\n\nspool:\n");
        error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Signal_WhileInputIsSpooled_LeavesNoFile(string signal)
    {
        (_, string output, string error) = _shell.Run(
            $$"""
            set -m; mkdir spool; ulimit -c 0; mkfifo slow
            ( exec > slow; echo unit,indicator,period,target,actual; exec sleep 100 ) &
            writer=$!; disown $writer
            TMPDIR=$PWD/spool {{Heeding}} '{{Shell.Muxer}}' '{{Shell.Tool}}' assess - --format csv --output out.csv < slow &
            tool=$!
            for i in $(seq 1000); do ls -l /proc/$tool/fd 2> none | grep -q "$PWD/spool/" && break; sleep 0.02; done
            ls -A spool | grep -v -e ^clr-debug-pipe -e ^dotnet-diagnostic
            kill -{{signal}} $tool
            wait $tool 2> none
            echo $?
            kill $writer
            ls -A spool
            ls out.csv* 2> none
            """);

        output.Should().MatchRegex("^1(30|43)\n$");
        error.Should().BeEmpty();
    }

    [Fact]
    public void Hangup_ThatIsIgnored_IsIgnored()
    {
        WritePlan();
        (_, string output, _) = _shell.Run(
            $$"""
            nohup '{{Shell.Muxer}}' '{{Shell.Tool}}' assess plan.csv --format csv --output out.csv > said 2>&1 &
            tool=$!
            for i in $(seq 6000); do ls out.csv.* > seen 2> none && break; kill -0 $tool 2> none || break; sleep 0.01; done
            kill -HUP $tool
            wait $tool
            echo $?
            wc -l < out.csv
            """);

        output.Should().Be($"0\n{Rows + 1}\n");
    }

    public void Dispose() => _shell.Dispose();

    private void WritePlan()
    {
        using StreamWriter writer = new(_shell.PathOf("plan.csv"));
        writer.Write("unit,indicator,period,target,actual\n");
        for (int row = 0; row < Rows; row++)
        {
            writer.Write("Huế,Tỷ lệ hộ nghèo,2023,5,6.25\n");
        }
    }
}
