namespace LocalGovMetrics.Columns;

/// <summary>Groups of connected keys, in little memory.</summary>
internal sealed class LinkTable
{
    private const int StartLength = 1 << 10;
    private ulong[] _keys = new ulong[StartLength];
    private int[] _places = new int[StartLength];
    private int[] _parents = new int[StartLength];
    private int[] _sizes = new int[StartLength];
    private int _count;

    /// <summary>Adds a row that connects two keys, which may be the same.</summary>
    public void Add(ulong one, ulong other) => _sizes[Connect(one, other)]++;

    /// <summary>Connects two keys; gives their group.</summary>
    public int Connect(ulong one, ulong other)
    {
        int left = PlaceOf(one);
        int right = Root(PlaceOf(other));
        left = Root(left);
        if (left != right)
        {
            (left, right) = _sizes[left] < _sizes[right] ? (right, left) : (left, right);
            _parents[right] = left;
            _sizes[left] += _sizes[right];
        }

        return left;
    }

    public int GroupOf(ulong key) => Root(PlaceOf(key));

    public int SizeOf(int group) => _sizes[group];

    private int Root(int at)
    {
        while (_parents[at] != at)
        {
            _parents[at] = _parents[_parents[at]];
            at = _parents[at];
        }

        return at;
    }

    private int PlaceOf(ulong key)
    {
        if (_count * 4L >= _keys.Length * 3L)
        {
            Grow();
        }

        int slot = SlotOf(key);
        if (_places[slot] == 0)
        {
            if (_count == _parents.Length)
            {
                Array.Resize(ref _parents, _count + (_count / 2));
                Array.Resize(ref _sizes, _parents.Length);
            }

            _keys[slot] = key;
            _parents[_count] = _count;
            _places[slot] = ++_count;
        }

        return _places[slot] - 1;
    }

    private int SlotOf(ulong key)
    {
        int mask = _keys.Length - 1;
        int slot = unchecked((int)((key ^ (key >> 32)) & (uint)mask));
        while (_places[slot] != 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        (ulong[] keys, int[] places) = (_keys, _places);
        (_keys, _places) = (new ulong[keys.Length * 2], new int[keys.Length * 2]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (places[i] != 0)
            {
                int slot = SlotOf(keys[i]);
                (_keys[slot], _places[slot]) = (keys[i], places[i]);
            }
        }
    }
}
