using System.Collections;

namespace LocalGovMetrics.Documents;

/// <summary>An immutable list that is equal by content.</summary>
internal sealed class ReadOnlyList<T>(T[] items) : IReadOnlyList<T>, IEquatable<ReadOnlyList<T>>
{
    public static ReadOnlyList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(ReadOnlyList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ReadOnlyList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
