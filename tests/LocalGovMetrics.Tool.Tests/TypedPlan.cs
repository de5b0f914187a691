using System.Globalization;
using CsCheck;
using Parquet;
using Parquet.Schema;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>A plan as a Parquet file of typed columns, and as the text that it means.</summary>
internal sealed record TypedPlan(string[] Units, int?[] Periods, TypedColumn Target, TypedColumn Actual, string?[] Directions, int GroupLength)
{
    private const string Header = "unit,period,indicator,target,actual,direction\n";

    public static Gen<TypedPlan> Any { get; } =
        Gen.Select(Gen.Int[1, 70], Gen.Int[1, 30]).SelectMany((rows, group) => OfLength(rows).Select(plan => plan with { GroupLength = group }));

    public static Gen<TypedPlan> OfLength(int rows) =>
        Gen.Select(
            Gen.OneOf("Huế", "Xã A", " Xã B", "=x", "a,b", "A", "Đông Hà").Array[rows],
            Gen.Int[2020, 2026].Nullable(0.001).Array[rows],
            TypedColumn.OfLength("target", rows),
            TypedColumn.OfLength("actual", rows),
            Gen.OneOf<string?>("higher", "lower", "", null, "tăng", "closer").Array[rows])
            .Select((units, periods, target, actual, directions) => new TypedPlan(units, periods, target, actual, directions, rows));

    public string Csv() =>
        Header + string.Concat(Enumerable.Range(0, Units.Length).Select(row =>
            string.Join(',', new[] { Units[row], Periods[row]?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, IndicatorOf(row), Target.Prints[row], Actual.Prints[row], Directions[row] ?? string.Empty }
                .Select(cell => cell.AsSpan().ContainsAny("\",\n") ? $"\"{cell}\"" : cell)) + "\n"));

    public async Task WriteAsync(string path)
    {
        DataField<string> unit = new("unit");
        DataField<int?> period = new("period");
        DataField<string> indicator = new("indicator");
        DataField<string> direction = new("direction");
        await using FileStream stream = File.Create(path);
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(unit, period, indicator, Target.Field, Actual.Field, direction), stream);
        for (int start = 0; start < Units.Length; start += GroupLength)
        {
            int end = Math.Min(start + GroupLength, Units.Length);
            using ParquetRowGroupWriter group = writer.CreateRowGroup();
            await group.WriteAsync(unit, Units[start..end]);
            await group.WriteAsync<int>(period, Periods.AsMemory(start..end));
            await group.WriteAsync(indicator, Enumerable.Range(start, end - start).Select(IndicatorOf).ToArray());
            await Target.WriteAsync(group, start, end);
            await Actual.WriteAsync(group, start, end);
            await group.WriteAsync(direction, Directions[start..end]!);
        }
    }

    private static string IndicatorOf(int row) => FormattableString.Invariant($"A{row}");
}
