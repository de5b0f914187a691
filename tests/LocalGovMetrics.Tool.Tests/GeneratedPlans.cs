using CsCheck;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Files of plan-versus-actual rows as people write them, and worse.</summary>
internal static class GeneratedPlans
{
    public const string Header = "unit,indicator,period,target,actual,direction,reportedVerdict,note";

    private static readonly string[] Numbers = ["0", "5", "12,5", "100", "98.25", "007", "1.23456", "0.5", "99", "1.01", "123456789012345"];

    private static readonly string[] Phrases = ["14,5-15,5", ">93", ">=98", "10%", "17-19%/năm", "giảm 5", "-5", "99999999999999999", "-", "…", "31/38 (81,6%)", "khoảng 1700", "8%", "106,2", "-0,8", "98, 5%", "- 86", "~90", "12 chưa đạt", "9S"];

    private static readonly string[] Ambiguous = ["2,796", "1.700", "12.345"];

    private static readonly Gen<string> Unit = Gen.OneOf("Huế", "Xã A", " Xã B", "Đông Hà", "=x", "\u00A0X");

    private static readonly Gen<string> Indicator = Gen.OneOf("A", "Tỷ lệ; x", "b\"c", "Z\nY", "@q", "t\tt", "m\r\nn", "Tỷ lệ hộ không có nhà vệ sinh", "Mức giảm tỷ lệ hộ nghèo", "Chỉ số sản xuất công nghiệp", "Số lớp học", "Thứ hạng PCI");

    private static readonly Gen<string> Note = Gen.OneOf("", "n", "-5", "+a", " ", "a,b");

    /// <summary>Rows that are read whatever stands around them.</summary>
    public static Gen<string> Plain { get; } = File(Cell([.. Numbers, ""], 1), Gen.OneOf("\n", "\r\n"));

    /// <summary>Rows among which some are read in full.</summary>
    public static Gen<string> Mixed { get; } = File(Cell([.. Phrases, ""], 4), Gen.OneOf("\n", "\r\n", "\r"));

    /// <summary>Rows among which some have numbers that others decide.</summary>
    public static Gen<string> Undecided { get; } = File(Cell([.. Phrases, .. Ambiguous], 8), Gen.Const("\n"));

    /// <summary>Rows of which some are bad.</summary>
    public static Gen<string> Bad { get; } =
        Gen.Select(Mixed, Gen.OneOf("Huế,A,20x3,5,6,,,\n", "Huế,A,2023,5\n", ",A,2023,5,6,up,,\n", "Huế,\"A,2023,5,6,,,\n", "Hu\"ế,A,2023,5,6,,,\n", "Huế,A\u0001,2023,5,6,,,\n", "Huế,A,2023,5,1e5,,,\n"), Gen.Int[0, 40])
            .Select((file, bad, at) => Insert(file, bad, at));

    private static Gen<string> Cell(string[] others, int of) =>
        Gen.Select(Gen.OneOf(Numbers), Gen.OneOf(others), Gen.Int[0, 9]).Select((plain, other, which) => which < of ? other : plain);

    private static Gen<string> File(Gen<string> number, Gen<string> lineEnd)
    {
        Gen<string> period = Gen.OneOf("2023", "2024", "2023", "2021-2025", "năm 2022");
        Gen<string> direction = Gen.OneOf("", "higher", "lower", "closer", "none", "tăng");
        Gen<string> verdict = Gen.OneOf("", "Đạt", "Không đạt", "?");
        Gen<string[]> row = Gen.Select(Gen.Select(Unit, Indicator, period), Gen.Select(number, number), Gen.Select(direction, verdict, Note), Gen.Int[0, 20])
            .Select((names, numbers, rest, quoting) => new[] { names.Item1, names.Item2, names.Item3, numbers.Item1, numbers.Item2, rest.Item1, rest.Item2, rest.Item3 }.Select((cell, i) => Quoted(cell, i == quoting)).ToArray());
        return Gen.Select(row.Array[1, 60], lineEnd).Select((cells, end) => (Rows: cells.Select(OfItsOwn).ToArray(), End: end)).Select(file => Header + file.End + string.Join(file.End, file.Rows) + (file.Rows.Length % 2 == 0 ? file.End : string.Empty));
    }

    // Two results of one fact would contradict each other: every row is of its own indicator.
    private static string OfItsOwn(string[] cells, int row)
    {
        cells[1] = cells[1].EndsWith('"') ? FormattableString.Invariant($"{cells[1][..^1]}{row}\"") : FormattableString.Invariant($"{cells[1]}{row}");
        return string.Join(',', cells);
    }

    private static string Quoted(string cell, bool always) =>
        always || cell.AsSpan().ContainsAny("\",\r\n") ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    private static string Insert(string file, string bad, int at)
    {
        string[] lines = file.Split('\n');
        return string.Join('\n', lines.Take(Math.Max(at, 1))) + "\n" + bad + string.Join('\n', lines.Skip(Math.Max(at, 1)));
    }
}
