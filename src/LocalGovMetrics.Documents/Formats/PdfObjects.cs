using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>The objects of a PDF by their numbers, found by one pass over the bytes, whatever its tables of places say.</summary>
internal sealed class PdfObjects
{
    private const int MostObjects = 2_000_000;
    private const int MostSteps = 20;
    private readonly DocumentLimits _limits;
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly List<PdfObject> _all = [];

    private PdfObjects(DocumentLimits limits) => _limits = limits;

    /// <summary>Gets every object, those that a later one replaces among them.</summary>
    public IReadOnlyList<PdfObject> All => _all;

    /// <summary>Gets the dictionaries at the ends of tables of places.</summary>
    public List<Dictionary<string, object?>> Trailers { get; } = [];

    /// <summary>Finds the objects that stand in the file itself.</summary>
    /// <exception cref="DocumentRefusedException">Values nest too deep, or there are too many.</exception>
    public static PdfObjects Of(byte[] bytes, DocumentLimits limits, CancellationToken cancellation)
    {
        PdfObjects objects = new(limits);
        objects.Find(bytes, cancellation);
        return objects;
    }

    /// <summary>Adds the objects of an unpacked stream of objects: pairs of number and place, then the values.</summary>
    public void AddPacked(byte[] data, int count, int first)
    {
        PdfValues pairs = new(data, 0, _limits.Depth);
        for (int i = 0; i < count && pairs.Read() is double number && pairs.Read() is double place; i++)
        {
            if (number is >= 0 and <= int.MaxValue && place >= 0 && place + first < data.Length)
            {
                Add((int)number, new PdfObject((int)number, data, (int)place + first, -1, 0));
            }
        }
    }

    /// <summary>The value of an object.</summary>
    public object? Read(PdfObject held) => new PdfValues(held.Source, held.At, _limits.Depth).Read();

    /// <summary>The value that a value is or refers to.</summary>
    public object? Resolve(object? value)
    {
        for (int steps = 0; value is PdfReference reference; steps++)
        {
            if (steps > MostSteps)
            {
                throw new DocumentRefusedException(DocumentRefusal.Broken, Language.Said("documentNote.pdfBreaksOffOrDoes"));
            }

            value = _objects.TryGetValue(reference.Number, out PdfObject? held) ? Read(held) : null;
        }

        return value;
    }

    /// <summary>The object that a value refers to, or null.</summary>
    public PdfObject? At(object? value) => value is PdfReference reference && _objects.TryGetValue(reference.Number, out PdfObject? held) ? held : null;

    public Dictionary<string, object?>? Dictionary(object? value) => Resolve(value) as Dictionary<string, object?>;

    private void Add(int number, PdfObject held)
    {
        _objects[number] = held;
        _all.Add(held);
        if (_all.Count > MostObjects)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.pdfHoldsMoreThanObjects", MostObjects));
        }
    }

    private void Find(byte[] bytes, CancellationToken cancellation)
    {
        int depth = 0;
        bool endsTexts = true;
        PdfObject? open = null;
        (int Number, int At) before = (-1, 0);
        (int Number, int At) last = (-1, 0);
        for (int at = 0; at < bytes.Length;)
        {
            byte b = bytes[at];
            if (char.IsAsciiDigit((char)b))
            {
                before = last;
                last = (WholeNumber(bytes, at), at);
                at = PdfBytes.EndOfWord(bytes, at);
            }
            else if (char.IsAsciiLetter((char)b))
            {
                int end = PdfBytes.EndOfWord(bytes, at);
                ReadOnlySpan<byte> word = bytes.AsSpan(at, end - at);
                at = end;
                if (word.SequenceEqual("obj"u8) && before.Number >= 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    depth = 0;
                    open = new PdfObject(before.Number, bytes, at, -1, 0);
                    Add(before.Number, open);
                }
                else if (word.SequenceEqual("stream"u8) && open is not null)
                {
                    depth = 0;
                    at = AddStream(bytes, open, at);
                    open = null;
                }
                else if (word.SequenceEqual("trailer"u8))
                {
                    depth = 0;
                    if (new PdfValues(bytes, at, _limits.Depth).Read() is Dictionary<string, object?> trailer)
                    {
                        Trailers.Add(trailer);
                    }
                }
            }
            else if (b is (byte)'%' or (byte)'/')
            {
                at = b == '%' ? PdfBytes.EndOfLine(bytes, at) : PdfBytes.EndOfWord(bytes, at + 1);
            }
            else if (b == '(' && endsTexts)
            {
                int end = PdfBytes.EndOfText(bytes, at);
                endsTexts = end < bytes.Length;
                at = endsTexts ? end : at + 1;
            }
            else
            {
                depth = Math.Max(0, depth + (b is (byte)'[' or (byte)'<' ? 1 : b is (byte)']' or (byte)'>' ? -1 : 0));
                at++;
            }

            // A dictionary counts twice, by both signs that open it.
            if (depth > _limits.Depth * 2)
            {
                throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.elementsNestDeeperThan", _limits.Depth));
            }
        }
    }

    /// <summary>Keeps where the data of a stream stand, and gives the place behind them.</summary>
    private int AddStream(byte[] bytes, PdfObject open, int at)
    {
        int from = at < bytes.Length && bytes[at] == '\r' ? at + 1 : at;
        from = from < bytes.Length && bytes[from] == '\n' ? from + 1 : from;
        int end = -1;
        if (Read(open) is Dictionary<string, object?> dictionary && dictionary.GetValueOrDefault("Length") is double length and >= 0 && length <= bytes.Length - from)
        {
            int said = from + (int)length;
            end = bytes.AsSpan(PdfBytes.SkipBlanks(bytes, said)).StartsWith("endstream"u8) ? said : -1;
        }

        if (end < 0)
        {
            int found = bytes.AsSpan(from).IndexOf("endstream"u8);
            end = found < 0 ? bytes.Length : from + found;
        }

        open.StreamAt = from;
        open.StreamLength = end - from;
        return end;
    }

    private static int WholeNumber(byte[] bytes, int at)
    {
        int number = 0;
        int end = Math.Min(bytes.Length, at + 9);
        for (; at < end && char.IsAsciiDigit((char)bytes[at]); at++)
        {
            number = (number * 10) + bytes[at] - '0';
        }

        return number;
    }
}

/// <summary>An object of a PDF: where its value stands, and the data of its stream; -1 where it has none.</summary>
internal sealed class PdfObject(int number, byte[] source, int at, int streamAt, int streamLength)
{
    public int Number => number;

    public byte[] Source => source;

    public int At => at;

    public int StreamAt { get; set; } = streamAt;

    public int StreamLength { get; set; } = streamLength;

    public bool IsStream => StreamAt >= 0;
}
