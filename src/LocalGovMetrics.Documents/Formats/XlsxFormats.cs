using System.Globalization;
using ExcelNumberFormat;

namespace LocalGovMetrics.Documents.Formats;

/// <summary>How the styles of a workbook show its numbers: with the signs of a Vietnamese Excel.</summary>
internal sealed class XlsxFormats
{
    private static readonly CultureInfo Vietnamese = Make();

    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [0] = "General", [1] = "0", [2] = "0.00", [3] = "#,##0", [4] = "#,##0.00", [9] = "0%", [10] = "0.00%", [11] = "0.00E+00", [12] = "# ?/?", [13] = "# ??/??",
        [14] = "dd/mm/yyyy", [15] = "d-mmm-yy", [16] = "d-mmm", [17] = "mmm-yy", [18] = "h:mm AM/PM", [19] = "h:mm:ss AM/PM", [20] = "h:mm", [21] = "h:mm:ss", [22] = "dd/mm/yyyy h:mm",
        [37] = "#,##0 ;(#,##0)", [38] = "#,##0 ;(#,##0)", [39] = "#,##0.00;(#,##0.00)", [40] = "#,##0.00;(#,##0.00)",
        [41] = "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)", [42] = "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"_);_(@_)",
        [43] = "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", [44] = "_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)",
        [45] = "mm:ss", [46] = "[h]:mm:ss", [47] = "mm:ss.0", [49] = "@",
    };

    private readonly Dictionary<int, string> _own = [];
    private readonly List<(int Format, int Font)> _styles = [];
    private readonly List<bool> _boldFonts = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    public XlsxFormats(PackageParts parts) => parts.Walk("xl/styles.xml", xml => xml.Children(() =>
    {
        switch (xml.Name)
        {
            case "numFmts":
                xml.Children(() =>
                {
                    if (xml.Attribute("formatCode") is { Length: <= 1000 } code)
                    {
                        _own[xml.Number("numFmtId", 0, 0, int.MaxValue)] = code;
                    }

                    xml.Skip();
                });
                break;
            case "fonts":
                xml.Children(() =>
                {
                    bool isBold = false;
                    xml.Children(() =>
                    {
                        isBold |= xml.Name == "b" && xml.IsOn();
                        xml.Skip();
                    });
                    _boldFonts.Add(isBold);
                });
                break;
            case "cellXfs":
                xml.Children(() =>
                {
                    _styles.Add((xml.Number("numFmtId", 0, 0, int.MaxValue), xml.Number("fontId", 0, 0, int.MaxValue)));
                    xml.Skip();
                });
                break;
            default:
                xml.Skip();
                break;
        }
    }));

    public bool IsBold(int style) => style < _styles.Count && _styles[style].Font is var font && font < _boldFonts.Count && _boldFonts[font];

    /// <summary>Shows a number as its style does, and tells whether that is a date or a time.</summary>
    public string Show(double number, int style, bool since1904, out bool isDate)
    {
        int id = style < _styles.Count ? _styles[style].Format : 0;
        NumberFormat format = Find(id);
        isDate = format.IsDateTimeFormat || format.IsTimeSpanFormat;
        if (!format.IsValid || IsGeneral(id))
        {
            return General(number);
        }

        try
        {
            string shown = format.Format(isDate && since1904 ? number + 1462 : number, Vietnamese).Trim();
            return shown.Length == 0 && number != 0 ? General(number) : shown;
        }
        catch (Exception error) when (error is FormatException or OverflowException or ArgumentException)
        {
            return General(number);
        }
    }

    private static string General(double number) => number.ToString("G15", Vietnamese);

    private static CultureInfo Make()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.PercentGroupSeparator = ".";
        culture.NumberFormat.CurrencyDecimalSeparator = ",";
        culture.NumberFormat.CurrencyGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "/";
        return CultureInfo.ReadOnly(culture);
    }

    private bool IsGeneral(int id) => string.Equals(Code(id), "General", StringComparison.OrdinalIgnoreCase);

    private string Code(int id) => _own.TryGetValue(id, out string? own) ? own : BuiltIn.GetValueOrDefault(id, "General");

    private NumberFormat Find(int id) => _formats.TryGetValue(id, out NumberFormat? known) ? known : _formats[id] = new NumberFormat(Code(id));
}
