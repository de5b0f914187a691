using System.Globalization;
using CsCheck;

namespace LocalGovMetrics.Tool.Tests;

/// <summary>Files whose cells are numbers, negative numbers, per cents, bounds and ranges in all the ways they are printed, beside words for the status.</summary>
internal static class GeneratedPrints
{
    private const string Header = "unit,indicator,period,target,actual,status,direction,reportedVerdict";

    private static readonly Gen<string> Signs = Gen.Frequency(
        (6, Gen.Const(string.Empty)),
        (3, Gen.OneOf("-", "−", "- ", "–", "+", "~")),
        (4, Gen.OneOf(">", ">=", "<", "<=", "≥", "≤", "> ", ">= ", "≥ ", "≤ ", " ", "≥-", ">-")));

    private static readonly Gen<string> Tails = Gen.Frequency((6, Gen.Const(string.Empty)), (3, Gen.OneOf("%", " %", " ", "%/năm", " xã", " triệu", "‰", ";")));

    private static readonly Gen<string> Numbers =
        Gen.Select(
            Gen.OneOf(Gen.Int[0, 12], Gen.Int[13, 120], Gen.Int[1890, 2110], Gen.Int[0, 2_000_000]),
            Gen.OneOf(string.Empty, string.Empty, ",", "."),
            Gen.OneOf("0", "5", "00", "25", "50", "1234", "123456"))
        .Select((whole, mark, decimals) => whole.ToString(CultureInfo.InvariantCulture) + (mark.Length == 0 ? string.Empty : mark + decimals));

    private static readonly Gen<string> Cell = Gen.Frequency(
        (12, Gen.Select(Signs, Numbers, Tails).Select((sign, number, tail) => sign + number + tail)),
        (4, Gen.Select(Numbers, Gen.OneOf("-", " - ", "–", " – "), Gen.Int[1, 40], Tails).Select((low, dash, more, tail) => low + dash + Above(low, more) + tail)),
        (1, Gen.OneOf(string.Empty, "-", "0", "0,0", "-0", "-0,0")));

    public static Gen<string> File { get; } =
        Gen.Select(
            Gen.OneOf("2023", "2024", "2025", "1000", "2999", "2021-2025"),
            Cell,
            Cell,
            Gen.Frequency((6, Gen.Const(string.Empty)), (4, Gen.OneOf("ước", "actual", "dự kiến", "Chính thức", "chờ", "pending", " estimated ", " "))),
            Gen.OneOf(string.Empty, string.Empty, "higher", "lower", "closer", "none", "giảm"),
            Gen.OneOf(string.Empty, "Đạt", "Không đạt", "Vượt"))
        .Select((period, target, actual, status, direction, verdict) => string.Join(',', new[] { "Huế", "{row}", period, target, actual, status, direction, verdict }.Select(Quoted)))
        .Array[1, 40].Select(rows => Header + "\n" + string.Concat(rows.Select((row, number) => row.Replace("{row}", FormattableString.Invariant($"A{number}"), StringComparison.Ordinal) + "\n")));

    private static string Above(string low, int more) =>
        ((int)decimal.Parse(low.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) + more).ToString(CultureInfo.InvariantCulture) + (low.Contains(',', StringComparison.Ordinal) ? ",5" : string.Empty);

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
