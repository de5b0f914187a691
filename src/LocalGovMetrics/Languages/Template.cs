using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace LocalGovMetrics.Languages;

/// <summary>A text of a language with holes: <c>{0}</c> is the first argument, <c>{0:row|rows}</c> the form of a noun for that many, <c>{{</c> a brace.</summary>
internal sealed class Template
{
    private Piece[]? _pieces;

    public Template(string text) => Text = text;

    public string Text { get; }

    /// <summary>The numbers of the arguments that are asked for, each once, in ascending order.</summary>
    public IReadOnlyList<int> Arguments => [.. Pieces.Where(piece => piece.Argument >= 0).Select(piece => piece.Argument).Distinct().Order()];

    /// <summary>The words between the holes, each with the number of the argument behind it, or a negative one.</summary>
    public IEnumerable<(string Text, int Argument)> Parts => Pieces.Select(piece => (piece.Text, piece.Argument));

    // Most texts are never said.
    private Piece[] Pieces => _pieces ??= Cut(Text);

    public string Fill(Language language, ReadOnlySpan<object?> arguments)
    {
        Piece[] pieces = Pieces;
        if (pieces is [{ Argument: < 0 } only])
        {
            return only.Text;
        }

        DefaultInterpolatedStringHandler text = new(Text.Length, pieces.Length, CultureInfo.InvariantCulture);
        foreach (Piece piece in pieces)
        {
            text.AppendLiteral(piece.Text);
            if (piece.Argument < 0)
            {
                continue;
            }

            object? argument = piece.Argument < arguments.Length ? arguments[piece.Argument] : null;
            text.AppendLiteral(piece.Forms is { } forms ? forms[Math.Min(language.PluralForm(CountOf(argument)), forms.Length - 1)] : Say(argument, language));
        }

        return text.ToStringAndClear();
    }

    private static string Say(object? argument, Language language) => argument switch
    {
        null => string.Empty,
        string text => text,
        ISaid said => said.In(language),
        decimal number => language.Number(number, 28),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? string.Empty,
    };

    private static decimal CountOf(object? argument) => argument switch
    {
        int count => count,
        long count => count,
        decimal count => count,
        string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal count) => count,
        _ => 0,
    };

    private static Piece[] Cut(string text)
    {
        List<Piece> pieces = [];
        StringBuilder words = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '{' or '}' && i + 1 < text.Length && text[i + 1] == text[i])
            {
                words.Append(text[i++]);
                continue;
            }

            if (text[i] == '}')
            {
                throw new FormatException($"A brace of '{text}' has no partner.");
            }

            if (text[i] != '{')
            {
                words.Append(text[i]);
                continue;
            }

            int close = text.IndexOf('}', i);
            int colon = close < 0 ? -1 : text.IndexOf(':', i, close - i);
            if (close < 0 || !int.TryParse(text.AsSpan(i + 1, (colon < 0 ? close : colon) - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int argument))
            {
                throw new FormatException($"A brace of '{text}' holds no number of an argument.");
            }

            pieces.Add(new Piece(words.ToString(), argument, colon < 0 ? null : text[(colon + 1)..close].Split('|')));
            words.Clear();
            i = close;
        }

        if (words.Length > 0 || pieces.Count == 0)
        {
            pieces.Add(new Piece(words.ToString(), -1, null));
        }

        return [.. pieces];
    }

    private sealed record Piece(string Text, int Argument, string[]? Forms);
}
