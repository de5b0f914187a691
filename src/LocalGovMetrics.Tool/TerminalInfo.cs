using System.Globalization;

namespace LocalGovMetrics.Tool;

/// <summary>What the standard output is: how wide, whether a person looks at it, whether colour is welcome.</summary>
internal sealed record TerminalInfo
{
    /// <summary>The width where the output goes to a file or another program.</summary>
    public const int WidthElsewhere = 120;

    private const int Narrowest = 20;

    public static TerminalInfo NoTerminal { get; } = new();

    public int Width { get; init; } = WidthElsewhere;

    public bool IsTerminal { get; init; }

    public bool IsColorRefused { get; init; }

    /// <summary>Gets a value indicating whether a person looks at the standard error, where progress is shown.</summary>
    public bool IsErrorTerminal { get; init; }

    public bool UsesColor => IsTerminal && !IsColorRefused;

    /// <summary>Describes the standard output of this process: <c>NO_COLOR</c>, set to anything, and <c>TERM=dumb</c> refuse colour.</summary>
    public static TerminalInfo Detect() => Console.IsOutputRedirected
        ? new TerminalInfo { IsErrorTerminal = IsErrorShown(), IsColorRefused = RefusesColor() }
        : new TerminalInfo
        {
            IsErrorTerminal = IsErrorShown(),
            IsTerminal = true,
            Width = Math.Max(Narrowest, WidthOfTerminal()),
            IsColorRefused = RefusesColor(),
        };

    private static bool IsErrorShown() => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static bool RefusesColor() => Environment.GetEnvironmentVariable("NO_COLOR") is not null || Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static int WidthOfTerminal()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int stated) && stated > 0)
        {
            return stated;
        }

        try
        {
            return Console.WindowWidth is > 0 and int width ? width : WidthElsewhere;
        }
        catch (IOException)
        {
            return WidthElsewhere;
        }
    }
}
