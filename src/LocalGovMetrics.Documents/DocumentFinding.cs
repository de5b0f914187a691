using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>Something of a document that a reader of its results must know.</summary>
[JsonConverter(typeof(EnumTextConverter<DocumentFindingCode>))]
public enum DocumentFindingCode
{
    /// <summary>Nothing was found.</summary>
    None = 0,

    /// <summary>A page or an embedded picture without a text that can be read.</summary>
    NoTextLayer = 1,

    /// <summary>A table that is broken: cells outside their row, spans beyond the table.</summary>
    BrokenTable = 2,

    /// <summary>Text of an old Vietnamese encoding was converted by its font.</summary>
    OldEncodingConverted = 3,

    /// <summary>Deleted text of tracked changes was left out.</summary>
    DeletedTextLeftOut = 4,

    /// <summary>Rows or columns are hidden; they were read.</summary>
    HiddenCells = 5,

    /// <summary>A spreadsheet turned a text into a date, or a number may have lost its thousands.</summary>
    SpreadsheetChangedValue = 6,

    /// <summary>Bytes that are no text of the file's encoding were left out.</summary>
    InvalidText = 7,

    /// <summary>There is nothing in the document.</summary>
    Empty = 8,

    /// <summary>A formula of a spreadsheet has no stored value; formulas are not computed.</summary>
    FormulaWithoutValue = 9,

    /// <summary>A part of the document was not read: a file of another format within it, or what stands behind a place where it breaks off.</summary>
    PartLeftOut = 10,
}

/// <summary>Something of a document that a reader of its results must know.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DocumentFinding
{
    internal DocumentFinding(DocumentFindingCode code, string detail, DocumentPlace? place = null)
    {
        Code = code;
        Detail = detail;
        Place = place;
    }

    /// <summary>Gets what was found.</summary>
    public DocumentFindingCode Code { get; }

    /// <summary>Gets a short sentence in English.</summary>
    public string Detail { get; }

    /// <summary>Gets where, or null where it is of the whole document.</summary>
    public DocumentPlace? Place { get; }

    /// <summary>Writes place and sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Place is null ? Detail : $"{Place}: {Detail}";
}
