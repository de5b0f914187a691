namespace LocalGovMetrics.Tool.Output;

/// <content>Audits.</content>
internal sealed partial class Wording
{
    public string OnLine(int line) => Text("tool.onLine", line);
}
