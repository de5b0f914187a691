using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads single texts from the command line.</summary>
internal static class CellReading
{
    /// <summary>Reads one number; says why where that fails.</summary>
    public static bool TryReadNumber(
        ReportNotation notation,
        string text,
        TextWriter error,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ValueReading? reading,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ReportedValue? number)
    {
        Outcome<ValueReading, ReadFailure> result = notation.ReadValue(text);
        number = null;
        if (!result.TryGetValue(out reading))
        {
            FailureText.Write(error, text, result.Reason!);
            return false;
        }

        number = reading.Value as ReportedValue;
        if (number is null)
        {
            FailureText.Write(error, text, $"Expected one number, not {reading.Value}. (at character 1)", 0, text.Length);
        }

        return number is not null;
    }
}
