using LocalGovMetrics.Audit;
using LocalGovMetrics.Documents.Tables;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>A derived number of a document's prose with the numbers that it was derived from, each with its place, and what became of it.</summary>
/// <remarks>
/// Every operand's text is the text at its place, white space folded. A claim whose operands are not bound without doubt cannot be checked;
/// it is never called inconsistent. Equal by content, immutable.
/// </remarks>
public sealed record DocumentClaim
{
    private readonly string _document;

    internal DocumentClaim(ClaimCheck check, string document, DocumentPlace place, DocumentPlace? printPlace, IReadOnlyList<DocumentPlace?> operandPlaces)
    {
        Check = check;
        _document = document;
        Place = place;
        PrintPlace = printPlace;
        OperandPlaces = ValueList.Create<DocumentPlace?>([.. operandPlaces]);
    }

    /// <summary>Gets the claim and how its print stands to what follows from its inputs.</summary>
    public ClaimCheck Check { get; }

    /// <summary>Gets the sentence or the part of it that says so, white space folded.</summary>
    public string Quote => OneLine.Of(_document.Substring(Place.Start, Place.Length));

    /// <summary>Gets where the quote stands.</summary>
    public DocumentPlace Place { get; }

    /// <summary>Gets where the printed result stands, or null where none is printed: shares that sum to 100.</summary>
    public DocumentPlace? PrintPlace { get; }

    /// <summary>Gets where each input stands, in the order of the claim's inputs; null for one that the text implies.</summary>
    public IReadOnlyList<DocumentPlace?> OperandPlaces { get; }

    /// <summary>Tells whether two claims say the same in the same words at the same places.</summary>
    /// <param name="other">The other claim.</param>
    /// <returns>Whether they do.</returns>
    public bool Equals(DocumentClaim? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Place == other.Place && PrintPlace == other.PrintPlace && Check == other.Check && OperandPlaces.Equals(other.OperandPlaces) && Quote == other.Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Place, PrintPlace, Check);

    /// <summary>Writes place, claim and class.</summary>
    /// <returns>Text in one line.</returns>
    public override string ToString() => $"{Place}: {Check}";
}
