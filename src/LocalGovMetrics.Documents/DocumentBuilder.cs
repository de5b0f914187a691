using System.Text;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Documents;

/// <summary>Collects blocks and their text while a document is read, and holds the limits on both.</summary>
internal sealed class DocumentBuilder(DocumentLimits limits, CancellationToken cancellation)
{
    // Each stands for a few hundred bytes, however short it is.
    private const int MostBlocks = 300_000;
    private const int LongestShared = 32;
    private const int MostShared = 20_000;
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private int _cells;

    public StringBuilder Text { get; } = new();

    public List<DocumentBlock> Blocks { get; } = [];

    public List<DocumentFinding> Findings { get; } = [];

    public int? Pages { get; set; }

    public DocumentLimits Limits => limits;

    /// <summary>Adds a block of text; blank ones are passed over.</summary>
    public void Add(DocumentBlockKind kind, string text, Func<int, int, DocumentPlace> where, int level = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (Blocks.Count >= MostBlocks)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.documentHoldsMoreThanParagraphs", MostBlocks));
        }

        int start = Append(text);
        Text.Append('\n');
        Blocks.Add(new DocumentBlock(kind, text, where(start, text.Length), level));
    }

    /// <summary>Adds a table of drafted cells.</summary>
    /// <param name="drafts">The cells.</param>
    /// <param name="where">Makes the place of the table.</param>
    /// <param name="origin">The row and the column of the cells from which the table is counted.</param>
    /// <param name="drawn">How many columns the document draws, where it does: those at the end may be empty.</param>
    public void AddTable(IReadOnlyList<DraftCell> drafts, Func<int, int, DocumentPlace> where, (int Row, int Column) origin = default, int drawn = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        List<DraftCell> ordered = [.. drafts.Where(draft => draft.Text.Length > 0 || draft.RowSpan > 1 || draft.ColumnSpan > 1).OrderBy(draft => draft.Row).ThenBy(draft => draft.Column)];
        if (!ordered.Exists(draft => !string.IsNullOrWhiteSpace(draft.Text)))
        {
            return;
        }

        int rows = ordered[^1].Row - origin.Row + 1;
        int columns = Math.Max(drawn, ordered.Max(draft => draft.Column + draft.ColumnSpan) - origin.Column);
        _cells += ordered.Count;
        if (_cells > limits.Cells || columns > limits.Columns)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.tableOrAllTablesTogether", limits.Columns, limits.Cells));
        }

        int begin = Text.Length;
        int row = 0;
        List<GridCell> cells = new(ordered.Count);
        foreach (DraftCell draft in ordered)
        {
            if (cells.Count > 0)
            {
                Text.Append(draft.Row == row ? '\t' : '\n');
            }

            row = draft.Row;
            int start = Append(draft.Text);
            int own = draft.Row - origin.Row;
            cells.Add(new GridCell(own, draft.Column - origin.Column, Shared(draft.Text), draft.Where(start, draft.Text.Length))
            {
                RowSpan = Math.Min(draft.RowSpan, rows - own),
                ColumnSpan = draft.ColumnSpan,
                Number = draft.Number,
                IsHeader = draft.IsHeader,
                IsBold = draft.IsBold,
                IsHidden = draft.IsHidden,
            });
        }

        string text = Text.ToString(begin, Text.Length - begin);
        Text.Append('\n');
        Blocks.Add(new DocumentBlock(DocumentBlockKind.Table, text, where(begin, text.Length), 0, new DocumentGrid(rows, columns, cells)));
    }

    public void Note(DocumentFindingCode code, string detail, DocumentPlace? place = null)
    {
        if (Findings.Count < 1000 && !Findings.Exists(finding => finding.Code == code && finding.Place == place && finding.Detail == detail))
        {
            Findings.Add(new DocumentFinding(code, detail, place));
        }
    }

    // Units, verdicts and small numbers stand in one cell after the other: each is held once.
    private string Shared(string text)
    {
        if (text.Length > LongestShared || _shared.Count >= MostShared)
        {
            return text.Length <= LongestShared && _shared.TryGetValue(text, out string? known) ? known : text;
        }

        return _shared.Add(text) || !_shared.TryGetValue(text, out string? same) ? text : same;
    }

    private int Append(string text)
    {
        int start = Text.Length;
        if (start + (long)text.Length > limits.Characters)
        {
            throw new DocumentRefusedException(DocumentRefusal.TooLarge, Language.Said("documentNote.documentHoldsMoreThanCharacters", limits.Characters));
        }

        Text.Append(text);
        return start;
    }
}

/// <summary>A cell of a table that is being read.</summary>
internal sealed record DraftCell(int Row, int Column, string Text, Func<int, int, DocumentPlace> Where)
{
    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    public decimal? Number { get; init; }

    public bool IsHeader { get; init; }

    public bool IsBold { get; init; }

    public bool IsHidden { get; init; }
}
