using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace LocalGovMetrics.Languages;

/// <summary>A language that results speak: its texts by key, and how it writes numbers.</summary>
/// <remarks>
/// Immutable; equal to itself only. The texts of a built-in language are one file, named after its tag. A caller replaces a text by
/// <see cref="With"/>, or adds a language by <see cref="Parse"/>. A string converts: <c>"vi"</c>, or <c>"vi-VN"</c>, is the built-in
/// language of that tag, and a tag that none has is English.
/// </remarks>
public sealed class Language
{
    private const string TagKey = "language.tag";
    private const string NameKey = "language.name";
    private const string DecimalKey = "language.decimalMark";
    private const string GroupKey = "language.groupMark";
    private const string PluralKey = "language.plural";
    private const string ResourcePrefix = "LocalGovMetrics.Languages.";
    private const string ResourceSuffix = ".txt";

    private static readonly Assembly Home = typeof(Language).Assembly;
    private static readonly ConcurrentDictionary<string, Language> BuiltIn = new(StringComparer.OrdinalIgnoreCase);

    private readonly LanguageTexts _texts;
    private readonly Dictionary<string, Template> _replaced;
    private readonly Language? _fallback;
    private readonly int _pluralFrom;

    private Language(LanguageTexts texts, Dictionary<string, Template> replaced, Language? fallback)
    {
        _texts = texts;
        _replaced = replaced;
        _fallback = fallback;
        Tag = Own(TagKey) ?? throw new FormatException($"The texts of a language need the line '{TagKey}'.");
        Name = Own(NameKey) ?? Tag;
        Numbers = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = Mark(DecimalKey, "."), NumberGroupSeparator = Mark(GroupKey, ",") });

        // Which count is the first after those that take a form of their own: 2 where one is singular, 0 where nothing is.
        _pluralFrom = Own(PluralKey) switch
        {
            "none" => 0,
            null or "one" => 2,
            var other => throw new FormatException($"'{PluralKey}' is 'none' or 'one', not '{other}'."),
        };
    }

    /// <summary>Gets the tags of the languages that are built in, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } =
    [
        .. Home.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(ResourceSuffix, StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..^ResourceSuffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Gets English.</summary>
    public static Language English { get; } = BuiltIn.GetOrAdd("en", tag => Load(tag, fallback: null));

    /// <summary>Gets Vietnamese.</summary>
    public static Language Vietnamese => Of("vi");

    /// <summary>Gets the tag, such as <c>vi</c>.</summary>
    public string Tag { get; }

    /// <summary>Gets the language's own name.</summary>
    public string Name { get; }

    /// <summary>Gets the keys of all texts, those that it takes from English among them, in no order.</summary>
    public IReadOnlyCollection<string> Keys => _fallback is null ? _texts.Keys : [.. _texts.Keys.Union(_fallback.Keys)];

    /// <summary>Gets the keys for which the language has no text of its own and English is shown, in ordinal order.</summary>
    public IReadOnlyList<string> Missing => _fallback is null ? [] : [.. _fallback.Keys.Where(key => OwnTemplate(key) is null).Order(StringComparer.Ordinal)];

    internal NumberFormatInfo Numbers { get; }

    /// <summary>Gives the built-in language of a tag.</summary>
    /// <param name="tag">The tag, with or without a region, in any case, or null.</param>
    /// <returns>The language; English for a tag that no built-in language has; null for null.</returns>
    [return: NotNullIfNotNull(nameof(tag))]
    public static implicit operator Language?(string? tag) => tag is null ? null : Of(tag);

    /// <summary>Gives the built-in language of a tag.</summary>
    /// <param name="tag">The tag, with or without a region, in any case.</param>
    /// <returns>The language; English for a tag that no built-in language has.</returns>
    public static Language Of(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (BuiltIn.TryGetValue(tag, out Language? known))
        {
            return known;
        }

        string found = tag.Split('-', 2)[0].ToLowerInvariant();
        return Tags.Contains(found, StringComparer.Ordinal) ? BuiltIn.GetOrAdd(found, name => Load(name, English)) : English;
    }

    /// <summary>Reads a language from its texts, one a line: <c>key = text</c>, below <c>[section]</c> the key's first part; lines that begin with <c>#</c> are remarks.</summary>
    /// <param name="texts">The lines. <c>language.tag</c> must be among them; <c>language.decimalMark</c>, <c>language.groupMark</c> and <c>language.plural</c> (<c>one</c> or <c>none</c>) say how the language counts, as English does where they are not.</param>
    /// <returns>The language; for a key that is not among them it shows the English text.</returns>
    /// <exception cref="FormatException">A line is neither a section nor <c>key = text</c>, a key stands twice, a text's braces do not pair, or the tag is missing.</exception>
    public static Language Parse(string texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        LanguageTexts own = new(Encoding.UTF8.GetBytes(texts.ReplaceLineEndings("\n")));
        own.Check();
        return new Language(own, [], English);
    }

    /// <summary>Gives the language with one text replaced.</summary>
    /// <param name="key">The key.</param>
    /// <param name="text">The text, <c>{0}</c> and on for the arguments that the replaced text has.</param>
    /// <returns>The language; the texts of others stay.</returns>
    /// <exception cref="ArgumentException">There is no such key, or the text asks for an argument that the replaced text does not have.</exception>
    /// <exception cref="FormatException">The text's braces do not pair.</exception>
    public Language With(string key, string text)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(text);
        Template own = Find(key) ?? throw new ArgumentException($"There is no text '{key}'.", nameof(key));
        Template other = new(text);
        return other.Arguments.Except(own.Arguments).Any()
            ? throw new ArgumentException($"The text '{key}' has the arguments {{{string.Join("}, {", own.Arguments)}}}.", nameof(text))
            : new Language(_texts, new Dictionary<string, Template>(_replaced, StringComparer.Ordinal) { [key] = other }, _fallback);
    }

    /// <summary>Says a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="arguments">What stands for <c>{0}</c> and on: a text, a number, a message or nothing.</param>
    /// <returns>The text; the key in brackets where there is no such text.</returns>
    public string Text(string key, params ReadOnlySpan<object?> arguments)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Find(key) is { } template ? template.Fill(this, arguments) : $"[{key}]";
    }

    /// <summary>Writes the tag.</summary>
    /// <returns>The tag.</returns>
    public override string ToString() => Tag;

    /// <summary>Says a text in English, as results keep what they say; numbers as they are.</summary>
    internal static string Said(string key, params ReadOnlySpan<object?> arguments)
    {
        string?[] said = new string?[arguments.Length];
        for (int i = 0; i < said.Length; i++)
        {
            said[i] = arguments[i] is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : arguments[i]?.ToString();
        }

        return English.Text(key, said);
    }

    internal bool Has(string key) => Find(key) is not null;

    internal Template? Find(string key) => OwnTemplate(key) ?? _fallback?.Find(key);

    /// <summary>Names a member of an enum: the text whose key is the enum's name and the member's.</summary>
    internal string Word<TEnum>(TEnum member)
        where TEnum : struct, Enum => Text(EnumKeys<TEnum>.Of(member));

    /// <summary>Writes a number with a few decimals, as the language writes it, without groups.</summary>
    internal string Number(decimal value, int mostDecimals = 4) =>
        Math.Round(value, mostDecimals, MidpointRounding.ToEven).ToString("0.############################", Numbers);

    /// <summary>Which form of a noun stands with a count.</summary>
    internal int PluralForm(decimal count) => _pluralFrom == 0 || Math.Abs(count) == 1 ? 0 : 1;

    private static Language Load(string tag, Language? fallback)
    {
        using Stream stream = Home.GetManifestResourceStream(ResourcePrefix + tag + ResourceSuffix) ?? throw new InvalidOperationException($"The texts of '{tag}' are not built in.");
        byte[] file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new Language(new LanguageTexts(file), [], fallback);
    }

    private Template? OwnTemplate(string key) => _replaced.TryGetValue(key, out Template? template) ? template : _texts.Find(key);

    private string? Own(string key) => OwnTemplate(key)?.Text;

    private string Mark(string key, string otherwise) => Own(key) is { } mark ? mark.Length == 1 ? mark : throw new FormatException($"'{key}' is one character.") : otherwise;
}
