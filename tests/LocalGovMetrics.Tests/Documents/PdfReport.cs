namespace LocalGovMetrics.Tests.Documents;

/// <summary>Lays a generated report out on pages of a PDF: wrapped lines of text, and tables whose cells are ruled.</summary>
internal sealed class PdfReport
{
    private const double Left = 56;
    private const double Right = 539;
    private const double Top = 786;
    private const double Bottom = 56;
    private const double Size = 11;
    private const double Pitch = 15;
    private static readonly double[] Shares = [0.06, 0.36, 0.1, 0.13, 0.13, 0.1, 0.12];

    private readonly PdfPages _pages = new(595, 842);
    private double _y;

    public static byte[] Of(GeneratedReport report)
    {
        PdfReport laid = new();
        laid.Turn();
        laid.Lines(report.Title, bold: true);
        foreach (GeneratedSection section in report.Sections)
        {
            laid.Lines(section.Heading, bold: true);
            foreach (string paragraph in section.Paragraphs)
            {
                laid.Lines(paragraph, bold: false);
            }

            laid.Table(section.Rows);
        }

        return laid._pages.File();
    }

    private void Turn()
    {
        _pages.Turn();
        _y = Top;
    }

    private void Lines(string text, bool bold)
    {
        foreach (string line in PdfPages.Wrapped(text, Right - Left, Size))
        {
            if (_y - Pitch < Bottom)
            {
                Turn();
            }

            _y -= Pitch;
            _pages.Show(line, Left, _y, Size, bold);
        }

        _y -= Pitch * 0.6;
    }

    private void Table(IReadOnlyList<string[]> rows)
    {
        double width = Right - Left;
        bool isOpen = false;
        for (int at = 0; at < rows.Count; at++)
        {
            double[] edges = [Left, .. Shares.Select((_, i) => Left + (width * Shares.Take(i + 1).Sum()))];
            List<string>[] cells = [.. rows[at].Select((cell, i) => PdfPages.Wrapped(cell, edges[i + 1] - edges[i] - 6, 9))];
            double height = (cells.Max(cell => cell.Count) * 11) + 6;
            if (_y - height < Bottom)
            {
                Turn();
                isOpen = false;
            }

            if (!isOpen)
            {
                _pages.Line(Left, _y, Right, _y);
            }

            isOpen = true;
            for (int column = 0; column < cells.Length; column++)
            {
                for (int line = 0; line < cells[column].Count; line++)
                {
                    _pages.Show(cells[column][line], edges[column] + 3, _y - 11 - (line * 11), 9, bold: at == 0);
                }
            }

            foreach (double edge in edges)
            {
                _pages.Line(edge, _y, edge, _y - height);
            }

            _y -= height;
            _pages.Line(Left, _y, Right, _y);
        }

        _y -= Pitch;
    }
}
