using System.Runtime.CompilerServices;
using Apache.Arrow;

namespace LocalGovMetrics.Arrow;

/// <summary>One column of a record batch: its values and its validity, as views.</summary>
internal sealed class ArrowColumn
{
    private readonly string _name;
    private readonly ArrayData _data;

    public ArrowColumn(string name, ArrayData data)
    {
        (_name, _data) = (name, data);
        ReadOnlyMemory<byte> bits = data.Buffers[0].Memory;
        Validity = bits.IsEmpty ? default : ValidityBits.From(bits, data.Offset, data.Length);
    }

    /// <summary>The bits of the rows that are there; empty where nothing is missing.</summary>
    public ReadOnlyMemory<byte> Validity { get; }

    public ReadOnlyMemory<T> Values<T>()
        where T : unmanaged
    {
        int width = Unsafe.SizeOf<T>();
        return CastMemory.Of<byte, T>(_data.Buffers[1].Memory.Slice(_data.Offset * width, _data.Length * width));
    }

    /// <summary>The values of a column that may not have nulls.</summary>
    public ReadOnlyMemory<T> Whole<T>()
        where T : unmanaged
    {
        int missing = Validity.IsEmpty ? 0 : _data.Length - ValidityBits.Count(Validity.Span, _data.Length);
        return missing == 0
            ? Values<T>()
            : throw new ArgumentException(FormattableString.Invariant($"The column '{_name}' has {missing} nulls; it needs a value in each row."));
    }
}
