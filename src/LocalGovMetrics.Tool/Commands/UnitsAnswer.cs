using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Tool.Output;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>Answers <c>lgm units</c>.</summary>
internal static class UnitsAnswer
{
    public static int List(UnitRegister register, LocalDate day, CommonChoices choices, ToolContext context)
    {
        UnitsOutput.Write(UnitListJson.Of(day, register.UnitsOn(day)), register, choices, context);
        return ExitStatus.Done;
    }

    public static int Lineage(UnitRegister register, string text, LocalDate? day, CommonChoices choices, ToolContext context)
    {
        if (Find(register, text, day, choices, context) is not { } unit)
        {
            return ExitStatus.BadInput;
        }

        UnitsOutput.Write(LineageJson.Of(unit, register.Lineage(unit.Id), register), choices, context);
        return ExitStatus.Done;
    }

    public static int Now(UnitRegister register, string text, LocalDate of, LocalDate? on, CommonChoices choices, ToolContext context)
    {
        if (Find(register, text, of, choices, context) is not { } unit)
        {
            return ExitStatus.BadInput;
        }

        UnitsOutput.Write(NowJson.From(unit, of, on, register), choices, context);
        return ExitStatus.Done;
    }

    public static int Check(UnitRegister register, string? path, CommonChoices choices, ToolContext context)
    {
        UnitsOutput.Write(new RegisterCheckJson(path ?? "sample", register.Units.Count, register.Changes.Count, [.. register.Notes.Select(note => new RegisterNoteJson(note))]), choices, context);
        return ExitStatus.Done;
    }

    public static int Codes(UnitRegister register, string scheme, IReadOnlyList<string> codes, LocalDate day, CommonChoices choices, ToolContext context)
    {
        UnitsOutput.Write(register.CheckCodes(scheme, codes, day), choices, context);
        return ExitStatus.Done;
    }

    // Of several units that a text may mean none is chosen.
    private static AdministrativeUnit? Find(UnitRegister register, string text, LocalDate? day, CommonChoices choices, ToolContext context)
    {
        UnitLookup lookup = register.Lookup(text, day);
        if (lookup.Unit is { } unit)
        {
            return unit;
        }

        Wording wording = choices.Wording;
        context.Error.WriteLine($"{ToolApp.Name}: {(lookup.IsAmbiguous ? wording.MayMeanSeveral(ShownCharacters.OneLine(text)) : wording.NoSuchUnit(ShownCharacters.OneLine(text), day))}");
        foreach (AdministrativeUnit candidate in lookup.Candidates)
        {
            context.Error.WriteLine($"  {candidate.Id}: {ShownCharacters.OneLine($"{wording.WordFor(candidate.Kind)} {candidate.Name}".TrimStart())}");
        }

        return null;
    }
}
