namespace LocalGovMetrics.Columns;

/// <summary>Tells whether a key came before with something else, in little memory and for so many keys only.</summary>
internal sealed class KeySet
{
    private const int Parts = 64;

    // 96 MiB of keys and values in all.
    private const int Longest = (1 << 23) / Parts;
    private readonly Part[] _parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part())];

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

        // Parts grow one by one, so that little is held twice.
        bool? differs = _parts[key >> 58].Differs(key == 0 ? 1 : key, value);
        AnyDiffers = differs == true;
        IsFull = differs is null;
        if (IsFull)
        {
            Array.ForEach(_parts, part => part.Clear());
        }
    }

    /// <summary>The keys that begin alike.</summary>
    private sealed class Part
    {
        private ulong[] _keys = new ulong[16];
        private uint[] _values = new uint[16];
        private int _count;

        /// <summary>Adds a key; tells whether it came with another value, null where there is no more room.</summary>
        public bool? Differs(ulong key, uint value)
        {
            if (_count * 8L >= _keys.Length * 7L)
            {
                if (_keys.Length >= Longest)
                {
                    return null;
                }

                Grow();
            }

            int slot = SlotOf(key);
            if (_keys[slot] == key)
            {
                return _values[slot] != value;
            }

            (_keys[slot], _values[slot]) = (key, value);
            _count++;
            return false;
        }

        public void Clear() => (_keys, _values, _count) = ([], [], 0);

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

        private void Grow()
        {
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
        }
    }
}
