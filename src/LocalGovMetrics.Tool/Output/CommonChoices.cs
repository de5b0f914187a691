using LocalGovMetrics.Languages;
using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What the common options say in one run.</summary>
internal sealed record CommonChoices(OutputFormat Format, ReportNotation? Notation, VerdictPolicy Policy, Language Language)
{
    public static bool Ends(string? file, string extension) => file?.EndsWith(extension, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Gives the choices for a result that goes to a file: a page where the file is named so and no other format is asked for.</summary>
    public CommonChoices For(string? file) => Format == OutputFormat.Table && (Ends(file, ".html") || Ends(file, ".htm")) ? this with { Format = OutputFormat.Html } : this;
}
