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

    /// <summary>Says what the file of a register looks like.</summary>
    private const string RegisterFormat = """
        A register is a CSV file, in which the column record says what a row is:
          record   unit, or a change: creation, merge, split, transfer, rename, recode, kindChange, parentChange, dissolution
          unit     the identity: scheme:code, or scheme:code@2025-07-01 with the day on which it began; of a change the unit before
          to       the unit after, of merge, split, transfer and recode
          date     the day of the change: 2025-07-01, 2024, 2024-2025, after 2021-04-27, before 1996-01-01, unknown
          group    the same text in all rows of one change
          nameVi, nameEn, otherNames, kind, parent, validTo    of a unit; of a change the new name, kind or parent
          weights  what passed: population=5574; area=4      shares  which part, where the amount is not known: population=0.25
          receiver new or existing: whether the unit after was there before. Without it, and without a start of its own, it was,
                   but where units merge into one that has no part of its own in the merge
          sequence 1, 2, …: the order of changes of one day that follow each other; without it the order of the file
          act, issuer, actDate, source, note

        record,unit,to,date,group,nameVi,kind,weights
        unit,t:an,,,,An,commune,
        unit,t:binh,,,,Bình,commune,
        unit,t:an_binh@2025-07-01,,,,An Bình,commune,
        merge,t:an,t:an_binh@2025-07-01,2025-07-01,1,,,population=6000
        merge,t:binh,t:an_binh@2025-07-01,2025-07-01,1,,,population=4000
        """;

    /// <summary>Gets examples for the help.</summary>
    public static string[] Examples { get; } =
    [
        "lgm units list --at 2025-07-01",
        "lgm units lineage \"TX Phong Điền\"",
        "lgm units now tk_phuoc_hoa --of 2023-12-31 --format json",
        "lgm units check units.csv",
        ConvertCommand.Examples[0],
    ];

    /// <summary>Makes the command.</summary>
    /// <param name="common">The options that every verb has.</param>
    /// <param name="context">Where it reads and writes.</param>
    /// <returns>The command.</returns>
    public static Command Create(CommonOptions common, ToolContext context) =>
        new(Name, "Administrative units that change: which exist on a day, where they come from, what they became, and their numbers in other units.\nĐơn vị hành chính thay đổi theo thời gian: tồn tại ngày nào, từ đâu mà có, nay là gì; quy đổi số liệu.")
        {
            List(common, context), Lineage(common, context), Now(common, context), ConvertCommand.Create(common, context), Check(common, context),
        };

    private static Command List(CommonOptions common, ToolContext context)
    {
        Argument<string?> file = File();
        Option<bool> sample = Sample();
        Option<LocalDate?> at = DateOption.Create("--at", "The day.");
        at.Required = true;
        Command command = new(ListName, "Lists the units that exist on a day.\nLiệt kê các đơn vị tồn tại vào một ngày.") { file, sample, at };
        command.SetAction(parse => Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.List(register, parse.GetValue(at).GetValueOrDefault(), choices, context)));
        return command;
    }

    private static Command Lineage(CommonOptions common, ToolContext context)
    {
        Argument<string> unit = Unit("UNIT");
        Argument<string?> file = File();
        Option<bool> sample = Sample();
        Option<LocalDate?> at = DateOption.Create("--at", "A day on which the unit exists, where its code or name meant several.");
        Command command = new(LineageName, "Shows every dated change that led to a unit and every one from it on, with the acts.\nCho biết mọi thay đổi dẫn đến một đơn vị và từ đơn vị đó về sau, kèm văn bản.") { unit, file, sample, at };
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
        Command command = new(NowName, "Shows what a unit of then is now: every successor, with its part.\nCho biết một đơn vị trước đây nay là gì: mọi đơn vị kế tục và phần của mỗi đơn vị.") { code, file, sample, of, on };
        command.SetAction(parse => parse.GetValue(on) < parse.GetValue(of)
            ? Mistakes.Write(context.Error, parse, Language.Said("command.onNotBefore"))
            : Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.Now(register, parse.GetRequiredValue(code), parse.GetValue(of).GetValueOrDefault(), parse.GetValue(on), choices, context)));
        return command;
    }

    private static Command Check(CommonOptions common, ToolContext context)
    {
        Argument<string?> file = File("A register of units and changes, CSV or JSON; - reads the standard input.");
        Option<bool> sample = Sample();
        Command command = new(CheckName, "Checks whether units and changes contradict each other, and names what they leave open.\nKiểm tra các đơn vị và các thay đổi có mâu thuẫn với nhau không, còn điều gì chưa rõ.\n\n" + RegisterFormat) { file, sample };
        command.SetAction(parse => Answer(parse, common, context, file, sample, (register, choices) => UnitsAnswer.Check(register, parse.GetValue(file), choices, context)));
        return command;
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
