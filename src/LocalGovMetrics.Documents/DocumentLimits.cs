namespace LocalGovMetrics.Documents;

/// <summary>What a document may be at most; beyond it the document is refused, before a library sees it wherever that is possible.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record DocumentLimits
{
    /// <summary>Gets the limits that hold where none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Gets the size of the file.</summary>
    /// <value>Bytes, 1 or more; 64 MiB.</value>
    public long Bytes { get; init => field = AtLeastOne(value, nameof(Bytes)); } = 64L << 20;

    /// <summary>Gets how many parts a packed file (DOCX, XLSX) may hold.</summary>
    /// <value>1 or more; 4,096.</value>
    public int Parts { get; init => field = (int)AtLeastOne(value, nameof(Parts)); } = 4096;

    /// <summary>Gets the size of all parts that are read of a packed file, counted while they unpack.</summary>
    /// <value>Bytes, 1 or more; 256 MiB.</value>
    public long UnpackedBytes { get; init => field = AtLeastOne(value, nameof(UnpackedBytes)); } = 256L << 20;

    /// <summary>Gets how deep elements may nest.</summary>
    /// <value>1 or more; 256 for XML; HTML may be twice as deep.</value>
    public int Depth { get; init => field = (int)AtLeastOne(value, nameof(Depth)); } = 256;

    /// <summary>Gets how many characters of text a document may hold.</summary>
    /// <value>1 or more; 32 million.</value>
    public int Characters { get; init => field = (int)AtLeastOne(value, nameof(Characters)); } = 32_000_000;

    /// <summary>Gets how many cells with a text all tables together may hold.</summary>
    /// <value>1 or more; 1 million.</value>
    public int Cells { get; init => field = (int)AtLeastOne(value, nameof(Cells)); } = 1_000_000;

    /// <summary>Gets how many columns a table may have.</summary>
    /// <value>1 or more; 1,000.</value>
    public int Columns { get; init => field = (int)AtLeastOne(value, nameof(Columns)); } = 1000;

    /// <summary>Gets how many pages a PDF may have.</summary>
    /// <value>1 or more; 2,000.</value>
    public int Pages { get; init => field = (int)AtLeastOne(value, nameof(Pages)); } = 2000;

    /// <summary>Gets how many operators and bytes of text the pages of a PDF may hold together, counted through nested forms; one page at most a tenth of the default.</summary>
    /// <value>1 or more; 20 million.</value>
    public long Operators { get; init => field = AtLeastOne(value, nameof(Operators)); } = 20_000_000;

    private static long AtLeastOne(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
