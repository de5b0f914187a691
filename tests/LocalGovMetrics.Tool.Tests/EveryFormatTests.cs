using CsCheck;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Whatever stands in the cells, every format of a verb shows the same units, those that are left out among them.</summary>
public class EveryFormatTests
{
    private static readonly string[] Units = ["Xã An", "Xã Bình", "Xã Cát", "Xã Dương", "Xã Én"];

    private static readonly Gen<string> Cell = Gen.OneOf("5", "12", "0", "-3", "-", "…", "", "chờ", ">5", "5-6", "31/38", "đạt", "khoảng 7", "10%", "giảm 2", "31/12/2024");

    private static readonly Gen<string> Row = Gen.Select(
        Gen.OneOf(Units),
        Gen.OneOf("Thu", "Hộ nghèo", "Tỷ lệ x"),
        Gen.OneOf("2023", "2024", "2021-2025"),
        Cell,
        Cell,
        Gen.OneOf("higher", "lower", "closer", "none", ""),
        Gen.OneOf("", "hộ", "%")).Select((unit, indicator, period, target, actual, direction, measure) => $"{unit},{indicator},{period},{target},{actual},{direction},{measure}\n");

    private static readonly Gen<string> Table = Row.Array[1, 12].Select(rows => "unit,indicator,period,target,actual,direction,measureUnit\n" + string.Concat(rows));

    [Fact]
    public void Assess_ShowsEveryUnitInEveryFormat() => Shows(["assess", "-"], "table", "markdown", "csv", "json", "jsonl");

    [Fact]
    public void Compare_ShowsEveryUnitInEveryFormat() => Shows(["compare", "-"], "table", "markdown", "csv", "json");

    [Fact]
    public void League_ShowsEveryUnitInEveryFormat() => Shows(["compare", "-", "--league", "--progress"], "table", "markdown", "csv", "json");

    [Fact]
    public void Comparable_ShowsEveryUnitInEveryFormat() => Shows(["comparable", "-"], "table", "markdown", "csv", "json");

    [Fact]
    public void Audit_ChecksTheSameClaimsInEveryFormatForPrograms() =>
        Table.Sample(
            table =>
            {
                int lines = ToolRun.WithInput(table, "audit", "-", "--format", "csv").Lines.Length - 1;
                ToolRun.WithInput(table, "audit", "-", "--format", "json").Json.GetProperty("claims").GetArrayLength().Should().Be(lines);
            },
            iter: 40,
            threads: 1);

    private static void Shows(string[] verb, params string[] formats) =>
        Table.Sample(
            table =>
            {
                string[] units = [.. Units.Where(unit => table.Contains(unit + ",", StringComparison.Ordinal))];
                foreach (string format in formats)
                {
                    ToolRun run = ToolRun.WithInput(table, [.. verb, "--format", format]);
                    run.Output.Should().ContainAll(units, $"{string.Join(' ', verb)} --format {format} of\n{table}{run.Error}");
                }
            },
            iter: 40,
            threads: 1);
}
