using LocalGovMetrics.Tool.Converting;

namespace LocalGovMetrics.Tool.Output;

/// <content>Conversions.</content>
internal abstract partial class Wording
{
    public abstract string Conversion { get; }

    public abstract string Assumed { get; }

    public abstract string LeftOut { get; }

    /// <summary>Says of which day the units are.</summary>
    public abstract string InUnitsOf(string day);

    /// <summary>Counts the rows that changed.</summary>
    public abstract string RowsConverted(int converted, int rows, int estimated);

    /// <summary>Says why a row is left out.</summary>
    public abstract string WordFor(LeftOutCause cause);

    /// <summary>Says how an indicator combines.</summary>
    public abstract string WordFor(Aggregation aggregation);
}
