using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>What the name of a column says: which column it is, and of what time and how firm its values are (<c>Ước thực hiện 2024</c>).</summary>
internal sealed record HeaderReading(PlanColumn Column, Period? Period, ObservationStatus? Status, bool IsWeak)
{
    // No known name with a period is as long; every place of a cell that may part the two is tried, which must not be every place of a page.
    private const int Longest = 256;
    private static readonly char[] Between = [' ', '\t', '\n', '\r', '-', '\u2013', '(', ')', ',', ':', '\u00A0'];

    /// <summary>Reads a name: one that is known, or a known one with a period before or behind it.</summary>
    public static HeaderReading? Read(string header)
    {
        if (header.Length > Longest)
        {
            return null;
        }

        if (PlanColumnNames.TryFind(HeaderText.Fold(header), out PlanColumn column, out ObservationStatus? status, out bool isWeak))
        {
            return new HeaderReading(column, null, status, isWeak);
        }

        if (StatusBehind(header, out string plain) is { } behind && Read(plain) is { Column: PlanColumn.Actual } actual)
        {
            return actual with { Status = actual.Status?.OrLessFirm(behind) ?? behind, IsWeak = true };
        }

        if (header.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return null;
        }

        for (int i = 1; i < header.Length; i++)
        {
            bool isBoundary = Array.IndexOf(Between, header[i]) >= 0 || char.IsAsciiDigit(header[i]) != char.IsAsciiDigit(header[i - 1]);
            if (isBoundary && (Join(header[..i], header[i..]) ?? Join(header[i..], header[..i])) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Takes the status off the end of a name: a word in brackets (<c>Thực hiện (sơ bộ)</c>), a flag (<c>Actual [p]</c>) or a flag glued to a year (<c>2024p</c>).</summary>
    /// <param name="header">The name.</param>
    /// <param name="plain">The name without it.</param>
    /// <returns>The status, or null where none stands there.</returns>
    public static ObservationStatus? StatusBehind(string header, out string plain)
    {
        string text = header.TrimEnd();
        plain = text;
        if (text.Length > 4 && char.IsAsciiDigit(text[^2]) && PlanWords.TryReadFlag(text[^1], out ObservationStatus flag))
        {
            plain = text[..^1];
            return flag;
        }

        int open = text is [.., ')'] ? text.LastIndexOf('(') : text is [.., ']'] ? text.LastIndexOf('[') : -1;
        if (open <= 0 || !PlanWords.TryReadStatus(text[(open + 1)..^1], out ObservationStatus status) || status.IsAbsent())
        {
            return null;
        }

        plain = text[..open].TrimEnd();
        return status;
    }

    private static HeaderReading? Join(string name, string time) =>
        PlanColumnNames.TryFind(HeaderText.Fold(name.Trim(Between)), out PlanColumn column, out ObservationStatus? status, out bool isWeak)
        && column is PlanColumn.Target or PlanColumn.Actual
        && PeriodText.TryRead(time.Trim(Between), out Period? period)
            ? new HeaderReading(column, period, status, isWeak)
            : null;
}
