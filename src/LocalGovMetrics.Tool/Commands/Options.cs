using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Streaming;
using NodaTime;
using NodaTime.Text;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Kinds of options, and how their texts are read.</summary>
internal static class Options
{
    public const int LastYear = 9998;

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    public static Option<bool> Force() => Flag("--force", "Lets --output replace the input.");

    public static Option<int> Count(string name, string description, int usual) => new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => usual };

    /// <summary>Makes an option that is given as often as needed, each time with one text.</summary>
    public static Option<string[]> Several(string name, string helpName, string description, bool mayBeEmpty = false) =>
        new(name) { Description = description, HelpName = helpName, Arity = mayBeEmpty ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    public static Argument<string[]> Files(string description) => new("FILE") { Description = description, Arity = ArgumentArity.ZeroOrMore };

    public static Argument<string?> File(string description) => new("FILE") { Description = description, Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Makes an option whose text is not blank.</summary>
    public static Option<string?> Needed(string name, string helpName, string description)
    {
        Option<string?> option = Text(name, helpName, description);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
            {
                result.AddError(Language.Said("command.needs", name, helpName));
            }
        });
        return option;
    }

    /// <summary>Makes an option whose value is a date such as 2025-07-01, in a year that periods may have.</summary>
    public static Option<LocalDate?> Day(string name, string description, bool isRequired = false) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        Required = isRequired,
        CustomParser = Read(
            text => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate day) && day.Year is >= 1 and <= LastYear ? day : (LocalDate?)null,
            text => Language.Said("command.dateSuchAs202507", name, text)),
    };

    public static Option<int?> Year(string name, string description, bool isRequired = false) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        Required = isRequired,
        CustomParser = Read(
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1 and <= LastYear ? year : (int?)null,
            text => Language.Said("command.yearFrom1Not", name, LastYear, text)),
    };

    /// <summary>Reads the time that values are of.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? MistakeOfPeriod(string? text, out Period? period)
    {
        period = null;
        return text is not null && !Period.TryParse(text, out period) ? $"'{text}' is no period; a year is written 2024, several 2021-2023." : null;
    }

    /// <summary>Reads a span of whole years.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? MistakeOfYears(string? text, int fewest, out Period? years)
    {
        years = null;
        return text is not null && !(Period.TryParse(text, out years) && years.IsWholeYears && years.YearCount >= fewest) ? Language.Said("command.noYears", text) : null;
    }

    /// <summary>Says what is wrong with the file that a result goes to, or null.</summary>
    public static string? MistakeOf(string? output) => output is not null && string.IsNullOrWhiteSpace(output) ? Language.Said("command.outputNeedsFileOrFor") : null;

    /// <summary>Gives the file that a result goes to, or null for the standard output.</summary>
    public static string? FileOf(string? output) => output == StandardStreams.InputPath ? null : output;

    /// <summary>Tells whether a result would replace what it is made of.</summary>
    public static bool IsInput(string path, string? output) => output is not null && OutputPlace.AreSame(SourceChoice.PlaceOf(path), output);

    public static Period? PeriodOf(string? text, int? financialYearStart, string option, List<string> mistakes)
    {
        Period? period = null;
        if (text is not null && !PlanCellReader.TryReadPeriod(text, financialYearStart, out period))
        {
            mistakes.Add(Language.Said("command.noPeriod", option, text));
        }

        return period;
    }

    public static ObservationStatus? StatusOf(string? text, List<string> mistakes)
    {
        if (text is null)
        {
            return null;
        }

        if (!PlanCellReader.TryReadStatus(text, out ObservationStatus status))
        {
            mistakes.Add(Language.Said("command.noStatus", text));
            return null;
        }

        return status;
    }

    private static Func<ArgumentResult, T?> Read<T>(Func<string, T?> read, Func<string, string> mistake)
        where T : struct => result =>
        {
            T? value = read(result.Tokens[0].Value);
            if (value is null)
            {
                result.AddError(mistake(result.Tokens[0].Value));
            }

            return value;
        };
}
