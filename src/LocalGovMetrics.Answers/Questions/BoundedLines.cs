using System.Text;

namespace LocalGovMetrics.Answers.Questions;

/// <summary>Reads a text line by line, and of a line that is too long only that it is: nobody's line fills the memory.</summary>
internal sealed class BoundedLines(TextReader reader)
{
    /// <summary>How many characters a line has at most.</summary>
    public const int MaxLength = 1 << 20;

    private readonly StringBuilder _line = new();
    private bool _isBehindReturn;

    /// <summary>Gets a value indicating whether the line that was read last was too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="mayBeArray">Whether a line that begins as an array does has any length.</param>
    /// <returns>The line, cut where it is too long; null at the end.</returns>
    public string? Read(bool mayBeArray)
    {
        _line.Clear();
        IsCut = false;
        int longest = MaxLength;
        int read;
        while ((read = reader.Read()) >= 0)
        {
            char next = (char)read;
            if (next == '\n' && _isBehindReturn)
            {
                _isBehindReturn = false;
                continue;
            }

            _isBehindReturn = next == '\r';
            if (next is '\n' or '\r')
            {
                return _line.ToString();
            }

            longest = mayBeArray && next == '[' && IsBlank() ? int.MaxValue : longest;
            if (_line.Length < longest)
            {
                _line.Append(next);
            }
            else
            {
                IsCut = true;
            }
        }

        return _line.Length == 0 ? null : _line.ToString();
    }

    private bool IsBlank()
    {
        for (int i = 0; i < _line.Length; i++)
        {
            if (_line[i] is not (' ' or '\t' or '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }
}
