using LocalGovMetrics.Languages;
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

        mistakes.Add(Language.Said("command.noPeriod", option, text));
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

        mistakes.Add(Language.Said("command.noStatus", text));
        return null;
    }
}
