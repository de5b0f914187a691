using System.Diagnostics.CodeAnalysis;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Reading;

/// <summary>Reads single texts as the columns of a plan-versus-actual table read them, for what a caller says instead of the file.</summary>
public static class PlanCellReader
{
    /// <summary>Reads a period: the canonical form, or as offices write it (<c>Quý I/2024</c>, <c>6 tháng đầu năm 2024</c>, <c>2024/25</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="financialYearStart">The month in which financial years start; null = April.</param>
    /// <param name="period">The period, or null.</param>
    /// <returns>False where the text is no period.</returns>
    public static bool TryReadPeriod(string text, int? financialYearStart, [NotNullWhen(true)] out Period? period)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PeriodText.TryRead(text, financialYearStart is >= 1 and <= 12 ? financialYearStart : null, out period, out _);
    }

    /// <summary>Reads how firm an actual is, or why there is none: a name of <see cref="ObservationStatus"/>, a letter of SDMX (<c>P</c>), or the word of a report (<c>ước</c>).</summary>
    /// <param name="text">The text; case and diacritics do not count.</param>
    /// <param name="status">The status.</param>
    /// <returns>False where the word is not known.</returns>
    public static bool TryReadStatus(string text, out ObservationStatus status)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlanWords.TryReadStatus(text, out status);
    }

    /// <summary>Reads how far a miss may be and still be near: <c>5%</c> of the target, <c>0,5 điểm %</c> or <c>0.5 points</c>, an amount such as <c>3 hộ</c>, or a number in the unit of the target.</summary>
    /// <param name="text">The text.</param>
    /// <param name="band">The band, or null.</param>
    /// <returns>False where the text is no width.</returns>
    public static bool TryReadNearBand(string text, [NotNullWhen(true)] out NearBand? band)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NearBandText.TryRead(text, ReportNotation.Vietnamese, out band);
    }

    /// <summary>Reads a desired direction: <c>higher</c>, <c>lower</c>, <c>closer</c>, <c>none</c>, or the words of a report (<c>càng thấp càng tốt</c>).</summary>
    /// <param name="text">The text; case and diacritics do not count.</param>
    /// <param name="direction">The direction.</param>
    /// <returns>False where the words are not known.</returns>
    public static bool TryReadDirection(string text, out DesiredDirection direction)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PlanWords.TryReadDirection(text, out direction);
    }
}
