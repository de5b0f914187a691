using System.Buffers.Binary;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Parquet;

/// <summary>Looks over the footer of a file before the library does, which reads one that does not end for ever.</summary>
/// <remarks>Source: the compact protocol of Apache Thrift, in which the Parquet format writes its footer; only the lengths are followed, no value is taken.</remarks>
internal static class Footer
{
    private const int TailLength = 8;
    private const int MostLength = 1 << 28;

    /// <exception cref="InvalidDataException">The footer does not end within itself, or is longer than 256 MiB.</exception>
    public static void Require(Stream stream)
    {
        if (stream.Length < TailLength)
        {
            return;
        }

        Span<byte> tail = stackalloc byte[TailLength];
        stream.Position = stream.Length - TailLength;
        stream.ReadExactly(tail);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        if (length > Math.Min(MostLength, stream.Length - TailLength))
        {
            throw new InvalidDataException(Language.Said("fileNote.footerCannotBeBytesLong", length));
        }

        byte[] footer = new byte[length];
        stream.Position = stream.Length - TailLength - length;
        stream.ReadExactly(footer);
        if (!new Walk(footer).TakeStruct(0))
        {
            throw new InvalidDataException(Language.Said("fileNote.footerDoesNotEndWithin"));
        }
    }

    private ref struct Walk(ReadOnlySpan<byte> bytes)
    {
        private const int MostDepth = 64;
        private const int LongSize = 15;
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        private enum Kind
        {
            True = 1,
            False = 2,
            Byte = 3,
            Int16 = 4,
            Int32 = 5,
            Int64 = 6,
            Double = 7,
            Binary = 8,
            List = 9,
            Set = 10,
            Map = 11,
            Struct = 12,
        }

        private readonly int Left => _bytes.Length - _at;

        public bool TakeStruct(int depth)
        {
            while (TryTakeByte(out byte head))
            {
                if (head == 0)
                {
                    return true;
                }

                bool hasNumber = head >> 4 == 0;
                Kind kind = (Kind)(head & 0xF);
                if ((hasNumber && !TryTakeNumber(out _)) || !(kind is Kind.True or Kind.False || Take(kind, depth)))
                {
                    return false;
                }
            }

            return false;
        }

        private bool Take(Kind kind, int depth) => Enum.IsDefined(kind) && kind switch
        {
            Kind.True or Kind.False or Kind.Byte => TryTakeByte(out _),
            Kind.Int16 or Kind.Int32 or Kind.Int64 => TryTakeNumber(out _),
            Kind.Double => Skip(sizeof(double)),
            Kind.Binary => TryTakeNumber(out ulong length) && Skip(length),
            Kind.List or Kind.Set => TakeList(depth),
            Kind.Map => TakeMap(depth),
            Kind.Struct => depth < MostDepth && TakeStruct(depth + 1),
        };

        private bool TakeList(int depth)
        {
            if (depth >= MostDepth || !TryTakeByte(out byte head))
            {
                return false;
            }

            ulong size = (ulong)(head >> 4);
            return (size != LongSize || TryTakeNumber(out size)) && TakeAll(size, (Kind)(head & 0xF), null, depth);
        }

        private bool TakeMap(int depth)
        {
            if (depth >= MostDepth || !TryTakeNumber(out ulong size))
            {
                return false;
            }

            return size == 0 || (TryTakeByte(out byte kinds) && TakeAll(size, (Kind)(kinds >> 4), (Kind)(kinds & 0xF), depth));
        }

        // Every element takes a byte at least.
        private bool TakeAll(ulong size, Kind first, Kind? second, int depth)
        {
            bool isThere = size <= (ulong)Left;
            for (ulong i = 0; isThere && i < size; i++)
            {
                isThere = Take(first, depth + 1) && (second is not { } kind || Take(kind, depth + 1));
            }

            return isThere;
        }

        private bool TryTakeByte(out byte value)
        {
            value = 0;
            if (Left == 0)
            {
                return false;
            }

            value = _bytes[_at++];
            return true;
        }

        private bool TryTakeNumber(out ulong number)
        {
            number = 0;
            for (int shift = 0; shift < 64; shift += 7)
            {
                if (!TryTakeByte(out byte part))
                {
                    return false;
                }

                number |= unchecked((ulong)(part & 0x7F) << shift);
                if (part < 0x80)
                {
                    return true;
                }
            }

            return false;
        }

        private bool Skip(ulong count)
        {
            if (count > (ulong)Left)
            {
                return false;
            }

            _at += (int)count;
            return true;
        }
    }
}
