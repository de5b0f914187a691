using System.Buffers;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>Walks from a unit through all units that it came from and became.</summary>
internal static class LineageWalk
{
    private const int BitsOfWord = 64;

    public static UnitLineage Of(RegisterNode[] nodes, RegisterNode unit) =>
        new(unit.Id, Steps(nodes, unit, forwards: false), Steps(nodes, unit, forwards: true));

    /// <summary>Walks the steps from a unit, always going on from the unit that was reached at the nearest date.</summary>
    private static ValueList<LineageStep> Steps(RegisterNode[] nodes, RegisterNode start, bool forwards)
    {
        RegisterStep[] own = forwards ? start.StepsOn : start.StepsBack;
        if (own.Length == 0)
        {
            return ValueList<LineageStep>.Empty;
        }

        int words = (nodes.Length / BitsOfWord) + 1;
        ulong[] seen = ArrayPool<ulong>.Shared.Rent(words);
        Array.Clear(seen, 0, words);
        StepBuffer steps = default;
        try
        {
            Mark(seen, start.Index);
            steps.AddRange(own);
            for (int i = 0; i < steps.Count; i++)
            {
                RegisterStep step = steps[i];
                if (step.Other >= 0 && Mark(seen, step.Other))
                {
                    RegisterNode next = nodes[step.Other];
                    foreach (RegisterStep further in forwards ? next.StepsOn : next.StepsBack)
                    {
                        // What a successor did before it took the unit in is not of this lineage, nor what a predecessor did after.
                        if (forwards ? further.Days.Latest >= step.Days.Earliest : further.Days.Earliest <= step.Days.Latest)
                        {
                            steps.InsertByDate(further, i + 1, forwards);
                        }
                    }
                }
            }

            return steps.ToList();
        }
        finally
        {
            steps.Return();
            ArrayPool<ulong>.Shared.Return(seen);
        }
    }

    private static bool Mark(ulong[] seen, int index)
    {
        ulong bit = 1UL << (index % BitsOfWord);
        bool isNew = (seen[index / BitsOfWord] & bit) == 0;
        seen[index / BitsOfWord] |= bit;
        return isNew;
    }
}
