using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>What a piece of a line says as a piece of a header.</summary>
[Flags]
internal enum ChunkWords
{
    /// <summary>It was not read.</summary>
    None = 0,

    /// <summary>It was read.</summary>
    Read = 1,

    /// <summary>It names what a column holds.</summary>
    Name = 2,

    /// <summary>It names a year or a span of years.</summary>
    Year = 4,

    /// <summary>It names a column in whatever way.</summary>
    Named = 8,

    /// <summary>It names indicators, what is measured, or units.</summary>
    Subject = 16,

    /// <summary>It names targets.</summary>
    Target = 32,

    /// <summary>It names actuals.</summary>
    Actual = 64,

    /// <summary>It is a value.</summary>
    Value = 128,

    /// <summary>It names numbers of plans or results, their year, or how they compare.</summary>
    Measured = 256,
}

/// <summary>What was read of a piece, which makes no two pieces differ.</summary>
internal readonly struct ChunkSaid(ChunkWords words) : IEquatable<ChunkSaid>
{
    /// <summary>How long a piece of a header may be.</summary>
    public const int Longest = 60;

    public ChunkWords Words => words;

    public static ChunkWords Read(string text)
    {
        if (text.Length > Longest)
        {
            return ChunkWords.Read | (HeaderFinder.LooksLikeValue(text) ? ChunkWords.Value : 0);
        }

        HeaderLabel label = HeaderLabel.Of([text]);
        bool isYear = label.Years.Count + label.Spans.Count > 0;
        bool isSubject = label.Says(HeaderWord.Indicator) || label.Says(HeaderWord.Subject) || label.Says(HeaderWord.Theme) || label.Says(HeaderWord.MeasureUnit);
        return ChunkWords.Read
            | (label.IsName ? ChunkWords.Name : 0)
            | (isYear ? ChunkWords.Year : 0)
            | (label.IsName || isYear || PartOfYear.IsQuarter(text) || ColumnDraft.IsVerdict(text) ? ChunkWords.Named : 0)
            | (isSubject ? ChunkWords.Subject : 0)
            | (label.Says(HeaderWord.Target) ? ChunkWords.Target : 0)
            | (label.Says(HeaderWord.Actual) ? ChunkWords.Actual : 0)
            | (label.Says(HeaderWord.Target) || label.Says(HeaderWord.Actual) || label.Years.Count > 0 || label.Says(HeaderWord.Comparison) ? ChunkWords.Measured : 0)
            | (HeaderFinder.LooksLikeValue(text) ? ChunkWords.Value : 0);
    }

    public bool Equals(ChunkSaid other) => true;

    public override bool Equals(object? obj) => obj is ChunkSaid;

    public override int GetHashCode() => 0;
}
