using System.Buffers;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>A growing list of steps on borrowed memory, so that a lineage allocates nothing but its result.</summary>
internal struct StepBuffer
{
    private const int FirstLength = 64;
    private RegisterStep[]? _steps;

    public int Count { get; private set; }

    public readonly RegisterStep this[int index] => _steps![index];

    public void AddRange(RegisterStep[] steps)
    {
        foreach (RegisterStep step in steps)
        {
            Insert(step, Count);
        }
    }

    /// <summary>Inserts a step where its date belongs, at a place or after it.</summary>
    public void InsertByDate(RegisterStep step, int from, bool forwards)
    {
        int low = from;
        int high = Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            RegisterStep other = _steps![middle];
            bool isBefore = forwards
                ? (other.Days.Earliest, other.Days.Latest).CompareTo((step.Days.Earliest, step.Days.Latest)) <= 0
                : (other.Days.Latest, other.Days.Earliest).CompareTo((step.Days.Latest, step.Days.Earliest)) >= 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        Insert(step, low);
    }

    /// <summary>Copies the steps.</summary>
    public readonly ValueList<LineageStep> ToList()
    {
        LineageStep[] steps = new LineageStep[Count];
        for (int i = 0; i < Count; i++)
        {
            steps[i] = _steps![i].Step;
        }

        return new ValueList<LineageStep>(steps);
    }

    /// <summary>Gives the borrowed memory back.</summary>
    public readonly void Return()
    {
        if (_steps is not null)
        {
            ArrayPool<RegisterStep>.Shared.Return(_steps, clearArray: true);
        }
    }

    private void Insert(RegisterStep step, int at)
    {
        if (_steps is null || Count == _steps.Length)
        {
            RegisterStep[] longer = ArrayPool<RegisterStep>.Shared.Rent(Math.Max(FirstLength, 2 * Count));
            if (_steps is not null)
            {
                Array.Copy(_steps, longer, Count);
                ArrayPool<RegisterStep>.Shared.Return(_steps, clearArray: true);
            }

            _steps = longer;
        }

        Array.Copy(_steps, at, _steps, at + 1, Count - at);
        _steps[at] = step;
        Count++;
    }
}
