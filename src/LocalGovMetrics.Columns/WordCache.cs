using System.Text;

namespace LocalGovMetrics.Columns;

/// <summary>Reads the words of a column, of which a file has few, each once.</summary>
/// <typeparam name="T">What the words say.</typeparam>
/// <param name="read">Reads a word, spaces at its ends left out as the reader of tables leaves them out; an empty one too.</param>
internal sealed class WordCache<T>(Func<string, T> read)
{
    private const int MostKept = 16;
    private readonly List<(byte[] Text, T Value)> _known = [];

    public T Read(ReadOnlySpan<byte> text)
    {
        foreach ((byte[] known, T value) in _known)
        {
            if (text.SequenceEqual(known))
            {
                return value;
            }
        }

        T found = read(Encoding.UTF8.GetString(text).Trim());
        if (_known.Count < MostKept)
        {
            _known.Add((text.ToArray(), found));
        }

        return found;
    }
}
