using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>Pages and texts that ask for much.</summary>
internal static class HostileTextFiles
{
    private const string Start = "<html><body>";

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["page: elements a hundred thousand deep"] = () => Start + Repeated("<div>", 100_000),
        ["page: elements that seem to close themselves"] = () => Start + Repeated("<div/>", 100_000),
        ["page: elements closed by other names"] = () => Start + Repeated("<div></span>", 100_000),
        ["page: elements closed in remarks"] = () => Start + Repeated("<div><!--</div>-->", 100_000),
        ["page: elements closed in values"] = () => Start + Repeated("<div><br title=\"</div>\">", 100_000),
        ["page: elements closed in scripts"] = () => Start + Repeated("<div><script></div></script>", 100_000),
        ["page: groups of choices within each other"] = () => Start + Repeated("<optgroup>", 100_000),
        ["page: tables a hundred thousand deep"] = () => Start + Repeated("<table><tr><td>", 100_000),
        ["page: emphasis that opens again in every paragraph"] = () => Start + string.Concat(Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"<b a={i}>"))) + Repeated("<p>a", 100_000),
        ["page: lists without an end"] = () => Start + Repeated("<ul><li>", 100_000),
        ["page: a hundred thousand attributes"] = () => Start + "<p " + string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"a{i} "))) + ">a</p>",
        ["page: cells over a thousand columns"] = () => Start + "<table>" + Repeated("<tr><td colspan=1000>a", 100_000) + "</table>",
        ["page: cells over two billion columns"] = () => Start + "<table><tr><td colspan=2000000000>a</td><td>b</td></tr></table>",
        ["page: cells over all rows"] = () => Start + "<table>" + Repeated("<tr><td rowspan=65534>a</td></tr>", 2000) + "</table>",
        ["page: a million empty cells"] = () => Start + "<table>" + Repeated("<tr>" + Repeated("<td>", 500), 2000) + "<td>a</table>",
        ["page: three million elements"] = () => Start + Repeated("<br>", 5_000_000),
        ["page: a value without an end"] = () => Start + "<p title=\"" + new string('a', 1_000_000),
        ["page: a remark without an end"] = () => Start + "<p>a</p><!--" + new string('-', 1_000_000),
        ["page: signs that open nothing"] = () => Start + new string('<', 1_000_000),
        ["page: references without an end"] = () => Start + Repeated("&lt", 500_000) + Repeated("&#x10FFFF;", 100_000),
        ["page: scripts, pictures and frames of the network"] = () => Start + "<script src=\"http://192.0.2.1/a.js\"></script><img src=\"http://192.0.2.1/a.png\"><iframe src=\"http://192.0.2.1/\"></iframe><p>a</p>",
        ["Markdown: quotes a hundred thousand deep"] = () => "# a\n" + Repeated("> ", 100_000) + "a",
        ["Markdown: lists a thousand deep"] = () => "# a\n" + string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i * 2) + "- a\n")),
        ["Markdown: lists on one line"] = () => "# a\n" + Repeated("- ", 50_000) + "a",
        ["Markdown: brackets a hundred thousand deep"] = () => "# a\n" + new string('[', 100_000) + "a" + new string(']', 100_000),
        ["Markdown: pictures within pictures"] = () => "# a\n" + Repeated("![", 50_000) + "a" + Repeated("](a)", 50_000),
        ["Markdown: emphasis that opens without an end"] = () => "# a\n" + Repeated("*a **a ", 50_000),
        ["Markdown: emphasis of one word"] = () => "# a\n" + new string('*', 100_000) + "a" + new string('*', 100_000),
        ["Markdown: code that opens without an end"] = () => "# a\n" + string.Concat(Enumerable.Range(1, 1500).Select(i => new string('`', i) + " ")),
        ["Markdown: signs of tags"] = () => "# a\n" + Repeated("<a ", 60_000),
        ["Markdown: a table of a hundred thousand columns"] = () => "# a\n\n" + Repeated("|a", 100_000) + "|\n" + Repeated("|-", 100_000) + "|\n" + Repeated("|b", 100_000) + "|\n",
        ["Markdown: a table of twenty thousand rows"] = () => "# a\n\n|a|b|c|\n|-|-|-|\n" + Repeated("|Thu ngân sách|1.200|1.300|\n", 20_000),
        ["Markdown: bars without a table"] = () => "# a\n" + new string('|', 100_000) + "\n",
        ["Markdown: notes that are their own note"] = () => "# a\n[^1]\n\n[^1]: a [^1] [^2]\n\n[^2]: b [^1]\n",
        ["Markdown: names of links without an end"] = () => "# a\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => FormattableString.Invariant($"[a{i}]: b\n"))) + Repeated("[a1][", 20_000),
        ["Markdown: pages within it a thousand deep"] = () => "# a\n\n" + Repeated("<div>", 1000) + "\n\na\n",
        ["text: one line of ten million letters"] = () => new string('a', 10_000_000),
        ["text: one word of numbers"] = () => new string('1', 1_000_000),
        ["text: a million lines of one letter"] = () => Repeated("a\n", 1_000_000),
        ["text: a million empty lines"] = () => "a" + Repeated("\n", 1_000_000) + "b",
        ["text: a hundred thousand tabs"] = () => "a" + Repeated("\t", 100_000) + "b\nc" + Repeated("\t", 100_000) + "d",
        ["text: a hundred thousand pieces on a line"] = () => "a\n" + Repeated("a  ", 100_000) + "\n" + Repeated("b  ", 100_000),
        ["text: columns over fifty thousand lines"] = () => Repeated("Chỉ tiêu   1.200   1.300   tấn\n", 50_000),
        ["text: a sentence of fifty thousand numbers"] = () => "Toàn xã có " + string.Join(' ', Enumerable.Range(1, 50_000)) + " hộ",
        ["text: a sentence of fifty thousand per cents"] = () => "Toàn xã có " + string.Join(", ", Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"{i % 100},5%"))) + " hộ",
        ["text: a sentence of fifty thousand fractions"] = () => "Toàn xã có " + string.Join(", ", Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"{i}/{i + 7} hộ, đạt {i % 100}%"))),
        ["text: a sentence of fifty thousand parts"] = () => "Toàn xã có 50.000 hộ, trong đó: " + string.Join("; ", Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"{i} hộ"))),
        ["text: a sentence that grows fifty thousand times"] = () => "Thu ngân sách " + string.Join(", ", Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"tăng {i % 90},2% so với cùng kỳ"))),
        ["text: one fact fifty thousand times"] = () => string.Join("\n\n", Enumerable.Range(1, 50_000).Select(i => FormattableString.Invariant($"Sản lượng lúa năm 2023 đạt {i} tấn."))),
        ["text: words of plans without an end"] = () => Repeated("kế hoạch thực hiện đạt so với tăng ", 100_000),
        ["text: full stops"] = () => new string('.', 1_000_000),
        ["text: signs of fractions and per cents"] = () => Repeated("1/1%", 200_000),
        ["text: letters that compose without an end"] = () => "Xã a" + new string('\u0301', 1_000_000) + " đạt 5%",
        ["text: a table whose header goes on for fifty thousand lines"] = () => Repeated("Chỉ tiêu\tKế hoạch 2023\tThực hiện 2023\n", 50_000),
        ["text: a table of a thousand columns"] = () => string.Join('\t', Enumerable.Repeat("Kế hoạch 2023", 1000)) + "\n" + Repeated(string.Join('\t', Enumerable.Repeat("5", 1000)) + "\n", 200),
        ["text: a table of ten thousand rows"] = () => "Chỉ tiêu\tĐVT\tKế hoạch 2023\tThực hiện 2023\n" + Repeated("Sản lượng lúa\ttấn\t1.250\t1.310,5\n", 10_000),
        ["text: three thousand tables"] = () => Repeated("Chỉ tiêu\tKế hoạch 2023\tThực hiện 2023\nLúa\t5\t6\n\nĐạt 5% kế hoạch.\n\n", 3_000),
        ["text: a laid table of fifty thousand rows"] = () => "Chỉ tiêu     Kế hoạch     Thực hiện\n" + string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"Chỉ tiêu {i}     {i}     {i + 1}\n"))),
        ["text: stacked headers without an end"] = () => Repeated("Chỉ tiêu   Kế hoạch\nThực hiện   Năm 2023\n", 20_000),
        ["text: one number in every row and sentence"] = () => "Chỉ tiêu\tĐVT\tKế hoạch 2023\tThực hiện 2023\n" + string.Concat(Enumerable.Range(0, 8_000).Select(i => FormattableString.Invariant($"Sản lượng lúa {i}\ttấn\t500\t500\n"))) + "\n\n" + Repeated("Sản lượng lúa đạt 500 tấn. ", 3_000),
        ["text: one headline thousands of times"] = () => "Chỉ tiêu\tKế hoạch 2023\tThực hiện 2023\tĐánh giá\n" + Repeated("Lúa\t5\t6\tĐạt\n", 900) + "\n\n" + Repeated("Có 900/900 chỉ tiêu đạt kế hoạch. ", 3_000),
        ["text: a hundred thousand short lines"] = () => string.Concat(Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"Dòng {i}: kết quả đạt {i}\n"))),
        ["text: brackets in one sentence without an end"] = () => "Xã có 5 hộ " + Repeated("( a ", 200_000),
        ["text: more derived numbers than are held"] = () => Repeated("Có 5/8 hộ đạt, đạt 62,5%. ", 300_000),
        ["text: marks that turn what is shown"] = () => "Xã \u202E%59 tạđ\u202C \u200F\u2067 5%",
    };

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeated(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();
}
