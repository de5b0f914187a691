using System.Globalization;
using System.Text;

namespace LocalGovMetrics.Tool.Output;

/// <summary>A comparison as a comment.</summary>
internal static class CompareMarkdown
{
    public static string Write(CompareView view)
    {
        StringBuilder text = new();
        Wording wording = view.Wording;
        text.Append(CultureInfo.InvariantCulture, $"**{MarkdownOutput.Escape(view.Summary)}**\n");
        CompareColumnView[] attainments = [.. view.Attainments];
        AddColumns(text, view.Reported);
        if (attainments.Length > 0)
        {
            AddHeading(text, wording.AttainmentColumnsHeading);
            AddColumns(text, attainments);
        }

        if (view.League is { } league)
        {
            AddHeading(text, wording.LeagueHeading);
            foreach (LeagueView table in league)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownOutput.Escape(table.Title)}\n\n").Append(MarkdownOutput.Write(table.Places, table.NumberColumns)).Append('\n');
                AddLines(text, [.. table.WithoutStanding, .. table.LeftOut]);
            }
        }

        if (view.Index is { } index)
        {
            AddHeading(text, wording.IndexHeading);
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(index.Settings)}\n\n").Append(MarkdownOutput.Write(index.Units, index.NumberColumns)).Append('\n');
            AddLines(text, index.WithoutScore);
        }

        if (view.Progress is { } progress)
        {
            AddHeading(text, wording.ProgressHeading);
            AddProgress(text, [.. progress], wording);
            if (view.WithoutTarget is { } without)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(without)}\n");
            }
        }

        AddSection(text, wording.LeftOutHeading, view.InNoColumn);
        AddHeading(text, wording.CriteriaHeading);
        text.Append('\n');
        AddLines(text, view.Criteria);
        return text.ToString();
    }

    private static void AddColumns(StringBuilder text, IEnumerable<CompareColumnView> columns)
    {
        foreach (CompareColumnView column in columns)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownOutput.Escape(column.Title)}\n\n{MarkdownOutput.Escape(column.Subtitle)}\n\n").Append(MarkdownOutput.Write(column.Values, column.NumberColumns)).Append('\n');
            AddLines(text, column.Remarks.Select(Signed));
        }
    }

    private static void AddProgress(StringBuilder text, ProgressView[] rows, Wording wording)
    {
        if (rows.Length == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownOutput.Escape(wording.NoProgressRows)}\n");
        }

        foreach (ProgressView row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {MarkdownOutput.Escape(row.Title)}\n\n{MarkdownOutput.Escape(row.Facts)}\n\n{Signs.For(row.Status)} {MarkdownOutput.Escape(row.MidTerm)}\n\n");
            if (row.Methods is { } methods)
            {
                text.Append(MarkdownOutput.Write(methods, 2, 3, 4, 5)).Append('\n');
            }

            AddLines(text, row.Remarks.Select(Signed));
        }
    }

    private static void AddSection(StringBuilder text, string heading, IEnumerable<(string Title, IReadOnlyList<string> Lines)> groups)
    {
        (string Title, IReadOnlyList<string> Lines)[] all = [.. groups];
        if (all.Length == 0)
        {
            return;
        }

        AddHeading(text, heading);
        text.Append('\n');
        foreach ((string title, IReadOnlyList<string> lines) in all)
        {
            AddLines(text, [title]);
            AddLines(text, lines, "  ");
        }
    }

    private static void AddHeading(StringBuilder text, string heading) => text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownOutput.Escape(heading)}\n");

    private static void AddLines(StringBuilder text, IEnumerable<string> lines, string indent = "")
    {
        foreach (string line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{indent}- {MarkdownOutput.Escape(line)}\n");
        }
    }

    private static string Signed((string Sign, string Text) remark) => remark.Sign == "·" ? remark.Text : $"{remark.Sign} {remark.Text}";
}
