using LocalGovMetrics.Documents.Layout;
using LocalGovMetrics.Languages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>Reads the pages of a PDF: words with their boxes, from which tables with and without rules and paragraphs are made.</summary>
internal sealed class PdfReader
{
    private const int MostNamed = 20;
    private readonly DocumentBuilder _builder;
    private int _tables;
    private LayoutFound? _open;

    private PdfReader(DocumentBuilder builder) => _builder = builder;

    public static void Read(byte[] bytes, DocumentBuilder builder, CancellationToken cancellation)
    {
        try
        {
            PdfScan.Check(bytes, builder.Limits, cancellation);
            using PdfDocument document = PdfDocument.Open(bytes, new ParsingOptions { ClipPaths = false, UseLenientParsing = true, SkipMissingFonts = true });
            if (PdfGuard.Check(document, builder.Limits) is { Count: > 0 } broken)
            {
                string pages = string.Join(", ", broken.Take(MostNamed)) + (broken.Count > MostNamed ? ", …" : string.Empty);
                builder.Note(DocumentFindingCode.PartLeftOut, Language.Said("documentNote.pagesBreakOff", pages));
            }

            builder.Pages = document.NumberOfPages;
            PdfReader reader = new(builder);
            int silent = 0;
            for (int page = 1; page <= document.NumberOfPages; page++)
            {
                cancellation.ThrowIfCancellationRequested();
                silent += reader.ReadPage(document.GetPage(page)) ? 0 : 1;
            }

            if (silent == document.NumberOfPages && silent > 0)
            {
                throw new DocumentRefusedException(DocumentRefusal.NoTextLayer, Language.Said("documentNote.noPagePdfHasText"));
            }
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw new DocumentRefusedException(DocumentRefusal.Encrypted, Language.Said("documentNote.pdfEncryptedOpenWithIts"), error);
        }
        catch (Exception error) when (error is not (DocumentRefusedException or OperationCanceledException or OutOfMemoryException))
        {
            throw new DocumentRefusedException(DocumentRefusal.Broken, Language.Said("documentNote.pdfBreaksOffOrDoes"), error);
        }
    }

    private bool ReadPage(Page page)
    {
        List<PdfGrid> grids = PdfGrid.Find(PdfRules.Of(page));
        List<PdfWord> words = PdfWords.Of(page, grids);
        if (words.Count == 0)
        {
            bool isDrawn = page.NumberOfImages > 0 || page.Paths.Count > 0;
            if (isDrawn)
            {
                _builder.Note(DocumentFindingCode.NoTextLayer, Language.Said("documentNote.pageHasNoTextCan", page.Number));
            }

            return !isDrawn;
        }

        int number = page.Number;
        List<(double Top, Action Add)> blocks = [];
        foreach (PdfGrid grid in grids)
        {
            List<PdfWord> inside = words.FindAll(grid.Holds);
            if (inside.Count > 0)
            {
                words.RemoveAll(grid.Holds);
                blocks.Add((grid.Top, () => AddRuled(grid, inside, number)));
            }
        }

        List<LayoutLine> lines = PdfLines.Of(words, grids);
        double unit = lines.Count == 0 ? 1 : lines.Select(line => line.Height).Order().ElementAt(lines.Count / 2) * 0.5;
        LayoutFound? open = grids.Count == 0 ? _open : null;
        _open = null;
        for (int at = 0; at < lines.Count;)
        {
            List<List<LayoutCell>> rows = [];
            LayoutFound? table = at == 0 && open is not null ? LayoutTable.GoOn(lines, open, unit, out rows) : null;
            table ??= LayoutTable.Find(lines, at, unit, out rows);
            AddParagraphs(lines, at, table?.First ?? lines.Count, number, blocks);
            if (table is null)
            {
                break;
            }

            int columns = table.Places.Count;
            blocks.Add((lines[table.First].Top, () => AddOpen(rows, number, columns)));
            at = table.End;
            _open = grids.Count == 0 && LayoutTable.IsLast(lines, table) ? table : null;
        }

        foreach ((_, Action add) in blocks.OrderBy(block => block.Top))
        {
            add();
        }

        return true;
    }

    private void AddRuled(PdfGrid grid, List<PdfWord> words, int page)
    {
        string table = FormattableString.Invariant($"page {page}, table {++_tables}");
        Dictionary<(int Row, int Column), ((int Row, int Column, int RowSpan, int ColumnSpan) Cell, List<PdfWord> Words)> cells = [];
        foreach (PdfWord word in words)
        {
            (int Row, int Column, int RowSpan, int ColumnSpan) cell = grid.CellAt(word.Middle, word.Baseline - (word.Size * 0.3));
            if (!cells.TryGetValue((cell.Row, cell.Column), out ((int Row, int Column, int RowSpan, int ColumnSpan) Cell, List<PdfWord> Words) held))
            {
                cells[(cell.Row, cell.Column)] = held = (cell, []);
            }

            held.Words.Add(word);
        }

        // The least space between an edge and what stands beside it is what every cell keeps free.
        double margin = cells.Values.Min(held => Math.Max(0, held.Words.Min(word => word.Left) - grid.LeftOf(held.Cell.Column)));
        double space = CutWords.SpaceOf(words);
        _builder.AddTable(
            [.. cells.Values.Select(held => Draft(held.Cell.Row, held.Cell.Column, held.Cell.RowSpan, held.Cell.ColumnSpan, PdfLines.Text(held.Words, grid.LeftOf(held.Cell.Column + held.Cell.ColumnSpan) - margin, space), Box(held.Words), held.Words.TrueForAll(word => word.IsBold), page, table))],
            (start, length) => new DocumentPlace(start, length, table) { Page = page },
            drawn: grid.ColumnCount);
    }

    private void AddOpen(List<List<LayoutCell>> rows, int page, int columns)
    {
        string table = FormattableString.Invariant($"page {page}, table {++_tables}");
        List<DraftCell> cells = [];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (LayoutCell cell in rows[row])
            {
                PageBox box = new(cell.Chunks.Min(chunk => chunk.Left), cell.Lines[0].Top, cell.Chunks.Max(chunk => chunk.Right) - cell.Chunks.Min(chunk => chunk.Left), cell.Lines[^1].Top + cell.Lines[^1].Height - cell.Lines[0].Top);
                cells.Add(Draft(row, cell.Column, 1, cell.Span, cell.Text, box, cell.IsBold, page, table) with { IsHeader = cell.IsHeader });
            }
        }

        _builder.AddTable(cells, (start, length) => new DocumentPlace(start, length, table) { Page = page }, drawn: columns);
    }

    private static DraftCell Draft(int row, int column, int rowSpan, int columnSpan, string text, PageBox box, bool isBold, int page, string table) =>
        new(row, column, text, (start, length) => DocumentPlace.OfCell(start, length, table, row, column) with { Page = page, Box = box })
        {
            RowSpan = rowSpan,
            ColumnSpan = columnSpan,
            IsBold = isBold,
        };

    private static PageBox Box(List<PdfWord> words)
    {
        double left = words.Min(word => word.Left);
        double top = words.Min(word => word.Top);
        return new PageBox(left, top, words.Max(word => word.Right) - left, words.Max(word => word.Bottom) - top);
    }

    /// <summary>Joins lines that follow each other closely into paragraphs.</summary>
    private void AddParagraphs(List<LayoutLine> lines, int from, int end, int page, List<(double Top, Action Add)> blocks)
    {
        double pitch = lines.Zip(lines.Skip(1), (one, next) => next.Top - one.Top).Where(gap => gap > 0.5).Order().ElementAtOrDefault(lines.Count / 3);
        double right = lines.Max(line => line.Right);
        for (int at = from; at < end;)
        {
            int last = at;
            while (last + 1 < end && GoesOn(lines[last], lines[last + 1], pitch, right))
            {
                last++;
            }

            List<LayoutLine> taken = lines.GetRange(at, last - at + 1);
            string text = string.Join('\n', taken.Select(line => line.Text));
            PageBox box = new(taken.Min(line => line.Left), taken[0].Top, taken.Max(line => line.Right) - taken.Min(line => line.Left), taken[^1].Top + taken[^1].Height - taken[0].Top);
            blocks.Add((taken[0].Top, () => _builder.Add(DocumentBlockKind.Paragraph, text, (start, length) => new DocumentPlace(start, length, FormattableString.Invariant($"page {page}")) { Page = page, Box = box })));
            at = last + 1;
        }
    }

    private static bool GoesOn(LayoutLine line, LayoutLine next, double pitch, double right)
    {
        double gap = next.Top - line.Top;
        bool isFull = line.Right > right - (line.Height * 8);
        bool isClose = gap > 0 && gap <= Math.Max(pitch, line.Height) * 1.35;
        bool isSameSize = Math.Abs(line.Height - next.Height) < line.Height * 0.15;
        return isClose && isSameSize && isFull && line.Chunks.All(chunk => chunk.IsBold) == next.Chunks.All(chunk => chunk.IsBold);
    }
}
