using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>HTML around blocks: as a part of a host's page, or as a page of one file.</summary>
/// <remarks>As a part, no colour of a ground is set and text keeps the host's colour, so that it reads on light and dark; only signs are coloured, in tones that stand out on either.</remarks>
internal static class HtmlPage
{
    private const string PartStyle =
        """
        .lgm{color:inherit;font-variant-numeric:tabular-nums;overflow-x:auto}
        .lgm table{border-collapse:collapse;color:inherit;background:none;margin:.25em 0}
        .lgm caption{caption-side:top;text-align:start;font-weight:600;padding:.25em 0;color:inherit}
        .lgm th,.lgm td{text-align:start;vertical-align:top;padding:.25em .75em .25em 0;border:0;border-bottom:1px solid;border-color:color-mix(in srgb,currentColor 20%,transparent);background:none;color:inherit}
        .lgm thead th{border-bottom-width:2px;vertical-align:bottom;font-weight:600}
        .lgm tbody th{font-weight:400}
        .lgm .n{text-align:end;min-width:5em}
        .lgm .alt{display:block;opacity:.75;font-weight:400;font-size:.92em}
        .lgm b{font-weight:700}
        .lgm td.m{min-width:9em}
        .lgm .good b{color:var(--lgm-good,#2a9150)}
        .lgm .bad b{color:var(--lgm-bad,#e0433c)}
        .lgm .near b{color:var(--lgm-near,#b8791a)}
        .lgm .odd b{color:var(--lgm-odd,#b75bc9)}
        .lgm p{margin:.25em 0}
        .lgm .note,.lgm .faint,.lgm .d td{opacity:.85}
        .lgm .strong{font-weight:600}
        .lgm tr.o th,.lgm tr.o td{border-bottom:0;padding-bottom:0}
        .lgm tr.d td{padding-top:0;font-size:.92em}
        .lgm .l1 th,.lgm .l1.d td{padding-inline-start:1.25em}
        .lgm .l2 th,.lgm .l2.d td{padding-inline-start:2.5em}
        .lgm .l3 th,.lgm .l3.d td{padding-inline-start:3.75em}
        .lgm ul{margin:.25em 0;padding-inline-start:1.25em}
        .lgm figure{margin:.5em 0}
        """;

    private const string PageStyle =
        """
        :root{color-scheme:light dark;--lgm-good:#1a7a40;--lgm-bad:#c42b24;--lgm-near:#8a5a00;--lgm-odd:#8f3aa3}
        @media (prefers-color-scheme:dark){:root{--lgm-good:#4cc37f;--lgm-bad:#ff7b73;--lgm-near:#e0a23c;--lgm-odd:#d78ae6}}
        body{margin:0 auto;max-width:76rem;padding:1.5rem;font:1rem/1.45 system-ui,sans-serif;background:Canvas;color:CanvasText}
        h1{font-size:1.5rem;line-height:1.25}
        h2{font-size:1.2rem;margin:1.75em 0 .25em}
        h3{font-size:1rem;margin:1.25em 0 .25em}
        @media print{body{max-width:none;padding:0;font-size:10pt}h1,h2,h3,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}thead{display:table-header-group}}
        """;

    /// <summary>Writes blocks as one element with its style.</summary>
    public static void WritePart(IEnumerable<DisplayBlock> blocks, Language? language, TextWriter output)
    {
        output.Write($"<div class=\"lgm\" lang=\"{TagOf(language)}\">\n<style>\n{PartStyle.ReplaceLineEndings("\n")}\n</style>\n");
        WriteBlocks(blocks, new HtmlDocumentWriter(output, language, titleLevel: 2));
        output.Write("</div>\n");
    }

    /// <summary>Writes blocks as a page that loads nothing and runs no script, light or dark as the reader's system is.</summary>
    public static void Write(IEnumerable<DisplayBlock> blocks, Language? language, TextWriter output)
    {
        using IEnumerator<DisplayBlock> all = blocks.GetEnumerator();
        DisplayBlock? first = all.MoveNext() ? all.Current : null;
        output.Write($"<!DOCTYPE html>\n<html lang=\"{TagOf(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
        HtmlText.WriteEscaped(output, TitleOf(first).In(language));
        output.Write($"</title>\n<style>\n{PageStyle.ReplaceLineEndings("\n")}\n{PartStyle.ReplaceLineEndings("\n")}\n</style>\n</head>\n<body>\n<main class=\"lgm\">\n");
        HtmlDocumentWriter writer = new(output, language, titleLevel: 1);
        first?.WriteTo(writer);
        while (all.MoveNext())
        {
            all.Current.WriteTo(writer);
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void WriteBlocks(IEnumerable<DisplayBlock> blocks, HtmlDocumentWriter writer)
    {
        foreach (DisplayBlock block in blocks)
        {
            block.WriteTo(writer);
        }
    }

    private static DisplayText TitleOf(DisplayBlock? first) =>
        first is HeadingBlock { Content.Text: var heading } ? heading
        : first is DisplayTable { Title: var title } && title != DisplayText.Empty ? title
        : DisplayText.Verbatim("LocalGovMetrics");

    private static string TagOf(Language? language) => language?.Tag ?? "vi";
}
