namespace LocalGovMetrics.Batch;

/// <summary>What the stages of a kernel hand to each other: room for one block, small enough to stay in the nearest cache.</summary>
internal sealed class BlockScratch
{
    public const int Rows = 1024;
    public const int Groups = Rows / 8;

    public double[] Measured { get; } = new double[Rows];

    public double[] Slack { get; } = new double[Rows];

    public double[] Rates { get; } = new double[Rows];

    public double[] Attainments { get; } = new double[Rows];

    public byte[] CellRows { get; } = new byte[Rows];

    public byte[] Zones { get; } = new byte[Rows];

    public byte[] Verdicts { get; } = new byte[Rows];

    public byte[] Reasons { get; } = new byte[Rows];

    public int[] Keys { get; } = new int[Rows];

    /// <summary>Five bytes for each group of eight rows: the bits of the five traits.</summary>
    public ulong[] Traits { get; } = new ulong[Groups];

    public byte[] Plain { get; } = new byte[Groups];

    public byte[] Others { get; } = new byte[Groups];

    public byte[] RateValid { get; } = new byte[Groups];

    public byte[] AttainmentValid { get; } = new byte[Groups];
}
