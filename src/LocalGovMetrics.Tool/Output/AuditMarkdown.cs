using System.Globalization;
using System.Text;
using LocalGovMetrics.Audit;

namespace LocalGovMetrics.Tool.Output;

/// <summary>An audit as a comment.</summary>
internal static class AuditMarkdown
{
    private const int DifferenceColumn = 3;

    public static string Write(AuditView view)
    {
        Wording wording = view.Wording;
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"**{MarkdownOutput.Escape(view.Title)}**\n\n{MarkdownOutput.Escape(view.Summary)}\n");
        foreach ((AuditClass found, IReadOnlyList<AuditItem> items, int rest) in view.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n**{MarkdownOutput.Escape(Capital(wording.WordFor(found)))}**\n\n");
            if (found == AuditClass.CannotCheck)
            {
                foreach (AuditItem item in items)
                {
                    text.Append(CultureInfo.InvariantCulture, $"- {MarkdownOutput.Escape($"{item.Title}: {item.Problem}")}\n");
                }
            }
            else
            {
                text.Append(MarkdownOutput.Write(
                    new Grid(
                        [wording.ClaimHeading, Capital(wording.Printed), Capital(wording.Follows), Capital(wording.OffBy), Capital(wording.Likely)],
                        [.. items.Select(item => (IReadOnlyList<string>)[item.Title, item.Printed, item.Follows, item.Difference, string.Join(" ", item.Likely)])]),
                    DifferenceColumn));
            }

            if (rest > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(wording.AndMore(rest))}\n");
            }
        }

        return text.ToString();
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
