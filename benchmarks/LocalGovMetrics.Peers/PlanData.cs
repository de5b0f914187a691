namespace LocalGovMetrics.Peers;

/// <summary>Rows of plan and actual from a seeded generator: the same on every machine, every unit with a row if there are as many rows.</summary>
internal sealed class PlanData
{
    public const int Units = 3_321;
    private const int Seed = 20_212_025;

    private PlanData(int rows)
    {
        Base = new double[rows];
        Actual = new double[rows];
        Target = new double[rows];
        Direction = new byte[rows];
        Periods = new int[rows];
        Unit = new int[rows];
    }

    public int Rows => Base.Length;

    public double[] Base { get; }

    public double[] Actual { get; }

    public double[] Target { get; }

    /// <summary>1 = higher is better, 2 = lower is better.</summary>
    public byte[] Direction { get; }

    public int[] Periods { get; }

    public int[] Unit { get; }

    /// <summary>Columns that a reader fills.</summary>
    public static PlanData Empty(int rows) => new(rows);

    public static PlanData Generate(int rows)
    {
        Random random = new(Seed);
        PlanData data = new(rows);
        for (int i = 0; i < rows; i++)
        {
            data.Base[i] = Math.Round(1 + (random.NextDouble() * 10_000), 1, MidpointRounding.ToEven);
            data.Actual[i] = Math.Round(data.Base[i] * (0.5 + random.NextDouble()), 1, MidpointRounding.ToEven);
            data.Target[i] = Math.Round(data.Base[i] * (0.5 + random.NextDouble()), 1, MidpointRounding.ToEven);
            data.Direction[i] = (byte)random.Next(1, 3);
            data.Periods[i] = random.Next(3, 11);
            data.Unit[i] = i < Units ? i : random.Next(Units);
        }

        return data;
    }
}
