namespace LocalGovMetrics.Columns;

/// <summary>What the stages of a kernel hand to each other: room for one block, small enough to stay in the second cache.</summary>
/// <remarks>Blocks are long, since every stage begins several streams of memory anew. Room that no stage asks for is not made.</remarks>
/// <param name="rows">The rows of the whole batch, where there are fewer than in a block.</param>
internal sealed class BlockScratch(int rows)
{
    public const int Rows = 1 << 14;
    public const int TraitCount = 5;

    private readonly int _rows = (Math.Clamp(rows, 1, Rows) + KernelRun.Step - 1) / KernelRun.Step * KernelRun.Step;

    public double[] Measured => field ??= Numbers();

    public double[] Slack => field ??= Numbers();

    public double[] Half => field ??= Numbers();

    public double[] Rates => field ??= Numbers();

    public double[] Attainments => field ??= Numbers();

    public byte[] CellRows => field ??= new byte[_rows];

    public byte[] Zones => field ??= new byte[_rows];

    public byte[] Verdicts => field ??= new byte[_rows];

    public byte[] Reasons => field ??= new byte[_rows];

    public int[] Keys => field ??= new int[_rows];

    public byte[] Plain => field ??= new byte[Groups];

    public byte[] Others => field ??= new byte[Groups];

    public byte[] RateValid => field ??= new byte[Groups];

    public byte[] AttainmentValid => field ??= new byte[Groups];

    /// <summary>Gets which rows have nothing left of what was to become less.</summary>
    public byte[] NothingLeft => field ??= new byte[Groups];

    private int Groups => _rows / 8;

    private byte[] AllTraits => field ??= new byte[TraitCount * Groups];

    /// <summary>The bits of one of the traits of <see cref="CompiledRules"/>, by its place.</summary>
    public Span<byte> Traits(int trait) => AllTraits.AsSpan(trait * Groups, Groups);

    private double[] Numbers() => GC.AllocateUninitializedArray<double>(_rows);
}
