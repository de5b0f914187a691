using LocalGovMetrics.Tool.Converting;

namespace LocalGovMetrics.Tool.Output;

/// <content>Conversions.</content>
internal sealed partial class Wording
{
    public string Conversion => Text("tool.conversion");

    public string Assumed => Text("tool.assumed");

    public string LeftOut => Text("tool.leftOut");

    /// <summary>Says of which day the units are.</summary>
    public string InUnitsOf(string day) => Text("tool.inUnitsOf", day);

    /// <summary>Counts the rows that changed.</summary>
    public string RowsConverted(int converted, int rows, int estimated) => Text("tool.rowsConverted", converted, rows, estimated);

    /// <summary>Says why a row is left out.</summary>
    public string WordFor(LeftOutCause cause) => Word("tool.leftOutCause", cause);

    /// <summary>Says how an indicator combines.</summary>
    public string WordFor(Aggregation aggregation) => Word("tool.aggregation", aggregation);
}
