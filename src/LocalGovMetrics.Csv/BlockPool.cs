using System.Collections.Concurrent;

namespace LocalGovMetrics.Csv;

/// <summary>Keeps what blocks are split with for the next block.</summary>
internal static class BlockPool
{
    private const int MostKept = 32;
    private static readonly ConcurrentBag<BlockBuffer> Places = [];

    public static BlockBuffer TakePlaces() => Places.TryTake(out BlockBuffer? places) ? places : new BlockBuffer();

    public static void Return(BlockBuffer places)
    {
        if (Places.Count < MostKept)
        {
            Places.Add(places);
        }
    }
}
