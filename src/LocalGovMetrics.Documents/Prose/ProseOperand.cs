using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>A number of a claim: what it says, how it is printed, and where.</summary>
/// <param name="Value">The number.</param>
/// <param name="Text">The text as printed, white space folded.</param>
/// <param name="Place">Where it stands; null for a number that the text implies.</param>
internal sealed record ProseOperand(ReportedValue Value, string Text, DocumentPlace? Place)
{
    private const int Grouped = 1000;

    /// <summary>Gets what the number is where its one mark of decimals groups thousands, as some reports print it between others (<c>1,500 hộ</c>); null where it cannot.</summary>
    public ReportedValue? Regrouped { get; init; }

    /// <summary>Gets the number of prose that it is; null where it stands in a table.</summary>
    public ProseNumber? Number { get; init; }

    /// <summary>Takes a number of prose with its qualifier; a unit belongs to it where the amount itself is meant.</summary>
    public static ProseOperand Of(Document document, ProseNumber number, bool withUnit = false, ChangeSense sense = ChangeSense.None)
    {
        ProseFlow flow = number.Flow;
        int start = flow.Tokens[number.FirstToken].Start;
        int end = withUnit && number.MeasureUnit is not null && !number.IsPercent ? number.UnitEnd : number.End;
        DocumentPlace place = flow.Place(start, end);
        return new ProseOperand(number.Reported(sense), OneLine.Of(document.TextAt(place)), place) { Regrouped = Regroup(number, sense), Number = number };
    }

    /// <summary>Takes a printed result: that it is about so much is no bound that it keeps.</summary>
    public static ProseOperand OfPrint(Document document, ProseNumber number, bool withUnit = false, ChangeSense sense = ChangeSense.None)
    {
        if (number.Qualifier is not (Qualifier.About or Qualifier.Nearly))
        {
            return Of(document, number, withUnit, sense);
        }

        DocumentPlace place = number.Flow.Place(number.Start, withUnit && number.MeasureUnit is not null && !number.IsPercent ? number.UnitEnd : number.End);
        return new ProseOperand(new ReportedValue(Qualifier.Exact, number.Value, number.Value.Scale, measureUnit: number.MeasureUnit, sense: sense), OneLine.Of(document.TextAt(place)), place);
    }

    private static ReportedValue? Regroup(ProseNumber number, ChangeSense sense) =>
        number is { IsAmbiguous: true, High: null, Value.Scale: 3 } ? new ReportedValue(number.Qualifier, decimal.Truncate(number.Value * Grouped), 0, measureUnit: number.MeasureUnit, sense: sense) : null;

    /// <summary>Takes a printed fraction.</summary>
    public static ProseOperand OfFraction(Document document, ProseNumber count)
    {
        DocumentPlace place = count.Flow.Place(count.Start, count.Of!.End);
        return new ProseOperand(ReportedValue.FromFraction(Fraction.FromCount(count.Value, count.Of.Value)), OneLine.Of(document.TextAt(place)), place);
    }

    public ClaimInput ToInput() => new() { Number = Value, Text = Text };
}
