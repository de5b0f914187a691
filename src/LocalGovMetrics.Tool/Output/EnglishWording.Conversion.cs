using System.Globalization;
using LocalGovMetrics.Tool.Converting;

namespace LocalGovMetrics.Tool.Output;

/// <content>Conversions.</content>
internal sealed partial class EnglishWording
{
    public override string Conversion => "Conversion";

    public override string Assumed => "Assumed";

    public override string LeftOut => "Left out:";

    public override string InUnitsOf(string day) => $"in the units of {day}";

    public override string RowsConverted(int converted, int rows, int estimated) =>
        string.Create(CultureInfo.InvariantCulture, $"{converted} of {rows} rows converted, {estimated} estimated.");

    public override string WordFor(LeftOutCause cause) => cause switch
    {
        LeftOutCause.Repeated => "another row says the same of the unit and period",
        LeftOutCause.Ended => "the unit ended without a known successor",
        LeftOutCause.Begun => "the unit, or a part of it, was made of nothing that the register knows",
        _ => "it is not known when a change of the unit took effect",
    };

    public override string WordFor(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Additive => "the indicator adds, by its unit of measure.",
        Aggregation.Intensive => "the indicator is a rate, by its unit of measure.",
        _ => "the indicator does not combine; its unit of measure does not tell otherwise.",
    };
}
