using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Tests.Fuzzing;

/// <summary>Random texts as cells have them: numbers of every size and mark, words of both languages, signs, and what belongs in no cell.</summary>
internal static class FuzzTexts
{
    private static readonly string[] Extremes =
    [
        "9999999999999999999999999999", "79228162514264337593543950335", "0,0000000000000000000000000001", "0.0000000000000000000000000001", "-9999999999999999999999999999",
        "99999999999999999999999999999999", "1234567890.1234567890123456", "0,000000000000000000000000009", "5.000.000.000.000", "1e400", "0/0", "10,000000000000000000000006/10.000", "1/9999999999999999999999999999",
        "9999999999999999999999999999/8", "9999999999999999999999999999%", "-90,4 - 0,000000000000000000000000009k trở lên", "0", "-0", "00", "-", "…", "...", "#DIV/0!",
    ];

    private static readonly string[] Words =
    [
        "trên", "dưới", "trở lên", "trở xuống", "từ", "đến", "khoảng", "gần", "ít nhất", "tối đa", "không quá", "giảm", "giảm còn", "tăng", "tăng bình quân", "/năm", "năm", "bình quân", "lần", "gấp", "hằng năm", "duy trì", "xếp", "thứ", "hạng",
        "ước", "dự kiến", "chờ", "đạt", "không", "vượt", "phấn đấu", "so với", "cùng kỳ", "kế hoạch", "trong đó", "Trước năm 2023", "đến năm 2030", "Giai đoạn 2021-2025:", "hộ", "xã", "phường", "người", "ha", "m²", "tỷ đồng", "triệu đồng", "%", "điểm %", "‰", "kg",
        "at least", "at most", "more than", "less than", "about", "nearly", "between", "and", "to", "or more", "reduce", "reduce to", "increase", "by", "per year", "times", "households", "percent", "billion", "million", "USD", "k", "rank", "top", "of", "every year", "not", "minus", "within", "days",
        "I", "II", "IV", "loại", "mức", "A", "31/12/2025", "6/2024", "Quý III", "tháng 6",
    ];

    private static readonly string[] Signs = [" ", " ", " ", "-", " - ", "–", "/", "(", ")", "[", "]", ";", ",", ".", ":", ">", "<", ">=", "<=", "≥", "≤", "≠", "~", "±", "+", "*", "%", "²", "½", "|", "\t", "=", "'", "«", "→"];

    private static readonly string[] Strange = ["\0", "\u202E", "\u00A0", "\u200B", "😀", "５", "٣", "\r\n", "e\u0301", "\uFFFF", "^", "\u001b[31m", "\"", "&lt;", "@", "∞"];

    /// <summary>A text of some pieces.</summary>
    public static string Any(FuzzCase one)
    {
        if (one.OneIn(12))
        {
            return one.Pick(Extremes);
        }

        StringBuilder text = new();
        for (int pieces = one.Random.Next(1, one.OneIn(20) ? 40 : 9); pieces > 0; pieces--)
        {
            _ = text.Append(one.Random.Next(40) switch
            {
                < 16 => Number(one),
                < 26 => one.Pick(Words),
                < 38 => one.Pick(Signs),
                38 => one.Pick(Extremes),
                _ => one.Pick(Strange),
            });
            _ = one.OneIn(3) ? text.Append(' ') : text;
        }

        return text.ToString();
    }

    /// <summary>What a report may well print.</summary>
    public static string Plausible(FuzzCase one)
    {
        string number = Number(one);
        return one.Random.Next(12) switch
        {
            0 => $"{number}-{Number(one)}",
            1 => $">{number}",
            2 => $"từ {number} trở lên",
            3 => $"giảm {number}",
            4 => $"{number}%",
            5 => $"{number}/{Number(one)}",
            6 => $"{number} hộ/năm",
            7 => $"{number} lần",
            8 => $"{one.Random.Next(90)}/{one.Random.Next(100)} ({number}%)",
            _ => number,
        };
    }

    /// <summary>A number of some length with marks in some places.</summary>
    public static string Number(FuzzCase one)
    {
        int whole = one.OneIn(8) ? one.Random.Next(1, 31) : one.Random.Next(1, 5);
        StringBuilder digits = new();
        for (int i = 0; i < whole; i++)
        {
            _ = digits.Append((char)('0' + one.Random.Next(10)));
        }

        string mark = one.Pick(",", ".", ",", ".", " ");
        if (one.OneIn(3))
        {
            for (int at = digits.Length - 3; at > 0; at -= 3)
            {
                _ = digits.Insert(at, mark);
            }
        }

        if (one.OneIn(2))
        {
            _ = digits.Append(one.Pick(",", ".")).Append(one.Random.Next(1000).ToString(one.Pick("0", "00", "000"), CultureInfo.InvariantCulture));
        }

        return (one.OneIn(12) ? "-" : string.Empty) + digits;
    }
}
