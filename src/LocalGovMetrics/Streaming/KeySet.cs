namespace LocalGovMetrics.Streaming;

/// <summary>Tells whether a key came before with something else, in little memory and for so many keys only.</summary>
internal sealed class KeySet
{
    // 96 MiB of keys and values.
    private const int Longest = 1 << 23;
    private ulong[] _keys = new ulong[1 << 8];
    private uint[] _values = new uint[1 << 8];
    private int _count;

    /// <summary>Gets a value indicating whether any key came with two values.</summary>
    public bool AnyDiffers { get; private set; }

    /// <summary>Gets a value indicating whether there were more keys than are looked at.</summary>
    public bool IsFull { get; private set; }

    public void Add(ulong key, uint value)
    {
        if (AnyDiffers || IsFull)
        {
            return;
        }

        key = key == 0 ? 1 : key;
        if (_count * 4L >= _keys.Length * 3L && !TryGrow())
        {
            return;
        }

        int slot = SlotOf(key);
        if (_keys[slot] == key)
        {
            AnyDiffers |= _values[slot] != value;
            return;
        }

        (_keys[slot], _values[slot]) = (key, value);
        _count++;
    }

    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = unchecked((int)((key ^ (key >> 32)) & (uint)mask));
        while (_keys[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private bool TryGrow()
    {
        IsFull = _keys.Length >= Longest;
        if (IsFull)
        {
            (_keys, _values) = ([], []);
            return false;
        }

        (ulong[] keys, uint[] values) = (_keys, _values);
        (_keys, _values) = (new ulong[keys.Length * 2], new uint[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                int slot = SlotOf(keys[i]);
                (_keys[slot], _values[slot]) = (keys[i], values[i]);
            }
        }

        return true;
    }
}
