using System.CommandLine;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Output;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm units</c>: which units there are, where they come from and what they became.</summary>
internal static class UnitsCommand
{
    public const string Name = "units";
    public const string ListName = "list";
    public const string LineageName = "lineage";
    public const string NowName = "now";
    public const string CheckName = "check";
    public const string CodesName = "codes";


    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm units list --at 2025-07-01",
        "lgm units lineage \"TX Phong Điền\"",
        "lgm units now tk_phuoc_hoa --of 2023-12-31 --format json",
        "lgm units check units.csv",
        "lgm units codes tt_hue tp_hue --at 2024-12-31",
        ConvertCommand.Examples[0],
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context) =>
        new(Name, HelpText.Of("help.administrativeUnitsChangeWhichExist"))
        {
            List(common, context), Lineage(common, context), Now(common, context), ConvertCommand.Create(common, context), Check(common, context), Codes(common, context),
        };

    private static Command List(CommonOptions common, ToolContext context)
    {
        Argument<string?> file = File();
        Option<bool> sample = Sample();
        Option<LocalDate?> at = DateOption.Create("--at", "The day.");
        at.Required = true;
        Command command = new(ListName, HelpText.Of("help.listsUnitsExistOnDay")) { file, sample, at };
        command.SetAction(parse => Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.List(register, parse.GetValue(at).GetValueOrDefault(), choices, context)));
        return command;
    }

    private static Command Lineage(CommonOptions common, ToolContext context)
    {
        Argument<string> unit = Unit("UNIT");
        Argument<string?> file = File();
        Option<bool> sample = Sample();
        Option<LocalDate?> at = DateOption.Create("--at", "A day on which the unit exists, where its code or name meant several.");
        Command command = new(LineageName, HelpText.Of("help.showsEveryDatedChangeLed")) { unit, file, sample, at };
        command.SetAction(parse => Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.Lineage(register, parse.GetRequiredValue(unit), parse.GetValue(at), choices, context)));
        return command;
    }

    private static Command Now(CommonOptions common, ToolContext context)
    {
        Argument<string> code = Unit("CODE");
        Argument<string?> file = File();
        Option<bool> sample = Sample();
        Option<LocalDate?> of = DateOption.Create("--of", "The day on which the code meant the unit.");
        Option<LocalDate?> on = DateOption.Create("--on", "The later day; without it, after all changes of the register.");
        of.Required = true;
        Command command = new(NowName, HelpText.Of("help.showsWhatUnitThenNow")) { code, file, sample, of, on };
        command.SetAction(parse => parse.GetValue(on) < parse.GetValue(of)
            ? Mistakes.Write(context.Error, parse, Language.Said("command.onNotBefore"))
            : Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.Now(register, parse.GetRequiredValue(code), parse.GetValue(of).GetValueOrDefault(), parse.GetValue(on), choices, context)));
        return command;
    }

    private static Command Check(CommonOptions common, ToolContext context)
    {
        Argument<string?> file = File("A register of units and changes, CSV or JSON; - reads the standard input.");
        Option<bool> sample = Sample();
        Command command = new(CheckName, HelpText.Of("help.checksWhetherUnitsAndChanges") + "\n\n" + RegisterFormat.Text) { file, sample };
        command.SetAction(parse => Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.Check(register, parse.GetValue(file), choices, context)));
        return command;
    }

    private static Command Codes(CommonOptions common, ToolContext context)
    {
        Argument<string[]> codes = new("CODE") { Description = "The codes of a data set; - reads them from the standard input, one a line.", Arity = ArgumentArity.OneOrMore };
        Option<string?> register = new("--register") { Description = "A register of units and changes, CSV or JSON; without it, the one that comes with the library.", HelpName = "FILE" };
        Option<string?> scheme = new("--scheme") { Description = "The scheme of the codes, such as gso; without it, that of the register where it has one.", HelpName = "NAME" };
        Option<LocalDate?> at = DateOption.Create("--at", "The day of the data.");
        at.Required = true;
        Command command = new(CodesName, HelpText.Of("help.checksWhetherCodesMixEditions")) { codes, register, scheme, at };
        command.SetAction(parse =>
        {
            CommonChoices choices = common.ChosenIn(parse);
            if (RegisterFile.Read(parse.GetValue(register), choices, context) is not { } known)
            {
                return ExitStatus.BadInput;
            }

            string[] asked = [.. parse.GetRequiredValue(codes).SelectMany(code => code == SourceChoice.StandardInput ? LinesOf(context.Input) : [code])];
            return UnitsAnswer.Codes(known, parse.GetValue(scheme) ?? SchemeOf(known), asked, parse.GetValue(at).GetValueOrDefault(), choices, context);
        });
        return command;
    }

    private static string SchemeOf(Units.UnitRegister register) => register.Units.Select(unit => unit.Id.Scheme).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : "gso";

    private static IEnumerable<string> LinesOf(TextReader input)
    {
        while (input.ReadLine() is { } line)
        {
            if (line.Trim() is { Length: > 0 } code)
            {
                yield return code;
            }
        }
    }

    private static int Answer(
        ParseResult parse, CommonOptions common, ToolContext context, Argument<string?> file, Option<bool> sample, Func<Units.UnitRegister, CommonChoices, int> answer)
    {
        string? path = parse.GetValue(file);
        bool isSample = parse.GetValue(sample);
        if (path is not null && isSample)
        {
            return Mistakes.Write(context.Error, parse, Language.Said("command.fileAndSampleDoNot"));
        }

        if (path is { Length: 0 })
        {
            return Mistakes.Write(context.Error, parse, Language.Said("command.needsFileForStandardInput", parse.CommandResult.Command.Name));
        }

        CommonChoices choices = common.ChosenIn(parse);
        return RegisterFile.Read(path, choices, context) is { } register ? answer(register, choices) : ExitStatus.BadInput;
    }

    private static Argument<string> Unit(string name) => new(name) { Description = "An identity (gso:474@2025-07-01), a code, or a name as people write it." };

    private static Argument<string?> File(string description = "A register of units and changes, CSV or JSON; - reads the standard input. Without it, the register that comes with the library.") => new("FILE")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static Option<bool> Sample() => new("--sample") { Description = "The register that comes with the library." };
}
