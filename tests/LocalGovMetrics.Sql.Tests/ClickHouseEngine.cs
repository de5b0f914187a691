using System.Text;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>ClickHouse; where the machine has none, it is missing by name.</summary>
public sealed class ClickHouseEngine : ISqlEngine, IDisposable
{
    private readonly IReadOnlyList<ClickHouseServer> _servers = ClickHouseServer.Missing is null ? ClickHouseServer.Cluster(1) : [];
    private ISqlChannel? _filled;

    public SqlDialect Dialect => SqlDialect.ClickHouse;

    public string DoubleType => "Nullable(Float64)";

    public string DecimalType => "Nullable(Decimal(38,18))";

    public string SingleType => "Nullable(Float32)";

    public string IntegerType => "Nullable(Int32)";

    public string TextType => "Nullable(String)";

    public string TableEnd => " ENGINE = Memory";

    public string? Missing => ClickHouseServer.Missing;

    public string Quote(string name) => "`" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("`", "\\`", StringComparison.Ordinal) + "`";

    public ISqlChannel Open() => _servers[0].Open();

    public void Fill(ISqlChannel channel, IReadOnlyList<SqlPlanRow> rows, string table)
    {
        channel.Execute(PlanTables.Definition(this, table));
        Insert(channel, rows.Select((row, i) => (i, row)), table);
    }

    /// <summary>Inserts rows as bytes: the server's reader of text changes some numbers by a step of a double.</summary>
    /// <param name="channel">The connection.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The table.</param>
    /// <param name="areKeysNullable">Whether the columns <c>number</c> and <c>unit</c> may be missing.</param>
    public static void Insert(ISqlChannel channel, IEnumerable<(int Number, SqlPlanRow Row)> rows, string table, bool areKeysNullable = true)
    {
        using MemoryStream bytes = new();
        using BinaryWriter writer = new(bytes, Encoding.UTF8);
        void Text(string text, bool isNullable = true)
        {
            Valid(isNullable);
            writer.Write(text);
        }

        void Valid(bool isNullable)
        {
            if (isNullable)
            {
                writer.Write((byte)0);
            }
        }

        void Number(double? number)
        {
            writer.Write((byte)(number is null ? 1 : 0));
            if (number is { } value)
            {
                writer.Write(value);
            }
        }

        void Whole(int number, bool isNullable = true)
        {
            Valid(isNullable);
            writer.Write(number);
        }

        foreach ((int number, SqlPlanRow row) in rows)
        {
            Whole(number, areKeysNullable);
            Text(PlanTables.UnitOf(number), areKeysNullable);
            Text(PlanCorpus.Word(row.Criterion!.Value));
            Number(row.Low);
            Number(row.High);
            Text(PlanCorpus.Word(row.Direction));
            Number(row.Base);
            Whole(row.Periods);
            Number(row.Actual);
            Text(PlanCorpus.Word(row.Status));
        }

        writer.Flush();
        ((ClickHouseChannel)channel).Insert($"INSERT INTO {table} FORMAT RowBinary", bytes.ToArray());
    }

    public ISqlChannel Filled(IReadOnlyList<SqlPlanRow> rows)
    {
        if (_filled is null)
        {
            _filled = Open();
            Fill(_filled, rows, "plans");
        }

        return _filled;
    }

    public void Dispose()
    {
        foreach (ClickHouseServer server in _servers)
        {
            server.Dispose();
        }
    }
}
