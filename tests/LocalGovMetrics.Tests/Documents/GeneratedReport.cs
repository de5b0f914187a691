using System.Globalization;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>A report of any length, made of a seed: sections with a heading, paragraphs of prose and a table of plans and actuals.</summary>
internal sealed record GeneratedReport(string Title, IReadOnlyList<GeneratedSection> Sections)
{
    private static readonly NumberFormatInfo Print = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly string[] Communes = ["Phú Mậu", "Hương Toàn", "Vinh Thanh", "Lộc Bổn", "Điền Hải", "Quảng Thọ", "Phong Hiền", "Thủy Bằng", "Hải Dương", "Bình Thành"];

    private static readonly (string Name, string Unit)[] Indicators =
    [
        ("Thu ngân sách nhà nước trên địa bàn", "tỷ đồng"), ("Tổng vốn đầu tư toàn xã hội", "tỷ đồng"), ("Sản lượng lương thực có hạt", "tấn"),
        ("Diện tích rừng trồng mới", "ha"), ("Tỷ lệ hộ nghèo theo chuẩn đa chiều", "%"), ("Số lao động được tạo việc làm mới", "người"),
        ("Tỷ lệ dân số tham gia bảo hiểm y tế", "%"), ("Số trường đạt chuẩn quốc gia", "trường"), ("Tốc độ tăng giá trị sản xuất", "%"), ("Sản lượng thủy sản nuôi trồng", "tấn"),
    ];

    public static GeneratedReport Of(int seed, int sections, int paragraphs, int rows)
    {
        Random random = new(seed);
        return new GeneratedReport(
            "BÁO CÁO kết quả thực hiện kế hoạch phát triển kinh tế - xã hội năm 2024",
            [.. Enumerable.Range(1, sections).Select(number => new GeneratedSection(
                $"{number}. Kết quả thực hiện các chỉ tiêu của xã {random.Pick(Communes)}",
                [.. Enumerable.Range(0, paragraphs).Select(_ => Paragraph(random))],
                rows == 0 ? [] : [["STT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm 2024", "Thực hiện năm 2024", "TH/KH (%)", "Đánh giá"], .. Enumerable.Range(1, rows).Select(row => Row(random, row))]))]);
    }

    /// <summary>Prose alone, at least so many UTF-8 bytes of it.</summary>
    public static string Prose(int seed, int bytes)
    {
        Random random = new(seed);
        System.Text.StringBuilder text = new();
        for (int held = 0; held < bytes;)
        {
            string paragraph = Paragraph(random);
            text.Append(paragraph).Append("\n\n");
            held += System.Text.Encoding.UTF8.GetByteCount(paragraph) + 2;
        }

        return text.ToString();
    }

    private static string[] Row(Random random, int row)
    {
        (string name, string unit) = random.Pick(Indicators);
        decimal target = decimal.Round((decimal)(random.NextDouble() * 5000) + 1, random.Next(3));
        decimal actual = decimal.Round(target * (0.7m + ((decimal)random.NextDouble() * 0.6m)), random.Next(3));
        return [Number(row, 0), $"{name} xã {random.Pick(Communes)}", unit, Number(target), Number(actual), Number(decimal.Round(actual / target * 100, 1)), actual >= target ? "Đạt" : "Không đạt"];
    }

    private static string Paragraph(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(3, 7)).Select(_ => Sentence(random)));

    private static string Sentence(Random random)
    {
        (string name, string unit) = random.Pick(Indicators);
        string commune = random.Pick(Communes);
        decimal value = decimal.Round((decimal)(random.NextDouble() * 9000) + 10, random.Next(3));
        decimal share = decimal.Round((decimal)(random.NextDouble() * 60) + 60, random.Next(1, 3));
        int of = random.Next(5, 400);
        int count = random.Next(1, of + 1);
        int part = random.Next(1, 900);
        int rest = random.Next(1, 900);
        return random.Next(10) switch
        {
            0 => $"{name} của xã {commune} ước đạt {Number(value)} {unit}, đạt {Number(share)}% kế hoạch.",
            1 => $"Toàn xã có {count}/{of} hộ được công nhận gia đình văn hóa, đạt tỷ lệ {Number(decimal.Round(100m * count / of, 1))}%.",
            2 => $"{name} đạt {Number(value)} {unit}, tăng {Number(decimal.Round(share / 10, 2))}% so với cùng kỳ năm trước ({Number(decimal.Round(value / (1 + (share / 1000)), 1))} {unit}).",
            3 => $"Đã giải quyết {part + rest} hồ sơ, trong đó: {part} hồ sơ trước hạn, {rest} hồ sơ đúng hạn.",
            4 => $"Thực hiện Nghị quyết số {of}/NQ-HĐND ngày {random.Next(1, 29)}/{random.Next(1, 13)}/2023 của Hội đồng nhân dân xã {commune} khóa XII về nhiệm vụ năm 2024.",
            5 => $"So với kế hoạch {Number(value)} {unit} được giao, {name.ToLowerInvariant()} của xã {commune} tăng {part} {unit} ({Number(decimal.Round(part / value * 100, 1))}%).",
            6 => "Công tác tuyên truyền, phổ biến giáo dục pháp luật được triển khai thường xuyên, nhận thức của cán bộ và nhân dân tiếp tục được nâng lên.",
            7 => $"Ủy ban nhân dân xã {commune} đã tập trung chỉ đạo các ngành, đoàn thể vận động nhân dân chuyển đổi cơ cấu cây trồng, vật nuôi phù hợp với điều kiện của địa phương.",
            8 => $"Đến cuối năm còn {of} hộ nghèo, chiếm {Number(decimal.Round(share / 20, 2))}% tổng số hộ; {count} hộ cận nghèo, chiếm {Number(decimal.Round(share / 25, 2))}%.",
            _ => "An ninh chính trị, trật tự an toàn xã hội được giữ vững; quốc phòng được củng cố; cải cách hành chính có chuyển biến tích cực.",
        };
    }

    private static string Number(decimal value) => value.ToString("#,##0.###", Print);

    private static string Number(int value, int decimals) => value.ToString(decimals == 0 ? "0" : "N" + decimals, Print);
}

/// <summary>A part of a report: a heading, paragraphs, and the rows of a table, the first of which is its header; none where there is no table.</summary>
internal sealed record GeneratedSection(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string[]> Rows);

internal static class RandomPick
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
