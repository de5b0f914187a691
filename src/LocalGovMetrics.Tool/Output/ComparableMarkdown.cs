using System.Globalization;
using System.Text;
using LocalGovMetrics.Comparability;

namespace LocalGovMetrics.Tool.Output;

/// <summary>What may be compared, as a comment.</summary>
internal static class ComparableMarkdown
{
    public static void Write(ComparableView view, TextWriter output)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"**{MarkdownOutput.Escape(view.Summary)}**\n");
        foreach (ComparableBlockView block in view.Blocks)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownOutput.Escape(block.Title)}\n\n").Append(MarkdownOutput.Write(block.Values)).Append('\n');
            foreach ((ComparabilityKind kind, string pairs) in block.Kinds)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Signs.For(kind)} {MarkdownOutput.Escape($"{view.Wording.WordFor(kind)}: {pairs}")}\n");
            }

            foreach ((ComparabilitySeverity severity, string sentence) in block.Findings)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {Signs.For(severity)} {MarkdownOutput.Escape(sentence)}\n");
            }

            output.Write(text);
            text.Clear();
        }

        Append(text, view.Wording.LeftOutHeading, view.LeftOut);
        Append(text, view.Wording.BreaksHeading, view.Breaks);
        output.Write(text);
    }

    private static void Append(StringBuilder text, string heading, IEnumerable<(string Title, IReadOnlyList<string> Lines)> groups)
    {
        (string Title, IReadOnlyList<string> Lines)[] all = [.. groups];
        if (all.Length == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownOutput.Escape(heading)}\n\n");
        foreach ((string title, IReadOnlyList<string> lines) in all)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownOutput.Escape(title)}\n");
            foreach (string line in lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownOutput.Escape(line)}\n");
            }
        }
    }
}
