using System.Globalization;
using System.Security;
using System.Text;

namespace LocalGovMetrics.Tests.Documents;

/// <summary>A generated report as a file of each format.</summary>
internal static class ReportFiles
{
    public static IReadOnlyList<string> Formats { get; } = ["docx", "xlsx", "pdf", "html", "markdown", "text"];

    public static byte[] Of(GeneratedReport report, string format) => format switch
    {
        "docx" => Docx(report),
        "xlsx" => Xlsx(report),
        "pdf" => PdfReport.Of(report),
        "html" => Encoding.UTF8.GetBytes(Html(report)),
        "markdown" => Encoding.UTF8.GetBytes(Markdown(report)),
        _ => Encoding.UTF8.GetBytes(Text(report)),
    };

    private static byte[] Docx(GeneratedReport report)
    {
        StringBuilder body = new(OfficeFiles.Paragraph(Escaped(report.Title)));
        foreach (GeneratedSection section in report.Sections)
        {
            body.Append(OfficeFiles.Paragraph(Escaped(section.Heading)));
            body.AppendJoin(string.Empty, section.Paragraphs.Select(text => OfficeFiles.Paragraph(Escaped(text))));
            if (section.Rows.Count > 0)
            {
                body.Append("<w:tbl>").AppendJoin(string.Empty, section.Rows.Select(row => OfficeFiles.Row([.. row.Select(cell => OfficeFiles.Cell(Escaped(cell)))]))).Append("</w:tbl>");
            }
        }

        return OfficeFiles.Docx(body.ToString());
    }

    private static byte[] Xlsx(GeneratedReport report)
    {
        StringBuilder data = new("<sheetData>");
        int line = 1;
        Text(report.Title);
        foreach (GeneratedSection section in report.Sections)
        {
            Text(section.Heading);
            foreach (string paragraph in section.Paragraphs)
            {
                Text(paragraph);
            }

            foreach (string[] row in section.Rows)
            {
                data.Append(CultureInfo.InvariantCulture, $"<row r=\"{line++}\">");
                for (int column = 0; column < row.Length; column++)
                {
                    string plain = row[column].Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
                    data.Append(decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                        ? FormattableString.Invariant($"<c r=\"{(char)('A' + column)}{line - 1}\" s=\"{number.Scale + 1}\"><v>{number}</v></c>")
                        : $"<c r=\"{(char)('A' + column)}{line - 1}\" t=\"inlineStr\"><is><t>{Escaped(row[column])}</t></is></c>");
                }

                data.Append("</row>");
            }
        }

        return OfficeFiles.Xlsx(data.Append("</sheetData>").ToString(), OfficeFiles.Styles("#,##0", "#,##0.0", "#,##0.00"));

        void Text(string text) => data.Append(CultureInfo.InvariantCulture, $"<row r=\"{line}\"><c r=\"A{line++}\" t=\"inlineStr\"><is><t>{Escaped(text)}</t></is></c></row>");
    }

    private static string Html(GeneratedReport report)
    {
        StringBuilder text = new($"<html><body><h1>{Escaped(report.Title)}</h1>\n");
        foreach (GeneratedSection section in report.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>{Escaped(section.Heading)}</h2>\n");
            text.AppendJoin('\n', section.Paragraphs.Select(paragraph => $"<p>{Escaped(paragraph)}</p>"));
            text.Append("\n<table>").AppendJoin('\n', section.Rows.Select((row, i) => $"<tr>{string.Concat(row.Select(cell => i == 0 ? $"<th>{Escaped(cell)}</th>" : $"<td>{Escaped(cell)}</td>"))}</tr>")).Append("</table>\n");
        }

        return text.Append("</body></html>").ToString();
    }

    private static string Markdown(GeneratedReport report)
    {
        StringBuilder text = new($"# {report.Title}\n\n");
        foreach (GeneratedSection section in report.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {section.Heading}\n\n").AppendJoin("\n\n", section.Paragraphs).Append("\n\n");
            for (int row = 0; row < section.Rows.Count; row++)
            {
                text.Append("| ").AppendJoin(" | ", section.Rows[row]).Append(" |\n").Append(row == 0 ? string.Concat(Enumerable.Repeat("|---", section.Rows[0].Length)) + "|\n" : string.Empty);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Text(GeneratedReport report)
    {
        StringBuilder text = new($"{report.Title}\n\n");
        foreach (GeneratedSection section in report.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"{section.Heading}\n\n").AppendJoin("\n\n", section.Paragraphs).Append("\n\n").AppendJoin('\n', section.Rows.Select(row => string.Join('\t', row))).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
