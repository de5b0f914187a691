namespace LocalGovMetrics.Batch;

/// <summary>What the stages of a kernel hand to each other: room for one block, small enough to stay in the nearest cache.</summary>
internal sealed class BlockScratch
{
    public const int Rows = 1024;
    public const int Groups = Rows / 8;
    public const int TraitCount = 5;

    private readonly byte[] _traits = new byte[TraitCount * Groups];

    public double[] Measured { get; } = new double[Rows];

    public double[] Slack { get; } = new double[Rows];

    public double[] Rates { get; } = new double[Rows];

    public double[] Attainments { get; } = new double[Rows];

    public byte[] CellRows { get; } = new byte[Rows];

    public byte[] Zones { get; } = new byte[Rows];

    public byte[] Verdicts { get; } = new byte[Rows];

    public byte[] Reasons { get; } = new byte[Rows];

    public int[] Keys { get; } = new int[Rows];

    public double[] Half { get; } = new double[Rows];

    public byte[] Plain { get; } = new byte[Groups];

    public byte[] Others { get; } = new byte[Groups];

    public byte[] RateValid { get; } = new byte[Groups];

    public byte[] AttainmentValid { get; } = new byte[Groups];

    /// <summary>The bits of one of the traits of <see cref="CompiledRules"/>, by its place.</summary>
    public Span<byte> Traits(int trait) => _traits.AsSpan(trait * Groups, Groups);
}
