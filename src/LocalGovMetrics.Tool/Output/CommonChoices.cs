using LocalGovMetrics.Text;
using LocalGovMetrics.Verdicts;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What the common options say in one run.</summary>
internal sealed record CommonChoices(OutputFormat Format, ReportNotation? Notation, VerdictPolicy Policy, Wording Wording);
