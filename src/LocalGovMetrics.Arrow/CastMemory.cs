using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LocalGovMetrics.Arrow;

/// <summary>The same memory read as elements of another type.</summary>
internal static class CastMemory
{
    public static Memory<TTo> Of<TFrom, TTo>(ReadOnlyMemory<TFrom> memory)
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        if (memory.IsEmpty || memory is ReadOnlyMemory<TTo>)
        {
            return memory is ReadOnlyMemory<TTo> same ? MemoryMarshal.AsMemory(same) : default;
        }

        // A view owns nothing: it serves on after it is disposed of.
        using View<TFrom, TTo> view = new(memory);
        return view.Memory;
    }

    private sealed class View<TFrom, TTo>(ReadOnlyMemory<TFrom> memory) : MemoryManager<TTo>
        where TFrom : unmanaged
        where TTo : unmanaged
    {
        public override Span<TTo> GetSpan() => MemoryMarshal.Cast<TFrom, TTo>(MemoryMarshal.AsMemory(memory).Span);

        public override unsafe MemoryHandle Pin(int elementIndex = 0)
        {
            int from = Math.DivRem(elementIndex * Unsafe.SizeOf<TTo>(), Unsafe.SizeOf<TFrom>(), out int inside);
            MemoryHandle handle = memory[from..].Pin();
            return inside == 0 ? handle : new MemoryHandle((byte*)handle.Pointer + inside, pinnable: new Kept(handle));
        }

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }

    private sealed class Kept(MemoryHandle handle) : IPinnable
    {
        public MemoryHandle Pin(int elementIndex) => throw new NotSupportedException("It is pinned once, by its view.");

        public void Unpin() => handle.Dispose();
    }
}
