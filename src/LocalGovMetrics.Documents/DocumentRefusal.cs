using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents;

/// <summary>Why a file is not read as a document.</summary>
[JsonConverter(typeof(EnumTextConverter<DocumentRefusal>))]
public enum DocumentRefusal
{
    /// <summary>Nothing was refused.</summary>
    None = 0,

    /// <summary>It is of none of the formats that are read.</summary>
    UnknownFormat = 1,

    /// <summary>It is an old binary Office file.</summary>
    OldOffice = 2,

    /// <summary>It is encrypted or asks for a password.</summary>
    Encrypted = 3,

    /// <summary>It breaks off or does not follow its format.</summary>
    Broken = 4,

    /// <summary>It is larger, deeper or longer than the limits allow.</summary>
    TooLarge = 5,

    /// <summary>No page has a text that can be read: a scan.</summary>
    NoTextLayer = 6,

    /// <summary>It is empty.</summary>
    Empty = 7,

    /// <summary>It is a picture, a program or another file that holds no report.</summary>
    NotADocument = 8,
}

/// <summary>A file that is not read as a document, with the reason in one sentence.</summary>
public sealed class DocumentRefusedException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="refusal">Why the file is not read.</param>
    /// <param name="message">One sentence in English.</param>
    public DocumentRefusedException(DocumentRefusal refusal, string message)
        : base(message) => Refusal = refusal;

    /// <summary>Makes the exception of what a library said.</summary>
    /// <param name="refusal">Why the file is not read.</param>
    /// <param name="message">One sentence in English.</param>
    /// <param name="inner">What the library said.</param>
    public DocumentRefusedException(DocumentRefusal refusal, string message, Exception? inner)
        : base(message, inner) => Refusal = refusal;

    /// <summary>Gets why the file is not read.</summary>
    public DocumentRefusal Refusal { get; }
}
