using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>Words that are no number, with their kind.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedText : Reported
{
    /// <summary>Makes words of a kind.</summary>
    /// <param name="textKind">The kind.</param>
    /// <param name="text">The words as printed; empty for an empty cell.</param>
    public ReportedText(ReportedTextKind textKind, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextKind = textKind;
        Text = text;
    }

    /// <summary>Gets what the words are.</summary>
    public ReportedTextKind TextKind { get; }

    /// <summary>Gets the words as printed.</summary>
    public string Text { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.Text(this);

    private protected override string Describe() =>
        Text.Length == 0 ? CanonicalText.FormatName(TextKind) : $"{CanonicalText.FormatName(TextKind)} «{Text}»";
}

/// <summary>What words in the place of a number are.</summary>
[JsonConverter(typeof(EnumTextConverter<ReportedTextKind>))]
public enum ReportedTextKind
{
    /// <summary>An empty cell: not reported.</summary>
    NotReported = 0,

    /// <summary>A dash: by the statistical yearbooks' convention nothing occurred; a count of nil is 0.</summary>
    Nil = 1,

    /// <summary>An ellipsis, or n/a: it occurred but the figure is not available.</summary>
    NotAvailable = 2,

    /// <summary>The result is awaited (<c>Chờ kết quả đánh giá</c>).</summary>
    Pending = 3,

    /// <summary>A sentence or a heading that no number settles.</summary>
    Statement = 4,

    /// <summary>A printed verdict (<c>Đạt</c>, <c>Không đạt</c>, <c>Vượt</c>).</summary>
    Verdict = 5,

    /// <summary>The number of a legal document (<c>1264/NQ-UBTVQH14</c>).</summary>
    DocumentNumber = 6,

    /// <summary>The scale of a map (<c>1/500</c>).</summary>
    MapScale = 7,

    /// <summary>A row's number or name (<c>10.1</c>, <c>- Trong đó</c>, <c>chỉ tiêu 9,10</c>).</summary>
    Label = 8,

    /// <summary>A level or class named by a numeral (<c>mức độ 3, 4</c>, <c>đô thị loại IV</c>).</summary>
    Level = 9,

    /// <summary>The figure is known and withheld (<c>[c]</c>, <c>không công bố</c>).</summary>
    Suppressed = 10,

    /// <summary>There can be no figure (<c>[z]</c>, <c>không áp dụng</c>).</summary>
    NotApplicable = 11,
}

/// <summary>Which words say that there is no value.</summary>
internal static class ReportedTextKinds
{
    public static bool IsAbsent(this ReportedTextKind kind) => kind switch
    {
        ReportedTextKind.NotReported or ReportedTextKind.NotAvailable or ReportedTextKind.Pending or ReportedTextKind.Suppressed or ReportedTextKind.NotApplicable => true,
        ReportedTextKind.Nil or ReportedTextKind.Statement or ReportedTextKind.Verdict or ReportedTextKind.DocumentNumber or ReportedTextKind.MapScale
            or ReportedTextKind.Label or ReportedTextKind.Level => false,
    };
}
