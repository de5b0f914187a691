using LocalGovMetrics.Languages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Counts what the pages of a PDF would draw, forms within forms included, before any page is drawn: drawing cannot be stopped.</summary>
internal sealed class PdfGuard
{
    private readonly PdfDocument _document;
    private readonly DocumentLimits _limits;
    private readonly Dictionary<IndirectReference, long> _known = [];
    private long _bytes;
    private bool _breaksOff;

    private PdfGuard(PdfDocument document, DocumentLimits limits)
    {
        _document = document;
        _limits = limits;
    }

    /// <summary>Refuses a document beyond its limits.</summary>
    /// <returns>The pages, from 1, whose content breaks off or cannot be unpacked.</returns>
    /// <exception cref="DocumentRefusedException">There are too many pages, operators or bytes.</exception>
    public static List<int> Check(PdfDocument document, DocumentLimits limits)
    {
        if (document.NumberOfPages > limits.Pages)
        {
            throw TooLarge(Language.Said("documentNote.pdfHasMoreThanPages", limits.Pages));
        }

        PdfGuard guard = new(document, limits);
        long total = 0;
        int number = 0;
        List<int> broken = [];
        foreach ((DictionaryToken page, DictionaryToken? resources) in guard.Pages())
        {
            number++;
            guard._breaksOff = false;
            total = Sum(total, guard.CostOf(page, resources, 0));
            if (guard._breaksOff)
            {
                broken.Add(number);
            }

            if (total > limits.Operators)
            {
                throw TooLarge(Language.Said("documentNote.pagesPdfDrawMoreThan", limits.Operators));
            }
        }

        return broken;
    }

    private static DocumentRefusedException TooLarge(string message) => new(DocumentRefusal.TooLarge, message);

    /// <summary>The pages of the tree, each with the resources that it has or inherits.</summary>
    private IEnumerable<(DictionaryToken Page, DictionaryToken? Resources)> Pages()
    {
        HashSet<IndirectReference> seen = [];
        Stack<(IToken Node, DictionaryToken? Resources)> open = new();
        if (_document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out IToken root))
        {
            open.Push((root, null));
        }

        while (open.TryPop(out (IToken Node, DictionaryToken? Resources) next))
        {
            bool isNew = next.Node is not IndirectReferenceToken reference || seen.Add(reference.Data);
            if (!isNew || Resolve(next.Node) is not DictionaryToken node)
            {
                continue;
            }

            DictionaryToken? resources = node.TryGet(NameToken.Resources, out IToken own) ? Resolve(own) as DictionaryToken : next.Resources;
            if (node.TryGet(NameToken.Kids, out IToken kids) && Resolve(kids) is ArrayToken children)
            {
                foreach (IToken child in children.Data.Reverse())
                {
                    open.Push((child, resources));
                }
            }
            else
            {
                yield return (node, resources);
            }
        }
    }

    private long CostOf(DictionaryToken page, DictionaryToken? resources, int depth)
    {
        List<StreamToken> contents = [];
        if (page.TryGet(NameToken.Contents, out IToken token))
        {
            Collect(token, contents, 0);
        }

        long cost = 0;
        foreach (StreamToken content in contents)
        {
            cost = Sum(cost, CostOf(content, resources, depth));
        }

        return cost;
    }

    private void Collect(IToken? token, List<StreamToken> contents, int depth)
    {
        switch (Resolve(token))
        {
            case StreamToken stream:
                contents.Add(stream);
                break;
            case ArrayToken array when depth < 4:
                foreach (IToken part in array.Data)
                {
                    Collect(part, contents, depth + 1);
                }

                break;
            default:
                break;
        }
    }

    private long CostOf(StreamToken stream, DictionaryToken? resources, int depth)
    {
        if (depth > PdfScan.DeepestForms)
        {
            throw TooLarge(Language.Said("documentNote.formsOfThePdfNestDeeper", PdfScan.DeepestForms));
        }

        byte[] content = Decode(stream);
        Dictionary<string, IToken> objects = Objects(resources);
        long cost = 0;
        foreach ((string? form, long drawn) in ContentScan.Of(content, _limits.Depth))
        {
            cost = Sum(cost, drawn);
            if (form is not null && objects.TryGetValue(form, out IToken? named))
            {
                cost = Sum(cost, CostOfForm(named, resources, depth));
            }
        }

        return cost;
    }

    private long CostOfForm(IToken named, DictionaryToken? resources, int depth)
    {
        IndirectReference? reference = (named as IndirectReferenceToken)?.Data;
        if (reference is { } seen && _known.TryGetValue(seen, out long known))
        {
            return known;
        }

        // Where it is met again before its own cost is known, it draws itself.
        if (reference is { } own)
        {
            _known[own] = long.MaxValue;
        }

        long cost = 1;
        if (Resolve(named) is StreamToken form && form.StreamDictionary.TryGet(NameToken.Subtype, out IToken subtype) && Resolve(subtype) is NameToken { Data: "Form" })
        {
            DictionaryToken? inner = form.StreamDictionary.TryGet(NameToken.Resources, out IToken found) ? Resolve(found) as DictionaryToken : null;
            cost = Sum(cost, CostOf(form, inner ?? resources, depth + 1));
        }

        if (reference is { } done)
        {
            _known[done] = cost;
        }

        return cost;
    }

    private Dictionary<string, IToken> Objects(DictionaryToken? resources)
    {
        Dictionary<string, IToken> objects = new(StringComparer.Ordinal);
        if (resources is not null && resources.TryGet(NameToken.Xobject, out IToken found) && Resolve(found) is DictionaryToken named)
        {
            foreach ((string name, IToken token) in named.Data)
            {
                objects[name] = token;
            }
        }

        return objects;
    }

    private IToken? Resolve(IToken? token)
    {
        for (int steps = 0; token is IndirectReferenceToken reference && steps < 20; steps++)
        {
            token = _document.Structure.GetObject(reference.Data)?.Data;
        }

        return token;
    }

    /// <summary>The bytes of a stream; only the filters of contents are undone, and only up to the limit.</summary>
    private byte[] Decode(StreamToken stream)
    {
        byte[] data = PdfStreams.Decode(stream, _limits.UnpackedBytes - _bytes, token => Resolve(token), out bool breaksOff);
        _breaksOff |= breaksOff;
        _bytes += data.Length;
        if (_bytes >= _limits.UnpackedBytes)
        {
            throw TooLarge(Language.Said("documentNote.contentsPdfUnpackMoreThan", _limits.UnpackedBytes));
        }

        return data;
    }

    private static long Sum(long one, long other) => one > long.MaxValue - other ? long.MaxValue : one + other;
}
