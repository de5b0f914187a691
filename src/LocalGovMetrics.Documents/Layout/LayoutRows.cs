using LocalGovMetrics.Documents.Tables;

namespace LocalGovMetrics.Documents.Layout;

/// <summary>The rows of a table without rules: which lines belong together, and in which column each piece stands.</summary>
internal static class LayoutRows
{
    private const double MostOffCentre = 0.12;
    private const int LongestAmount = 20;
    private const int MostPiecesOfAmount = 3;

    /// <summary>Reads lines into rows of cells.</summary>
    public static List<List<LayoutCell>> Read(IReadOnlyList<LayoutLine> lines, List<(double Left, double Right)> places)
    {
        List<List<LayoutCell>> rows = [];
        double? loose = LooseGap(lines);
        for (int i = 0; i < lines.Count; i++)
        {
            bool isAcross = rows.Count > 0 && IsAcross(lines[i], rows[^1], places);
            List<(int Column, int Span, LayoutChunk Chunk)> placed = isAcross ? [(0, places.Count, lines[i].Chunks[0])] : [.. lines[i].Chunks.SelectMany(chunk => Place(chunk, places))];
            bool completes = rows.Count > 0 && Completes(placed, rows[^1]);
            bool begins = rows.Count == 0 || isAcross || (!completes && Begins(lines, i, placed, rows[^1], loose));
            if (begins)
            {
                rows.Add([]);
            }

            foreach ((int column, int span, LayoutChunk chunk) in placed)
            {
                LayoutCell? cell = rows[^1].Find(other => other.Column == column);
                if (cell is null)
                {
                    rows[^1].Add(cell = new LayoutCell(column, span));
                }

                cell.Chunks.Add(chunk);
                cell.Lines.Add(lines[i]);
                cell.IsCut = completes && char.IsAsciiDigit(chunk.Text[0]);
            }
        }

        return rows;
    }

    /// <summary>Whether a line is a name alone in the middle of the table, over several columns and at the edge of none: it heads the rows below it.</summary>
    private static bool IsAcross(LayoutLine line, List<LayoutCell> above, List<(double Left, double Right)> places)
    {
        if (line.Chunks is not [{ Text: [var initial, ..] } alone] || !(char.IsUpper(initial) || char.IsAsciiDigit(initial)) || !above.Exists(cell => HeaderFinder.LooksLikeValue(cell.Text)))
        {
            return false;
        }

        int over = places.Count(place => alone.Left < place.Right && alone.Right > place.Left);
        double middle = (places[0].Left + places[^1].Right) / 2;
        return over > 1 && Math.Abs(alone.Middle - middle) <= (places[^1].Right - places[0].Left) * MostOffCentre && places.TrueForAll(place => Math.Abs(place.Left - alone.Left) > line.Height * 0.9);
    }

    /// <summary>The column of a piece, or the columns that it reaches over; a piece that touches two words' columns stays whole.</summary>
    private static IEnumerable<(int Column, int Span, LayoutChunk Chunk)> Place(LayoutChunk chunk, List<(double Left, double Right)> places)
    {
        List<int> over = [.. Enumerable.Range(0, places.Count).Where(i => Math.Min(chunk.Right, places[i].Right) - Math.Max(chunk.Left, places[i].Left) > Math.Min(chunk.Right - chunk.Left, places[i].Right - places[i].Left) * 0.3)];
        if (over.Count == 0)
        {
            int nearest = Enumerable.Range(0, places.Count).MinBy(i => Math.Min(Math.Abs(places[i].Left - chunk.Middle), Math.Abs(places[i].Right - chunk.Middle)));
            return [(nearest, 1, chunk)];
        }

        return over.Count > 1 && chunk.IsSetInLetters ? Split(chunk, places, over) : [(over[0], over[^1] - over[0] + 1, chunk)];
    }

    /// <summary>Parts a piece between whose columns only one space lies: each word stands in the column that its middle is in or nearest to.</summary>
    private static IEnumerable<(int Column, int Span, LayoutChunk Chunk)> Split(LayoutChunk chunk, List<(double Left, double Right)> places, List<int> over)
    {
        List<(int Column, int Span, LayoutChunk Chunk)> parts = [];
        foreach (LayoutChunk word in chunk.Words)
        {
            int column = over.MinBy(place => Math.Abs(Math.Clamp(word.Middle, places[place].Left, places[place].Right) - word.Middle));
            if (parts.Count > 0 && parts[^1].Column == column)
            {
                LayoutChunk before = parts[^1].Chunk;
                parts[^1] = (column, 1, new LayoutChunk(before.Left, word.Right, $"{before.Text} {word.Text}", false));
            }
            else
            {
                parts.Add((column, 1, word));
            }
        }

        return parts;
    }

    // Numbers that a narrow column cut: every number of the line fills the last group of the one above it, and no new name begins.
    private static bool Completes(List<(int Column, int Span, LayoutChunk Chunk)> placed, List<LayoutCell> row)
    {
        List<(int Column, int Span, LayoutChunk Chunk)> numbers = placed.FindAll(piece => char.IsAsciiDigit(piece.Chunk.Text[0]));
        string first = placed[0].Chunk.Text;
        return numbers.Count >= 2 && (numbers.Count == placed.Count || (char.IsLower(first[0]) && RowNumber.Split(first).Number.Length == 0))
            && numbers.TrueForAll(piece => row.Exists(cell => cell.Column == piece.Column && BrokenLines.CompletesNumber(cell.Chunks[^1].Text, piece.Chunk.Text)));
    }

    private static bool Begins(IReadOnlyList<LayoutLine> lines, int at, List<(int Column, int Span, LayoutChunk Chunk)> placed, List<LayoutCell> row, double? loose)
    {
        LayoutLine line = lines[at];
        double gap = line.Top - lines[at - 1].Top;
        if (gap <= 0 || (loose is { } wide && gap >= wide))
        {
            return true;
        }

        if (placed.Exists(piece => char.IsAsciiDigit(piece.Chunk.Text[0]) && row.Exists(cell => cell.Column == piece.Column && BrokenLines.GoesOn(cell.Chunks[^1].Text, piece.Chunk.Text))))
        {
            return false;
        }

        (int column, _, LayoutChunk first) = placed[0];
        string number = RowNumber.Split(first.Text).Number;
        bool isNumbered = number.Length > 0 || (column == 0 && first.Text.Length <= 5 && RowNumber.IsNumber(first.Text) && (!char.IsLower(first.Text[0]) || first.Text[^1] is ')' or '.'));
        int values = placed.Count(piece => piece.Chunk.IsValue || piece.Chunk.Text.Trim() == "%");
        bool isLabelled = column <= 1 && first.Text.Length > 0 && (char.IsUpper(first.Text[0]) || number.Length > 0);
        bool hadValues = row.Exists(cell => cell.IsValue || (cell.Chunks.Count == 1 && cell.Text.Trim() == "%") || (cell.Column > row[0].Column && cell.Chunks.Count is > 0 and <= MostPiecesOfAmount && char.IsAsciiDigit(cell.Chunks[0].Text[0]) && cell.Text.Length <= LongestAmount));

        // Two values below two values are those of another row, whatever stands before them; in brackets they go on with those above.
        int again = placed.Count(piece => !piece.Chunk.Text.StartsWith('(') && piece.Chunk.IsValue && row.Exists(cell => cell.Column == piece.Column && cell.IsValue));
        bool isWhole = again >= 1 && placed.Count >= 4 && placed.Count(piece => char.IsUpper(piece.Chunk.Text[0]) || char.IsAsciiDigit(piece.Chunk.Text[0])) == placed.Count && placed.All(piece => row.Exists(cell => cell.Column == piece.Column));
        return isNumbered || again >= 2 || isWhole
            || (isLabelled && placed.Count >= 2 && values >= 1)
            || (isLabelled && hadValues && first.IsBold != row[0].IsBold)
            || (isLabelled && placed.Count >= 3 && hadValues)
            || (loose is null && isLabelled && hadValues && at + 1 < lines.Count && placed.Count == 1 && HeaderWords.PartWords.Any(word => HeaderLabel.Fold(first.Text).StartsWith(word, StringComparison.Ordinal)));
    }

    /// <summary>The space between lines from which on a new row begins: where spaces are of two kinds, between them; null where they are of one.</summary>
    private static double? LooseGap(IReadOnlyList<LayoutLine> lines)
    {
        List<double> gaps = [.. lines.Zip(lines.Skip(1), (one, next) => next.Top - one.Top).Where(gap => gap > 0).Order()];
        if (gaps.Count < 3)
        {
            return null;
        }

        double tight = gaps[gaps.Count / 10];
        double? next = gaps.Where(gap => gap > tight * 1.18).Select(gap => (double?)gap).FirstOrDefault();
        return next is { } wide && gaps.Count(gap => gap >= wide) >= Math.Max(2, gaps.Count / 8) ? (tight + wide) / 2 : null;
    }
}
