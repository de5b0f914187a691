using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Csv;

/// <summary>
/// Stands between a text and the CSV parser: counts lines, keeps the limits, and names bad characters and bad quoting with
/// their lines. After a limit is broken the text ends, so nothing beyond it is held.
/// </summary>
internal sealed class CsvGuard : TextReader
{
    /// <summary>Stands for bytes that are no text in the file's encoding; itself not a character.</summary>
    public const char InvalidBytes = '\uFFFF';

    private const int LimitsCheckedEvery = 4096;

    private readonly TextReader _text;
    private readonly string _name;
    private readonly string _encoding;
    private readonly CsvLimits _limits;
    private readonly Func<bool> _isTooLarge;
    private readonly List<Diagnostic> _errors = [];
    private readonly Queue<int> _recordLines = [];
    private State _state = State.CellStart;
    private char _delimiter;
    private char _last;
    private int _line;
    private int _unlisted;
    private int _lineLength;
    private int _cellLength;
    private int _cells;
    private int _quoteLine;
    private int _badCharacterLine;
    private long _characters;
    private bool _inRecord;
    private bool _ended;

    public CsvGuard(TextReader text, string name, string encoding, CsvLimits limits, Func<bool> isTooLarge, int line = 1)
    {
        (_text, _name, _encoding, _limits, _isTooLarge, _line) = (text, name, encoding, limits, isTooLarge, line);
    }

    private enum State
    {
        CellStart,
        Plain,
        Quoted,
        AfterQuote,
        Broken,
    }

    public bool HasErrors => _errors.Count > 0;

    /// <summary>Gives the errors in the order of their lines; after the most that are listed, how many more there are.</summary>
    public IReadOnlyList<Diagnostic> ErrorsInOrder() =>
        [.. _errors.OrderBy(error => error.Line), .. _unlisted > 0 ? [Diagnostic.More(_name, Math.Max(1, _errors[^1].Line), _unlisted)] : Array.Empty<Diagnostic>()];

    /// <summary>Gets the lines on which the records start, blank lines left out; whoever takes records one by one takes their lines from here.</summary>
    public Queue<int> RecordLines => _recordLines;

    public char Delimiter
    {
        set => _delimiter = value;
    }

    public override int Peek() => throw new NotSupportedException("The guard is read in blocks.");

    public override int Read() => throw new NotSupportedException("The guard is read in blocks.");

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_ended)
        {
            return 0;
        }

        int read = _text.Read(buffer);
        if (read == 0)
        {
            End();
            return 0;
        }

        if (_characters == 0 && _line == 1 && FileKind.Of(buffer[..read]) is { } kind)
        {
            _ended = true;
            Stop(Language.Said("fileNote.fileNotTableTextSave", kind));
            return 0;
        }

        for (int i = 0; i < read; i++)
        {
            i += TakeOrdinary(buffer[i..read]);
            if (i < read && !Take(buffer[i]))
            {
                _ended = true;
                return i;
            }
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }

    private static bool IsLineEnd(char c) => c is '\r' or '\n';

    private static bool IsOrdinary(char c) => c is (>= ' ' and < '\u007F' and not '"') or (>= '\u00A0' and < '\uD800');

    /// <summary>Takes the characters inside a cell that change nothing but lengths, where they break no limit; the rest is looked at one by one.</summary>
    private int TakeOrdinary(ReadOnlySpan<char> text)
    {
        if (_state is not (State.Plain or State.Quoted) || char.IsHighSurrogate(_last))
        {
            return 0;
        }

        int most = Math.Min(text.Length, LimitsCheckedEvery - 1 - (int)(_characters % LimitsCheckedEvery));
        most = (int)Math.Min(most, Math.Min(_limits.MaxFileLength - _characters, Math.Min(_limits.MaxLineLength - _lineLength, _limits.MaxCellLength - _cellLength)));
        int length = 0;
        while (length < most && IsOrdinary(text[length]) && text[length] != _delimiter)
        {
            length++;
        }

        if (length > 0)
        {
            _characters += length;
            _lineLength += length;
            _cellLength += length;
            _last = text[length - 1];
        }

        return length;
    }

    /// <summary>Looks at one character; false where reading must stop.</summary>
    private bool Take(char c)
    {
        if (++_characters > _limits.MaxFileLength || (_characters % LimitsCheckedEvery == 0 && _isTooLarge()))
        {
            return Stop(FileTooLarge());
        }

        bool isSecondOfPair = c == '\n' && _last == '\r';
        if (!isSecondOfPair)
        {
            CheckCharacter(c);
            if (!IsLineEnd(c) && ++_lineLength > _limits.MaxLineLength)
            {
                return Stop(Language.Said("fileNote.lineLongerThanCharactersReading", _limits.MaxLineLength));
            }

            Advance(c);
            if (IsLineEnd(c))
            {
                _line++;
                _lineLength = 0;
            }
        }

        _last = c;
        return _cellLength > _limits.MaxCellLength
            ? Stop(_state == State.Quoted ? Language.Said("fileNote.cellLongerThanCharactersIts", _limits.MaxCellLength, _quoteLine) : Language.Said("fileNote.cellLongerThanCharactersReading", _limits.MaxCellLength))
            : _cells <= _limits.MaxColumns
            || Stop(Language.Said("fileNote.rowHasMoreThanCells", _limits.MaxColumns));
    }

    private void Advance(char c)
    {
        if (!_inRecord && _state == State.CellStart && !IsLineEnd(c))
        {
            _inRecord = true;
            _cells = 1;
            _recordLines.Enqueue(_line);
        }

        if (_state == State.Quoted)
        {
            _cellLength++;
            _state = c == '"' ? State.AfterQuote : State.Quoted;
        }
        else if (IsLineEnd(c))
        {
            (_state, _inRecord, _cellLength, _cells) = (State.CellStart, false, 0, 0);
        }
        else if (c == _delimiter)
        {
            (_state, _cellLength) = (State.CellStart, 0);
            _cells++;
        }
        else
        {
            _cellLength++;
            AdvanceInCell(c);
        }
    }

    private void AdvanceInCell(char c)
    {
        switch (_state)
        {
            case State.CellStart when c == '"':
                (_state, _quoteLine) = (State.Quoted, _line);
                break;
            case State.CellStart:
                _state = State.Plain;
                break;
            case State.Plain when c == '"':
                Add(_line, Language.Said("fileNote.quoteStandsInsideCellNot"), _cells);
                _state = State.Broken;
                break;
            case State.AfterQuote when c == '"':
                _state = State.Quoted;
                break;
            case State.AfterQuote:
                Add(_line, Language.Said("fileNote.textFollowsClosingQuoteCells", _quoteLine), _cells);
                _state = State.Broken;
                break;
            default:
                break;
        }
    }

    private void CheckCharacter(char c)
    {
        bool wasHigh = char.IsHighSurrogate(_last);
        string? message =
            wasHigh != char.IsLowSurrogate(c) ? Language.Said("fileNote.halfSurrogatePairStandsAlone")
            : c == '\0' ? Language.Said("fileNote.nulCharacterNoTextBinary")
            : c == InvalidBytes ? Language.Said("fileNote.someBytesNotValidSave", _encoding)
            : char.IsControl(c) && c is not ('\t' or '\r' or '\n') ? Language.Said("fileNote.controlCharacterNoText", string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}"))
            : null;
        if (message is not null && _badCharacterLine != _line)
        {
            _badCharacterLine = _line;
            Add(_line, message, Math.Max(_cells, 1));
        }
    }

    private void End()
    {
        _ended = true;
        if (char.IsHighSurrogate(_last))
        {
            CheckCharacter('\n');
        }

        if (_isTooLarge())
        {
            Add(_line, FileTooLarge());
        }
        else if (_state == State.Quoted)
        {
            Add(_quoteLine, Language.Said("fileNote.quoteOpensOnLineNever"), _cells);
        }
    }

    private string FileTooLarge() => Language.Said("fileNote.fileLargerThanBytesReading", _limits.MaxFileLength);

    private bool Stop(string message)
    {
        _errors.Add(At(_line, message, _cells));
        return false;
    }

    // The column is named by its number, from 1, since the names of columns are not known here.
    private Diagnostic At(int line, string message, int column) =>
        new(_name, line, column > 0 ? column.ToString(CultureInfo.InvariantCulture) : null, null, message);

    /// <summary>Adds an error; after the most that are listed it is counted.</summary>
    private void Add(int line, string message, int column = 0)
    {
        if (_errors.Count < _limits.MaxDiagnostics)
        {
            _errors.Add(At(line, message, column));
        }
        else
        {
            _unlisted++;
        }
    }
}
