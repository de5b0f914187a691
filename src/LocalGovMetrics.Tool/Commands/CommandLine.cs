using System.Buffers;
using System.CommandLine;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>The command line of a run, as somebody types it who runs it again.</summary>
internal static class CommandLine
{
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\"'\\$`*?[](){}<>|&;#~!");

    public static string Of(ParseResult parse) => string.Join(' ', [ToolApp.Name, .. parse.Tokens.Select(token => Quoted(token.Value))]);

    // Between single quotes every character but the quote stands for itself.
    private static string Quoted(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAny(Special) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
