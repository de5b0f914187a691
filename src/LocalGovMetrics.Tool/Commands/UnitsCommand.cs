using System.CommandLine;
using LocalGovMetrics.Answers.Converting;
using LocalGovMetrics.Answers.Views;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Tool.Streaming;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary><c>lgm units</c>: which units there are, where they come from and what they became.</summary>
internal sealed class UnitsCommand(CommonOptions common, ToolContext context)
{
    private const string InRegister = "A register of units and changes, CSV or JSON; - reads the standard input.";
    private const string OrBundled = InRegister + " Without it, the register that comes with the library.";
    private const string AnyName = "An identity (gso:474@2025-07-01), a code, or a name as people write it.";

    public static Verb Create(CommonOptions common, ToolContext context)
    {
        UnitsCommand own = new(common, context);
        Verb[] verbs = [own.List(), own.Lineage(), own.Now(), ConvertCommand.Create(common, context), own.Check(), own.Codes()];
        return new Verb("units", "help.administrativeUnitsChangeWhichExist", [verbs[0].Examples[0], verbs[1].Examples[0], verbs[2].Examples[0], verbs[4].Examples[0], verbs[5].Examples[0], ConvertCommand.Example]).With(verbs);
    }

    private Verb List()
    {
        Option<LocalDate?> at = Options.Day("--at", "The day.", isRequired: true);
        return OfRegister(
            new Verb("list", "help.listsUnitsExistOnDay", "lgm units list --at 2025-07-01"),
            [at],
            (register, run) => run.Write(UnitsAnswer.Of(UnitListJson.Of(run.Of(at).GetValueOrDefault(), register.UnitsOn(run.Of(at).GetValueOrDefault())), register, run.Choices.Language)));
    }

    private Verb Lineage()
    {
        Argument<string> unit = new("UNIT") { Description = AnyName };
        Option<LocalDate?> at = Options.Day("--at", "A day on which the unit exists, where its code or name meant several.");
        return OfRegister(
            new Verb(
                "lineage",
                "help.showsEveryDatedChangeLed",
                "lgm units lineage \"TX Phong Điền\"").With(unit),
            [at],
            (register, run) => Find(register, run.Of(unit)!, run.Of(at), run) is { } found
                ? run.Write(UnitsAnswer.Of(LineageJson.Of(found, register.Lineage(found.Id), register), run.Choices.Language))
                : ExitStatus.BadInput);
    }

    private Verb Now()
    {
        Argument<string> code = new("CODE") { Description = AnyName };
        Option<LocalDate?> of = Options.Day("--of", "The day on which the code meant the unit.", isRequired: true);
        Option<LocalDate?> on = Options.Day("--on", "The later day; without it, after all changes of the register.");
        return OfRegister(
            new Verb("now", "help.showsWhatUnitThenNow", "lgm units now tk_phuoc_hoa --of 2023-12-31 --format json").With(code),
            [of, on],
            (register, run) => Find(register, run.Of(code)!, run.Of(of), run) is { } found
                ? run.Write(UnitsAnswer.Of(NowJson.From(found, run.Of(of).GetValueOrDefault(), run.Of(on), register), run.Choices.Language))
                : ExitStatus.BadInput,
            run => run.Of(on) < run.Of(of) ? Language.Said("command.onNotBefore") : null);
    }

    private Verb Check()
    {
        Verb verb = new("check", "help.checksWhetherUnitsAndChanges", "lgm units check units.csv");
        verb.Description += "\n\n" + RegisterFormat.Text;
        Argument<string?> file = Options.File(InRegister);
        return OfRegister(
            verb,
            [],
            (register, run) => run.Write(UnitsAnswer.Of(new RegisterCheckJson(run.Of(file) ?? "sample", register.Units.Count, register.Changes.Count, [.. register.Notes.Select(note => new RegisterNoteJson(note))]), run.Choices.Language)),
            file: file);
    }

    private Verb Codes()
    {
        Argument<string[]> codes = new("CODE") { Description = "The codes of a data set; - reads them from the standard input, one a line.", Arity = ArgumentArity.OneOrMore };
        Option<string?> register = Options.Text("--register", "FILE", "A register of units and changes, CSV or JSON; without it, the one that comes with the library.");
        Option<string?> scheme = Options.Text("--scheme", "NAME", "The scheme of the codes, such as gso; without it, that of the register where it has one.");
        Option<LocalDate?> at = Options.Day("--at", "The day of the data.", isRequired: true);
        return new Verb("codes", "help.checksWhetherCodesMixEditions", "lgm units codes tt_hue tp_hue --at 2024-12-31")
            .With(codes, register, scheme, at)
            .Does(common, context, run =>
            {
                if (RegisterFile.Read(run.Of(register), run) is not { } known)
                {
                    return ExitStatus.BadInput;
                }

                string[] asked = [.. run.Of(codes)!.SelectMany(code => code == StandardStreams.InputPath ? LinesOf(run.Context.Input) : [code])];
                return run.Write(UnitsAnswer.Of(known.CheckCodes(run.Of(scheme) ?? SchemeOf(known), asked, run.Of(at).GetValueOrDefault()), run.Choices.Language));
            });
    }

    private static string SchemeOf(UnitRegister register) => register.Units.Select(unit => unit.Id.Scheme).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : "gso";

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

    // Of several units that a text may mean none is chosen.
    private static AdministrativeUnit? Find(UnitRegister register, string text, LocalDate? day, Run run)
    {
        UnitLookup lookup = register.Lookup(text, day);
        if (lookup.Unit is { } unit)
        {
            return unit;
        }

        foreach (string line in UnitsAnswer.NotOne(lookup, ShownCharacters.OneLine(text), day, run.Choices.Language))
        {
            run.Context.Error.WriteLine(line);
        }

        return null;
    }

    // A verb that reads a register, which may be named behind its own arguments.
    private Verb OfRegister(Verb verb, IEnumerable<Symbol> options, Func<UnitRegister, Run, int> answer, Func<Run, string?>? mistake = null, Argument<string?>? file = null)
    {
        Argument<string?> register = file ?? Options.File(OrBundled);
        Option<bool> sample = Options.Flag("--sample", "The register that comes with the library.");
        return verb.With([register, sample, .. options]).Does(common, context, run =>
        {
            string? path = run.Of(register);
            string? wrong = mistake?.Invoke(run)
                ?? (path is not null && run.Of(sample) ? Language.Said("command.fileAndSampleDoNot")
                : path is { Length: 0 } ? Language.Said("command.needsFileForStandardInput", verb.Name)
                : null);
            return wrong is not null ? run.Refuse(wrong)
                : RegisterFile.Read(path, run) is { } known ? answer(known, run)
                : ExitStatus.BadInput;
        });
    }
}
