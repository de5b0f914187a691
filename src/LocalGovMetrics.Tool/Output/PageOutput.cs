namespace LocalGovMetrics.Tool.Output;

/// <summary>Results that are files to be looked at: what their names ask for.</summary>
internal static class PageOutput
{
    /// <summary>Gives the common choices, with HTML where the name of the output asks for it and no other form was chosen.</summary>
    public static CommonChoices Chosen(CommonChoices choices, string? output) =>
        choices.Format == OutputFormat.Table && (Ends(output, ".html") || Ends(output, ".htm")) ? choices with { Format = OutputFormat.Html } : choices;

    /// <summary>Tells whether an output is a drawing.</summary>
    public static bool IsDrawing(string? output) => Ends(output, ".svg");

    private static bool Ends(string? output, string extension) => output?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true;
}
