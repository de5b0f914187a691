using System.Numerics;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Columns;

/// <summary>Refuses keys that are outside of their groups.</summary>
internal static class KeyCheck
{
    private const int RowsAtOnce = 1 << 18;

    /// <summary>Checks all keys; groups beyond all keys are not checked.</summary>
    public static void Require(ReadOnlyMemory<int> keys, int groups, int rows, int threads, string name)
    {
        if (groups == int.MaxValue)
        {
            return;
        }

        ColumnCheck.RequireLength(keys.Length, rows, name);
        int parts = (rows / RowsAtOnce) + 1;
        uint[] most = new uint[parts];
        void Part(int part)
        {
            int start = part * RowsAtOnce;
            most[part] = Most(keys.Span.Slice(start, Math.Min(RowsAtOnce, rows - start)));
        }

        if (threads == 1 || parts == 1)
        {
            for (int part = 0; part < parts; part++)
            {
                Part(part);
            }
        }
        else
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = threads }, Part);
        }

        if (rows > 0 && most.Max() >= (uint)groups)
        {
            throw new ArgumentException(FormattableString.Invariant($"A key is outside of 0 to {groups - 1}."), name);
        }
    }

    // Read as unsigned, a negative key is a large one.
    private static uint Most(ReadOnlySpan<int> keys)
    {
        ReadOnlySpan<uint> bare = MemoryMarshal.Cast<int, uint>(keys);
        ReadOnlySpan<Vector<uint>> vectors = MemoryMarshal.Cast<uint, Vector<uint>>(bare);
        Vector<uint> even = Vector<uint>.Zero;
        Vector<uint> odd = Vector<uint>.Zero;
        for (int i = 1; i < vectors.Length; i = unchecked(i + 2))
        {
            even = Vector.Max(even, vectors[i - 1]);
            odd = Vector.Max(odd, vectors[i]);
        }

        uint most = 0;
        Vector<uint> largest = Vector.Max(even, odd);
        for (int i = 0; i < Vector<uint>.Count; i++)
        {
            most = Math.Max(most, largest[i]);
        }

        foreach (uint key in bare[((vectors.Length & ~1) * Vector<uint>.Count)..])
        {
            most = Math.Max(most, key);
        }

        return most;
    }
}
