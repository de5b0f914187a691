namespace LocalGovMetrics.Tool;

/// <summary>What a run says to its caller.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    /// <summary>The input was bad: the standard error says where and why, the standard output is empty.</summary>
    public const int BadInput = 1;

    public const int WrongCommandLine = 2;

    /// <summary>Everything was done, and something was found that the caller asked to fail on.</summary>
    public const int Found = 3;
}
