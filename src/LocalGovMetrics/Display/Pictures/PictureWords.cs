using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display.Pictures;

/// <summary>Says a picture in words: its sentence, then every row of its facts, each cell behind its heading.</summary>
internal static class PictureWords
{
    public static string Of(Picture picture, Language language, bool withNotes)
    {
        DisplayTable facts = picture.ToTable();
        StringBuilder words = new(picture.Summary.In(language));
        foreach (DisplayRow row in facts.Rows)
        {
            string[] said = [.. Enumerable.Range(0, facts.Columns.Count).Select(i => Said(facts.Columns[i], row[i], language)).Where(text => text.Length > 0)];
            words.Append(words.Length > 0 ? " " : string.Empty).Append(string.Join("; ", said));
            words.Append(row.Detail is { } detail && detail.Text.In(language) is { Length: > 0 } more ? $". {more}" : string.Empty);
            words.Append(words.Length > 0 && words[^1] is '.' or '!' or '?' ? string.Empty : ".");
        }

        foreach (DisplayText note in withNotes ? facts.Notes : [])
        {
            words.Append(' ').Append(note.In(language));
        }

        return words.ToString();
    }

    private static string Said(DisplayColumn column, DisplayCell cell, Language language)
    {
        string text = cell.In(language);
        string heading = column.Heading.In(language);
        return text.Length == 0 ? string.Empty : column.IsName || heading.Length == 0 ? text : $"{heading}: {text}";
    }
}
