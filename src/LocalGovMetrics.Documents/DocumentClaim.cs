using LocalGovMetrics.Audit;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>A derived number of a document's prose with the numbers that it was derived from, each with its place, and what became of it.</summary>
/// <remarks>
/// Every operand's text is the text at its place, white space folded. A claim whose operands are not bound without doubt cannot be checked;
/// it is never called inconsistent. Equal by content, immutable.
/// </remarks>
public sealed record DocumentClaim
{
    internal DocumentClaim(ClaimCheck check, string quote, DocumentPlace place, DocumentPlace? printPlace, IReadOnlyList<DocumentPlace?> operandPlaces)
    {
        Check = check;
        Quote = quote;
        Place = place;
        PrintPlace = printPlace;
        OperandPlaces = ValueList.Create<DocumentPlace?>([.. operandPlaces]);
    }

    /// <summary>Gets the claim and how its print stands to what follows from its inputs.</summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets the sentence or the part of it that says so, white space folded.</summary>
    public string Quote { get; }

    /// <summary>Gets where the quote stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets where the printed result stands, or null where none is printed: shares that sum to 100.</summary>
    public DocumentPlace? PrintPlace { get; }

    /// <summary>Gets where each input stands, in the order of the claim's inputs; null for one that the text implies.</summary>
    public IReadOnlyList<DocumentPlace?> OperandPlaces { get; }

    /// <summary>Writes place, claim and class.</summary>
    /// <returns>Text in one line.</returns>
    public override string ToString() => $"{Place}: {Check}";
}
