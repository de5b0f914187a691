namespace LocalGovMetrics.Tool;

/// <summary>Where a run reads and writes.</summary>
internal sealed record ToolContext(TextReader Input, TextWriter Output, TextWriter Error, TerminalInfo Terminal);
