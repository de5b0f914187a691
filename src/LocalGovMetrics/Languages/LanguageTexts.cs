using System.Text;

namespace LocalGovMetrics.Languages;

/// <summary>The texts of a language's file; those of a section are read when the first of them is asked for.</summary>
/// <remarks>A run says a few of them: to make them all took half the time of a short one.</remarks>
internal sealed class LanguageTexts
{
    private const char Remark = '#';
    private const string Between = " = ";

    private readonly byte[] _file;
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Section>.AlternateLookup<ReadOnlySpan<char>> _byName;

    /// <summary>Finds the sections of a file.</summary>
    /// <param name="file">The file, in UTF-8, its lines ended by line feeds.</param>
    public LanguageTexts(byte[] file)
    {
        _file = file;
        _byName = _sections.GetAlternateLookup<ReadOnlySpan<char>>();
        string section = string.Empty;
        int start = 0;
        int number = 1;
        int from = 1;
        for (int at = 0; at < file.Length; number++)
        {
            int length = file.AsSpan(at).IndexOf((byte)'\n');
            int end = length < 0 ? file.Length : at + length;
            ReadOnlySpan<byte> line = file.AsSpan(at..end).Trim(" \t\r"u8);
            if (line is [(byte)'[', .., (byte)']'])
            {
                Add(section, new Part(start, at, from));
                section = Encoding.UTF8.GetString(line[1..^1]);
                start = Math.Min(end + 1, file.Length);
                from = number + 1;
            }

            at = end + 1;
        }

        Add(section, new Part(start, file.Length, from));
    }

    /// <summary>Gets the keys of all texts, those of a section after each other.</summary>
    public IReadOnlyCollection<string> Keys => [.. _sections.Values.SelectMany(section => Texts(section).Keys)];

    /// <summary>Reads all texts, so that none fails when it is said.</summary>
    /// <exception cref="FormatException">A line is neither a section nor <c>key = text</c>, a key stands twice, or a text's braces do not pair.</exception>
    public void Check()
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        foreach ((string key, Template template) in _sections.Values.SelectMany(Texts))
        {
            _ = keys.Add(key) ? template.Arguments : throw new FormatException($"The texts of a language repeat the key '{key}'.");
        }
    }

    /// <summary>Finds a text by its key, whose first words are those of its section.</summary>
    public Template? Find(string key)
    {
        for (int dot = key.LastIndexOf('.'); ; dot = key.LastIndexOf('.', dot - 1))
        {
            if (_byName.TryGetValue(key.AsSpan(0, Math.Max(dot, 0)), out Section? section) && Texts(section).TryGetValue(key, out Template? template))
            {
                return template;
            }

            if (dot <= 0)
            {
                return null;
            }
        }
    }

    private void Add(string name, Part part)
    {
        if (!_sections.TryGetValue(name, out Section? section))
        {
            _sections.Add(name, section = new Section(name.Length > 0 ? name + "." : name));
        }

        section.Parts.Add(part);
    }

    private Dictionary<string, Template> Texts(Section section)
    {
        if (section.Texts is { } known)
        {
            return known;
        }

        Dictionary<string, Template> texts = new(StringComparer.Ordinal);
        foreach (Part part in section.Parts)
        {
            Read(Encoding.UTF8.GetString(_file.AsSpan(part.Start..part.End)), part.Line, section.Prefix, texts);
        }

        return section.Texts = texts;
    }

    private static void Read(string lines, int number, string prefix, Dictionary<string, Template> texts)
    {
        foreach (ReadOnlySpan<char> whole in lines.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> line = whole.Trim();
            if (!line.IsEmpty && line[0] != Remark)
            {
                // A text that ends in nothing lost its space to the trimming.
                int at = line.EndsWith(" =", StringComparison.Ordinal) ? line.Length - 2 : line.IndexOf(Between, StringComparison.Ordinal);
                if (at <= 0)
                {
                    throw new FormatException($"Line {number} of the texts of a language is no 'key = text'.");
                }

                string text = at + Between.Length <= line.Length ? line[(at + Between.Length)..].Trim().ToString() : string.Empty;
                if (!texts.TryAdd(string.Concat(prefix, line[..at].TrimEnd()), new Template(text)))
                {
                    throw new FormatException($"Line {number} of the texts of a language repeats the key '{prefix}{line[..at]}'.");
                }
            }

            number++;
        }
    }

    /// <summary>A section: what its keys begin with, where its lines lie, and its texts once they are read.</summary>
    private sealed class Section(string prefix)
    {
        public string Prefix { get; } = prefix;

        public List<Part> Parts { get; } = [];

        public Dictionary<string, Template>? Texts { get; set; }
    }

    /// <summary>Where lines of a section lie: the bytes, and the number of the first line.</summary>
    private readonly record struct Part(int Start, int End, int Line);
}
