using System.Data.Common;
using System.Text.RegularExpressions;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Tests.Conventions;

namespace LocalGovMetrics.Sql.Tests;

/// <summary>A section of <c>docs/sql.md</c>: each block by the words in bold before it, so that what the page says is what runs.</summary>
internal sealed partial class ClusterPage
{
    private readonly Dictionary<string, string> _blocks = new(StringComparer.Ordinal);

    /// <summary>Gets the whole page.</summary>
    public static string Whole { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs/sql.md"));

    public static ClusterPage Read(string section)
    {
        string text = Whole.Split("\n## ").Single(part => part.StartsWith(section + "\n", StringComparison.Ordinal));
        ClusterPage blocks = new();
        foreach (Match match in Blocks().Matches(text))
        {
            blocks._blocks.Add(match.Groups["title"].Value, match.Groups["text"].Value);
        }

        return blocks;
    }

    /// <summary>Runs the statements of a block one by one.</summary>
    public void Run(string title, ISqlChannel channel, params (string Word, string Here)[] replaced)
    {
        foreach (string statement in Statements(title, replaced))
        {
            channel.Execute(statement);
        }
    }

    /// <summary>Sees the statements of a block refused, with a word that the page promises.</summary>
    public void Refused(string title, ISqlChannel channel, string word)
    {
        _blocks[title].Should().Contain(word);
        foreach (string statement in Statements(title, []).Where(statement => !statement.StartsWith("--", StringComparison.Ordinal)))
        {
            FluentActions.Invoking(() => channel.Query(statement)).Should().Throw<DbException>().WithMessage($"*{word}*");
        }
    }

    /// <summary>Gives the text that the command of a block writes.</summary>
    public string Lgm(string title)
    {
        Dictionary<string, string> said = Options(title);
        SqlRule rule = Rule(title);
        SqlPlanColumns columns = Columns(title);
        return said.TryGetValue("totals", out string? by) && said.TryGetValue("view", out string? counted) ? rule.TotalsOfView(Enum.Parse<SqlGrouping>(by, ignoreCase: true), counted, columns)
            : said.TryGetValue("view", out string? view) ? rule.View(view, said["table"], columns)
            : rule.Select(said["table"], columns);
    }

    public SqlRule Rule(string title) => SqlRule.Compile(
        Options(title).TryGetValue("measure", out string? measure) ? Measure.Parse(measure) : Measure.Level,
        Options(title)["dialect"] switch { "postgres" => SqlDialect.PostgreSql, "clickhouse" => SqlDialect.ClickHouse, _ => SqlDialect.DuckDb });

    public SqlPlanColumns Columns(string title)
    {
        Dictionary<string, string> roles = Command(title).Where(each => each.Name == "column").Select(each => each.Value.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        roles.Keys.Should().BeSubsetOf(["high", "base", "periods", "status"]);
        return new SqlPlanColumns { High = roles.GetValueOrDefault("high"), Base = roles.GetValueOrDefault("base"), Periods = roles.GetValueOrDefault("periods"), Status = roles.GetValueOrDefault("status") };
    }

    private IEnumerable<string> Statements(string title, (string Word, string Here)[] replaced) =>
        replaced.Aggregate(_blocks[title], (text, pair) => text.Replace(pair.Word, pair.Here, StringComparison.Ordinal)).Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0);

    private Dictionary<string, string> Options(string title) => Command(title).Where(each => each.Name != "column").ToDictionary(each => each.Name, each => each.Value, StringComparer.Ordinal);

    private IEnumerable<(string Name, string Value)> Command(string title) => Words().Matches(_blocks[title]).Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

    [GeneratedRegex(@"\*\*(?<title>[^*]+?)\.?\*\*(?:(?!\*\*).)*?```[a-z]*\n(?<text>.*?)\n?```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"--(?<name>[a-z]+) (?<value>[^\s\\]+)")]
    private static partial Regex Words();
}
