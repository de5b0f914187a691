using System.Text.Json.Serialization;
using LocalGovMetrics.Json;

namespace LocalGovMetrics.Values;

/// <summary>Several values in one cell: parts counted side by side, a sequence, shares of one whole, or two prints of one aim.</summary>
[JsonConverter(typeof(ContractConverter))]
public sealed record ReportedList : Reported
{
    /// <summary>Makes a list.</summary>
    /// <param name="listKind">How the items stand to each other.</param>
    /// <param name="items">The items, two or more.</param>
    /// <exception cref="ArgumentException">There are fewer than two items.</exception>
    public ReportedList(ReportedListKind listKind, IReadOnlyList<Reported> items)
    {
        ListKind = listKind;
        Items = ValueList.From(items, nameof(items));
        if (Items.Count < 2)
        {
            throw new ArgumentException("A list has two items or more.", nameof(items));
        }
    }

    /// <summary>Gets how the items stand to each other.</summary>
    public ReportedListKind ListKind { get; }

    /// <summary>Gets the items in the order of the print.</summary>
    public IReadOnlyList<Reported> Items { get; }

    private protected override TResult Choose<TResult>(in ReportedCases<TResult> cases) => cases.List(this);

    private protected override string Describe() => $"{ListKind.ToString().ToLowerInvariant()} [{string.Join("; ", Items)}]";
}

/// <summary>How the items of one cell stand to each other.</summary>
[JsonConverter(typeof(EnumTextConverter<ReportedListKind>))]
public enum ReportedListKind
{
    /// <summary>Different things stated side by side, each in its own right (<c>01 xã, 01 phường</c>; points, grade and rank).</summary>
    Parts = 0,

    /// <summary>Values of one thing in sequence, such as years (<c>98,1 87,3 126.0</c>).</summary>
    Sequence = 1,

    /// <summary>Shares of one whole (<c>55% - 37,5% - 7,5%</c>).</summary>
    Shares = 2,

    /// <summary>The same thing printed twice, in two measures (<c>1,4 - 1,5 lần (85-90 triệu)</c>).</summary>
    Alternatives = 3,

    /// <summary>A value, and how it changed (<c>2,21% (giảm 82 hộ)</c>).</summary>
    WithChange = 4,
}
