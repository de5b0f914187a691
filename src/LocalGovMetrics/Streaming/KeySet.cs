namespace LocalGovMetrics.Streaming;

/// <summary>Tells whether a key came before, in little memory and for so many keys only.</summary>
internal sealed class KeySet
{
    // 128 MiB of keys.
    private const int Longest = 1 << 24;
    private ulong[] _keys = new ulong[1 << 8];
    private int _count;

    /// <summary>Gets a value indicating whether any key came twice.</summary>
    public bool AnyTwice { get; private set; }

    /// <summary>Gets a value indicating whether there were more keys than are looked at.</summary>
    public bool IsFull { get; private set; }

    public void Add(ulong key)
    {
        if (AnyTwice || IsFull)
        {
            return;
        }

        key = key == 0 ? 1 : key;
        if (_count * 4L >= _keys.Length * 3L && !TryGrow())
        {
            return;
        }

        int slot = SlotOf(key);
        AnyTwice |= _keys[slot] == key;
        _keys[slot] = key;
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
            _keys = [];
            return false;
        }

        ulong[] keys = _keys;
        _keys = new ulong[keys.Length * 2];
        foreach (ulong key in keys)
        {
            if (key != 0)
            {
                _keys[SlotOf(key)] = key;
            }
        }

        return true;
    }
}
