using LocalGovMetrics.Reading;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Reads texts of the command line as the columns of a table read them.</summary>
internal static class PlanTexts
{
    public static Period? Period(string? text, int? financialYearStart, string option, List<string> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (PlanCellReader.TryReadPeriod(text, financialYearStart, out Period? period))
        {
            return period;
        }

        mistakes.Add($"{option}: '{text}' is no period; expected a year such as 2024, years such as 2021-2025, or a part of a year such as Quý I/2024.");
        return null;
    }

    public static ObservationStatus? Status(string? text, List<string> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (PlanCellReader.TryReadStatus(text, out ObservationStatus status))
        {
            return status;
        }

        mistakes.Add($"--status is one of actual, estimated, forecast, pending; not '{text}'.");
        return null;
    }
}
