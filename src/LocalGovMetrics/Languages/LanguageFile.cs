namespace LocalGovMetrics.Languages;

/// <summary>The lines of a language's file.</summary>
internal static class LanguageFile
{
    private const char Remark = '#';
    private const string Between = " = ";

    public static Dictionary<string, Template> Read(string file)
    {
        Dictionary<string, Template> texts = new(StringComparer.Ordinal);
        string section = string.Empty;
        int number = 0;
        foreach (ReadOnlySpan<char> whole in file.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = whole.Trim();
            if (line.IsEmpty || line[0] == Remark)
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1].ToString() + ".";
                continue;
            }

            // A text that ends in nothing lost its space to the trimming.
            int at = line.EndsWith(" =", StringComparison.Ordinal) ? line.Length - 2 : line.IndexOf(Between, StringComparison.Ordinal);
            if (at <= 0)
            {
                throw new FormatException($"Line {number} of the texts of a language is no 'key = text'.");
            }

            string text = at + Between.Length <= line.Length ? line[(at + Between.Length)..].Trim().ToString() : string.Empty;
            if (!texts.TryAdd(section + line[..at].TrimEnd().ToString(), new Template(text)))
            {
                throw new FormatException($"Line {number} of the texts of a language repeats the key '{section}{line[..at]}'.");
            }
        }

        return texts.ToDictionary(StringComparer.Ordinal);
    }
}
