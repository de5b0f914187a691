using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>
/// Walks over a PDF's objects, streams and pages before a library sees the file, which could not be stopped: what unpacks, nests, repeats or
/// refers to itself beyond the limits is refused.
/// </summary>
internal sealed class PdfScan
{
    /// <summary>How deep forms may hold forms.</summary>
    public const int DeepestForms = 64;

    private const int DeepestPages = 256;
    private const int MostPlaces = 4_000_000;
    private const int MostRowBytes = 1 << 24;
    private const long MostOfAStream = 64L << 20;
    private const long MostDrawnOfAPage = 2_000_000;
    private readonly PdfObjects _objects;
    private readonly DocumentLimits _limits;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<int, List<(string? Form, long Drawn)>> _contents = [];
    private readonly Dictionary<int, long> _forms = [];
    private readonly Dictionary<int, byte[]> _packed = [];
    private long _unpacked;
    private int _visits;
    private int _pages;
    private long _drawn;

    private PdfScan(PdfObjects objects, DocumentLimits limits, CancellationToken cancellation)
    {
        _objects = objects;
        _limits = limits;
        _cancellation = cancellation;
    }

    /// <summary>Refuses a file beyond its limits.</summary>
    /// <exception cref="DocumentRefusedException">The file is.</exception>
    public static void Check(byte[] bytes, DocumentLimits limits, CancellationToken cancellation)
    {
        PdfObjects objects = PdfObjects.Of(bytes, limits, cancellation);
        PdfScan scan = new(objects, limits, cancellation);
        scan.CheckStreams();
        new PdfFontScan(objects).Check();
        foreach (Dictionary<string, object?> trailer in objects.Trailers)
        {
            if (objects.Dictionary(trailer.GetValueOrDefault("Root")) is { } catalog)
            {
                scan.Walk(catalog.GetValueOrDefault("Pages"), null, [], 0);
            }
        }
    }

    private void CheckStreams()
    {
        PdfObject[] streams = [.. _objects.All.Where(held => held.IsStream)];
        foreach (PdfObject stream in streams)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_objects.Read(stream) is Dictionary<string, object?> dictionary)
            {
                CheckStream(stream, dictionary);
            }
        }
    }

    private void CheckStream(PdfObject stream, Dictionary<string, object?> dictionary)
    {
        foreach (Dictionary<string, object?> parameters in ListOf(dictionary.GetValueOrDefault("DecodeParms")).Select(_objects.Dictionary).OfType<Dictionary<string, object?>>())
        {
            if (Number(parameters, "Columns", 1) * Number(parameters, "Colors", 1) * Number(parameters, "BitsPerComponent", 8) / 8 > MostRowBytes)
            {
                throw TooLarge(Language.Said("documentNote.contentsPdfUnpackMoreThan", MostRowBytes));
            }
        }

        string? type = NameOf(dictionary, "Type");
        if (type == "XRef")
        {
            CheckPlaces(dictionary, Decode(stream, dictionary).LongLength);
        }
        else if (type == "ObjStm")
        {
            double count = Number(dictionary, "N", 0);
            double first = Number(dictionary, "First", 0);
            byte[] data = Decode(stream, dictionary);
            if (count < 0 || count > data.Length || first < 0 || first > data.Length)
            {
                throw new DocumentRefusedException(DocumentRefusal.Broken, Language.Said("documentNote.pdfBreaksOffOrDoes"));
            }

            _objects.AddPacked(data, (int)count, (int)first);
        }
        else if (NameOf(dictionary, "Subtype") != "Image")
        {
            byte[] data = Decode(stream, dictionary);
            PdfFontScan.CheckMap(data);
            if (NameOf(dictionary, "Subtype") == "Form")
            {
                Keep(stream.Number, data);
            }
        }
    }

    /// <summary>A table of places: fields of a few bytes, and not too many.</summary>
    private void CheckPlaces(Dictionary<string, object?> dictionary, long length)
    {
        _objects.Trailers.Add(dictionary);
        double[] fields = [.. ListOf(dictionary.GetValueOrDefault("W")).Select(_objects.Resolve).OfType<double>()];
        double width = Math.Max(1, fields.Sum());
        bool isOdd = fields.Any(field => field is < 0 or > 8) || (fields.Length > 0 && fields.Sum() == 0);
        double named = ListOf(dictionary.GetValueOrDefault("Index")).Select(_objects.Resolve).OfType<double>().Where((_, i) => i % 2 == 1).Sum();
        if (isOdd || length / width > MostPlaces || named > MostPlaces)
        {
            throw TooLarge(Language.Said("documentNote.pdfHoldsMoreThanObjects", MostPlaces));
        }
    }

    private void Walk(object? node, Dictionary<string, object?>? resources, HashSet<int> path, int depth)
    {
        if (depth > DeepestPages || ++_visits > (_limits.Pages * 4L) + 1000)
        {
            throw TooLarge(Language.Said("documentNote.pdfHasMoreThanPages", _limits.Pages));
        }

        int? number = (node as PdfReference?)?.Number;
        if (number is { } entered && !path.Add(entered))
        {
            throw new DocumentRefusedException(DocumentRefusal.Broken, Language.Said("documentNote.pagesOfThePdfHoldThemselves"));
        }

        if (_objects.Dictionary(node) is { } page)
        {
            Dictionary<string, object?>? own = _objects.Dictionary(page.GetValueOrDefault("Resources")) ?? resources;
            if (_objects.Resolve(page.GetValueOrDefault("Kids")) is List<object?> kids)
            {
                foreach (object? kid in kids)
                {
                    Walk(kid, own, path, depth + 1);
                }
            }
            else
            {
                CheckPage(page, own);
            }
        }

        if (number is { } left)
        {
            path.Remove(left);
        }
    }

    private void CheckPage(Dictionary<string, object?> page, Dictionary<string, object?>? resources)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (++_pages > _limits.Pages)
        {
            throw TooLarge(Language.Said("documentNote.pdfHasMoreThanPages", _limits.Pages));
        }

        Dictionary<string, object?>? forms = _objects.Dictionary(resources?.GetValueOrDefault("XObject"));
        long drawn = 0;
        foreach (object? content in Contents(page.GetValueOrDefault("Contents"), 0))
        {
            if (_objects.At(content) is { IsStream: true } stream)
            {
                drawn = Sum(drawn, DrawnBy(stream, forms, 0));
            }
        }

        _drawn = Sum(_drawn, drawn);
        if (drawn > MostDrawnOfAPage || _drawn > _limits.Operators)
        {
            throw TooLarge(Language.Said("documentNote.pagesPdfDrawMoreThan", drawn > MostDrawnOfAPage ? MostDrawnOfAPage : _limits.Operators));
        }
    }

    /// <summary>The streams of a page: one, or a list of them.</summary>
    private IEnumerable<object?> Contents(object? value, int depth)
    {
        PdfObject? held = _objects.At(value);
        return held is { IsStream: true } ? [value]
            : depth < DeepestForms && _objects.Resolve(value) is List<object?> list ? list.SelectMany(part => Contents(part, depth + 1))
            : depth < DeepestForms && held is not null && _objects.Read(held) is PdfReference next ? Contents(next, depth + 1)
            : [];
    }

    private long DrawnBy(PdfObject stream, Dictionary<string, object?>? forms, int depth)
    {
        if (depth > DeepestForms)
        {
            throw TooLarge(Language.Said("documentNote.formsOfThePdfNestDeeper", DeepestForms));
        }

        long drawn = 0;
        foreach ((string? form, long own) in ContentOf(stream))
        {
            drawn = Sum(drawn, own);
            if (form is not null && forms is not null && forms.TryGetValue(form, out object? named) && _objects.At(named) is { IsStream: true } inner)
            {
                drawn = Sum(drawn, DrawnByForm(inner, forms, depth + 1));
            }
        }

        return drawn;
    }

    private long DrawnByForm(PdfObject form, Dictionary<string, object?> outer, int depth)
    {
        if (_forms.TryGetValue(form.Number, out long known))
        {
            return known;
        }

        if (_objects.Read(form) is not Dictionary<string, object?> dictionary || NameOf(dictionary, "Subtype") == "Image")
        {
            return 1;
        }

        // Where it is met again before its own cost is known, it draws itself.
        _forms[form.Number] = long.MaxValue;
        Dictionary<string, object?>? own = _objects.Dictionary(dictionary.GetValueOrDefault("Resources"));
        return _forms[form.Number] = DrawnBy(form, own is null ? outer : _objects.Dictionary(own.GetValueOrDefault("XObject")), depth);
    }

    private List<(string? Form, long Drawn)> ContentOf(PdfObject stream)
    {
        if (_contents.TryGetValue(stream.Number, out List<(string? Form, long Drawn)>? known))
        {
            return known;
        }

        byte[] data = _packed.Remove(stream.Number, out byte[]? kept) ? kept : _objects.Read(stream) is Dictionary<string, object?> dictionary ? Decode(stream, dictionary) : [];
        return _contents[stream.Number] = Bounded(ContentScan.Of(data, _limits.Depth));
    }

    private void Keep(int number, byte[] data)
    {
        if (data.Length < 1 << 16)
        {
            _packed[number] = data;
        }
    }

    // No more than a page may draw.
    private static List<(string? Form, long Drawn)> Bounded(IEnumerable<(string? Form, long Drawn)> pieces)
    {
        List<(string? Form, long Drawn)> bounded = [];
        long drawn = 0;
        foreach ((string? form, long own) in pieces)
        {
            drawn = Sum(drawn, own);
            bounded.Add((form, own));
            if (drawn > MostDrawnOfAPage)
            {
                break;
            }
        }

        return bounded;
    }

    private byte[] Decode(PdfObject stream, Dictionary<string, object?> dictionary)
    {
        string[] filters = [.. ListOf(dictionary.GetValueOrDefault("Filter")).Select(_objects.Resolve).OfType<PdfName>().Select(name => name.Text).Take(PdfStreams.MostFilters + 1)];
        long most = Math.Min(MostOfAStream, _limits.UnpackedBytes - _unpacked);
        byte[] data = PdfStreams.Decode(stream.Source.AsSpan(stream.StreamAt, stream.StreamLength).ToArray(), filters, most);
        _unpacked += filters.Length == 0 ? 0 : data.Length;
        if (filters.Length > 0 && data.Length >= most)
        {
            throw TooLarge(Language.Said("documentNote.contentsPdfUnpackMoreThan", most == MostOfAStream ? MostOfAStream : _limits.UnpackedBytes));
        }

        return data;
    }

    private List<object?> ListOf(object? value) => _objects.Resolve(value) switch
    {
        List<object?> list => list,
        null => [],
        { } one => [one],
    };

    private string? NameOf(Dictionary<string, object?> dictionary, string key) => (_objects.Resolve(dictionary.GetValueOrDefault(key)) as PdfName)?.Text;

    private double Number(Dictionary<string, object?> dictionary, string key, double fallback) => _objects.Resolve(dictionary.GetValueOrDefault(key)) as double? ?? fallback;

    private static DocumentRefusedException TooLarge(string message) => new(DocumentRefusal.TooLarge, message);

    private static long Sum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;
}
