namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm assess</c>: plan-versus-actual rows in, verdicts out.</summary>
internal static class AssessCommand
{
    public const string Name = "assess";

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm assess --sample huong-tra-2023",
        "lgm assess plan.csv --format json --policy strict",
    ];
}
