using System.Data.Common;
using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>ClickHouse by plain HTTP and text: the drivers of today do not talk to a server as old as the tested one.</summary>
internal sealed class ClickHouseChannel(int port) : ISqlChannel
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromMinutes(1) };

    public void Execute(string text) => Post(string.Empty, Encoding.UTF8.GetBytes(text));

    public IReadOnlyList<object?[]> Query(string text)
    {
        string[] lines = Post(string.Empty, Encoding.UTF8.GetBytes(text + "\nFORMAT TabSeparatedWithNamesAndTypes")).Split('\n');
        string[] types = lines[1].Split('\t');
        return [.. lines.Skip(2).SkipLast(1).Select(line => line.Split('\t').Select((cell, i) => Value(cell, types[i])).ToArray())];
    }

    /// <summary>Runs an INSERT whose rows follow as bytes.</summary>
    public void Insert(string text, byte[] rows) => Post(text, rows);

    public void Dispose()
    {
        // The client serves all channels.
    }

    private static object? Value(string cell, string type) =>
        cell == "\\N" ? null
        : type.Contains("String", StringComparison.Ordinal) ? Unescaped(cell)
        : type.Contains("Float", StringComparison.Ordinal) ? cell switch
        {
            "nan" => double.NaN,
            "inf" => double.PositiveInfinity,
            "-inf" => double.NegativeInfinity,
            _ => double.Parse(cell, CultureInfo.InvariantCulture),
        }
        : type.Contains("Int", StringComparison.Ordinal) ? long.Parse(cell, CultureInfo.InvariantCulture)
        : cell;

    private static string Unescaped(string cell)
    {
        StringBuilder text = new();
        for (int i = 0; i < cell.Length; i++)
        {
            text.Append(cell[i] != '\\' ? cell[i] : cell[++i] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        return text.ToString();
    }

    // An answer comes when it is whole: an error at its end is an error.
    private string Post(string query, byte[] body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/?wait_end_of_query=1&log_queries=1&query={Uri.EscapeDataString(query)}"))
        {
            Content = new ByteArrayContent(body),
        };
        using HttpResponseMessage response = Client.Send(request);
        using StreamReader reader = new(response.Content.ReadAsStream(), Encoding.UTF8);
        string text = reader.ReadToEnd();
        return response.IsSuccessStatusCode ? text : throw new ClickHouseException(text);
    }

    private sealed class ClickHouseException(string message) : DbException(message);
}
