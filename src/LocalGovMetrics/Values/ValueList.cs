using System.Collections;
using System.Runtime.CompilerServices;

namespace LocalGovMetrics.Values;

/// <summary>An immutable list that is equal by content; what the models hand out as <see cref="IReadOnlyList{T}"/>.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
internal sealed class ValueList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(ValueList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join("; ", items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}

/// <summary>Makes lists that are equal by content.</summary>
internal static class ValueList
{
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Copies a list into one that is equal by content.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its items, is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items, [CallerMemberName] string name = "")
    {
        ArgumentNullException.ThrowIfNull(items, name);
        if (items is ValueList<T> already)
        {
            return already;
        }

        T[] copy = [.. items];
        return Array.Exists(copy, item => item is null)
            ? throw new ArgumentNullException(name, "An item is null.")
            : copy.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(copy);
    }
}
