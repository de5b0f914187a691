using System.CommandLine;
using LocalGovMetrics.Languages;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>An option whose value is a date such as 2025-07-01, in a year that periods may have.</summary>
internal static class DateOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name, such as <c>--at</c>.</param>
    /// <param name="description">What it says.</param>
    /// <returns>The option.</returns>
    public static Option<LocalDate?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value).TryGetValue(default, out LocalDate day) && day.Year is >= 1 and <= 9998)
            {
                return day;
            }

            result.AddError(Language.Said("command.dateSuchAs202507", name, result.Tokens[0].Value));
            return null;
        },
    };
}
