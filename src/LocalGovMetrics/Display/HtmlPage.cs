using LocalGovMetrics.Display.Pictures;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Display;

/// <summary>HTML around blocks: as a part of a host's page, or as a page of one file.</summary>
/// <remarks>As a part, no colour of a ground is set and text keeps the host's colour, so that it reads on light and dark; only signs are coloured, in tones that stand out on either.</remarks>
internal static class HtmlPage
{
    private const string End = "</main>\n</body>\n</html>\n";

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
        .lgm b{font-weight:700;font-family:"Segoe UI Symbol","Apple Symbols","DejaVu Sans","Noto Sans Math",sans-serif}
        .lgm .k{white-space:nowrap}
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

    private const string FigureStyle =
        """
        .lgm .slim{display:none}
        @media screen and (max-width:47.5rem){.lgm .wide{display:none}.lgm .slim{display:block}}
        @media print{.lgm svg{break-inside:avoid}.lgm p.strong,.lgm p.faint{break-after:avoid}}

        """;

    private const string PageStyle =
        """
        :root{color-scheme:light dark;--lgm-good:#1a7a40;--lgm-bad:#c42b24;--lgm-near:#8a5a00;--lgm-odd:#8f3aa3}
        @media (prefers-color-scheme:dark){:root{--lgm-good:#4cc37f;--lgm-bad:#ff7b73;--lgm-near:#e0a23c;--lgm-odd:#d78ae6}}
        body{margin:0 auto;max-width:76rem;padding:1.5rem;font:1rem/1.45 lgm-signs,system-ui,sans-serif;background:Canvas;color:CanvasText}
        h1{font-size:1.5rem;line-height:1.25}
        h2{font-size:1.2rem;margin:1.75em 0 .25em}
        h3{font-size:1rem;margin:1.25em 0 .25em}
        @media print{body{max-width:none;padding:0;font-size:10pt}h1,h2,h3,tr{break-inside:avoid}h1,h2,h3{break-after:avoid}thead{display:table-header-group}}
        """;

    private const string WholeStyle =
        """
        .lgm nav ul{columns:2;column-gap:2rem}
        .lgm nav a{color:inherit;display:inline-block;vertical-align:top;padding:.3em 0}
        .lgm td,.lgm th,.lgm p,.lgm li{overflow-wrap:break-word}
        .lgp{overflow:visible}
        .lgm td.w{min-width:8em}
        .lgm tbody th{min-width:11em}
        @media screen and (max-width:47.5rem){
        body{padding:1rem}
        .lgm nav ul{columns:1}
        .lgm table,.lgm tbody,.lgm tr,.lgm th,.lgm td{display:block}
        .lgm thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        .lgm tr{border-bottom:1px solid;border-color:color-mix(in srgb,currentColor 30%,transparent);padding:.4em 0}
        .lgm tr.o{border-bottom:0;padding-bottom:0}
        .lgm tr.d{padding-top:0}
        .lgm tbody th,.lgm td,.lgm td.n,.lgm td.m,.lgm td.w,.lgm tr.o th,.lgm tr.o td,.lgm tr.d td{border:0;padding:.1em 0;min-width:0;text-align:start}
        .lgm tbody th{font-weight:600}
        .lgm td:empty{display:none}
        .lgm td[data-h]::before{content:attr(data-h) ": ";opacity:.85}
        }
        @page{size:A4;margin:16mm 14mm}
        @media print{:root{color-scheme:light;--lgm-good:#1a7a40;--lgm-bad:#c42b24;--lgm-near:#8a5a00;--lgm-odd:#8f3aa3}body{background:#fff;color:#000;font-size:9.5pt}.lgm{overflow:visible}.lgm svg{width:100%}.lgm th,.lgm td{padding-inline-end:.5em}.lgm .n{min-width:0}.lgm td.m,.lgm td.w{min-width:6em}}

        """;

    private static string PictureStyle { get; } = FigureStyle.ReplaceLineEndings("\n") + SheetStyle.OfPicture;

    /// <summary>Writes blocks as one element with its style.</summary>
    public static void WritePart(IReadOnlyCollection<DisplayBlock> blocks, Language? language, TextWriter output)
    {
        string pictures = blocks.Any(block => block is PictureBlock { Drawn: not null }) ? PictureStyle : string.Empty;
        output.Write($"<div class=\"lgm\" lang=\"{TagOf(language)}\">\n<style>\n{PartStyle.ReplaceLineEndings("\n")}\n{pictures}</style>\n");
        WriteBlocks(blocks, new HtmlDocumentWriter(output, language, titleLevel: 2));
        output.Write("</div>\n");
    }

    /// <summary>Writes blocks as a page that loads nothing and runs no script, light or dark as the reader's system is.</summary>
    public static void Write(IEnumerable<DisplayBlock> blocks, Language? language, TextWriter output)
    {
        using IEnumerator<DisplayBlock> all = blocks.GetEnumerator();
        DisplayBlock? first = all.MoveNext() ? all.Current : null;
        output.Write(HeadOf(first, language, string.Empty));
        HtmlDocumentWriter writer = new(output, language, titleLevel: 1);
        first?.WriteTo(writer);
        while (all.MoveNext())
        {
            all.Current.WriteTo(writer);
        }

        output.Write(End);
    }

    /// <summary>Writes a report: a page with a list of its sections, whose tables and pictures a narrow window shows too.</summary>
    public static void WriteWhole(IReadOnlyList<DisplayBlock> blocks, Language? language, TextWriter output)
    {
        output.Write(HeadOf(blocks.Count > 0 ? blocks[0] : null, language, WholeStyle.ReplaceLineEndings("\n")));
        HtmlDocumentWriter writer = new(output, language, titleLevel: 1) { IsWhole = true };
        DisplayText[] sections = [.. blocks.OfType<HeadingBlock>().Where(heading => heading.Level == 2).Select(heading => heading.Content.Text)];
        bool isListed = sections.Length < 2;
        foreach (DisplayBlock block in blocks)
        {
            if (!isListed && block is HeadingBlock { Level: 2 })
            {
                WriteContents(sections, language, output);
                isListed = true;
            }

            block.WriteTo(writer);
        }

        output.Write(End);
    }

    private static void WriteContents(DisplayText[] sections, Language? language, TextWriter output)
    {
        output.Write("<nav aria-label=\"");
        HtmlText.WriteEscaped(output, DisplayText.Keyed("report.contents").In(language));
        output.Write("\">\n<ul>\n");
        for (int i = 0; i < sections.Length; i++)
        {
            output.Write($"<li><a href=\"#{HtmlDocumentWriter.AnchorOf(i + 1)}\">");
            HtmlText.Write(output, sections[i], language);
            output.Write("</a></li>\n");
        }

        output.Write("</ul>\n</nav>\n");
    }

    private static string HeadOf(DisplayBlock? first, Language? language, string style)
    {
        using StringWriter head = new() { NewLine = "\n" };
        head.Write($"<!DOCTYPE html>\n<html lang=\"{TagOf(language)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
        HtmlText.WriteEscaped(head, TitleOf(first).In(language));
        head.Write($"</title>\n<style>\n{SheetStyle.OfSigns}{PageStyle.ReplaceLineEndings("\n")}\n{PartStyle.ReplaceLineEndings("\n")}\n{PictureStyle}{style}</style>\n</head>\n<body>\n<main class=\"lgm\">\n");
        return head.ToString();
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
