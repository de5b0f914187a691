using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes units, lineages and successors in every format.</summary>
internal static class UnitsOutput
{
    public static void Write(EditionCheck check, CommonChoices choices, ToolContext context)
    {
        string day = LocalDateConverter.Format(check.Day);
        DisplayText said = check.Findings.Count == 0 ? DisplayText.Keyed("tool.codesOfOneEdition", check.Codes, day)
            : check.Findings.Count(finding => finding.Problem == CodeProblem.Unknown) is var unknown && unknown == check.Codes ? DisplayText.Keyed("tool.codesNotKnown")
            : unknown == check.Findings.Count ? DisplayText.Keyed("tool.codesKnownAreOfOneEdition", check.Codes - unknown, day, unknown)
            : check.Edition is { } edition ? DisplayText.Keyed("tool.codesOfAnotherEdition", DisplayText.Of(edition.Words))
            : DisplayText.Keyed("tool.codesAreMixed");
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(DisplayText.Keyed("tool.codesHeading", check.Codes, day), level: 1),
            DisplayBlock.Line(said, isStrong: true),
            .. check.Findings.Count == 0 ? Array.Empty<DisplayBlock>() :
            [
                new TableBlock(
                    DisplayText.Empty,
                    [DisplayColumn.Text("tool.codeHeading") with { IsName = true }, DisplayColumn.Text("tool.findingHeading")],
                    [.. check.Findings.Select(finding => DisplayRow.Of([DisplayCell.Verbatim(finding.Code), new DisplayCell(DisplayText.Of(finding.Sentence))]))]),
            ],
        ])
        {
            Data = Tables.Data(
                ["code", "problem", "units", "finding"],
                check.Findings.Select(IEnumerable<string> (finding) => [finding.Code, Invariant.Text(finding.Problem), string.Join(' ', finding.Units.Select(unit => unit.Id)), finding.Sentence(choices.Wording.Language)])),
        };
        DocumentOutput.Write(document, new CodesJson(check), ToolJsonContext.Readable.CodesJson, choices, context);
    }

    public static void Write(UnitListJson list, UnitRegister register, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        int possible = list.Units.Count(unit => unit.Existence == Existence.Possible || unit.Alternatives.Count > 0);
        string[] notes = possible > 0 ? [wording.UnitsUncertain(possible)] : [];
        bool isCsv = choices.Format == OutputFormat.Csv;
        DisplayTable table = Tables.Data(
            isCsv ? ["id", "name", "kind", "parent", "existence", "alternatives"] : [wording.IdentityHeading, wording.NameHeading, wording.KindHeading, wording.ParentHeading, wording.CertaintyHeading],
            [.. list.Units.Select(unit => (IEnumerable<string>)(isCsv
                ? [unit.Unit.Id, unit.Unit.Name, Invariant.Text(unit.Unit.Kind), unit.Unit.Parent ?? string.Empty, Invariant.Text(unit.Existence), string.Join("; ", unit.Alternatives.Select(StateText))]
                : [unit.Unit.Id, unit.Unit.Name, wording.WordFor(unit.Unit.Kind), NameOf(register, unit.Unit.Parent), Certainty(unit.Existence, unit.Alternatives.Count > 0, wording)]))]);
        Write(wording.UnitsOn(list.Units.Count, list.At), table, notes, list, ContractContext.Readable.UnitListJson, choices, context);

        static string StateText(UnitJson other) => $"{other.Id} {other.Name} ({Invariant.Text(other.Kind)}, {other.Parent ?? "-"})";
    }

    public static void Write(LineageJson lineage, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        bool isCsv = choices.Format == OutputFormat.Csv;
        IEnumerable<(StepJson Step, bool IsBefore)> steps = lineage.Backwards.Reverse().Select(step => (step, true)).Concat(lineage.Forwards.Select(step => (step, false)));
        DisplayTable table = Tables.Data(
            isCsv ? ["direction", "date", "change", "from", "to", "weights", "act", "source", "note"] : [wording.DateHeading, wording.ChangeHeading, wording.FromHeading, wording.ToHeading, wording.ActHeading],
            [.. steps.Select(item => (IEnumerable<string>)(isCsv
                ? [item.IsBefore ? "backwards" : "forwards", item.Step.Date, Invariant.Text(item.Step.Change), item.Step.From?.Id ?? string.Empty, To(item.Step, wording, isCsv), string.Join("; ", item.Step.Weights.Select(weight => $"{weight.Name}={Invariant.Text(weight.Amount)}")), Act(item.Step), item.Step.Source ?? string.Empty, item.Step.Note ?? string.Empty]
                : [KnownDate.Parse(item.Step.Date).Words(wording.Language), wording.WordFor(item.Step.Change), item.Step.From?.Name ?? string.Empty, To(item.Step, wording, isCsv), Act(item.Step)]))]);
        string title = $"{wording.WordFor(lineage.Unit.Kind)} {lineage.Unit.Name} ({lineage.Unit.Id})".TrimStart();
        Write(title, table, table.Rows.Count == 0 ? [wording.NoLineage] : [], lineage, ContractContext.Readable.LineageJson, choices, context);
    }

    public static void Write(NowJson now, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        bool isCsv = choices.Format == OutputFormat.Csv;
        DisplayTable table = Tables.Data(
            isCsv ? ["id", "name", "kind", "isWhole", "shares", "existence"] : [wording.IdentityHeading, wording.NameHeading, wording.KindHeading, wording.PartHeading, wording.CertaintyHeading],
            [.. now.Successors.Select(next => (IEnumerable<string>)(isCsv
                ? [next.Unit.Id, next.Unit.Name, Invariant.Text(next.Unit.Kind), Invariant.Text((bool?)next.IsWhole), string.Join("; ", next.Shares.Select(share => $"{share.Weight}={Invariant.Text(share.Share)}")), Invariant.Text(next.Existence)]
                : [next.Unit.Id, next.Unit.Name, wording.WordFor(next.Unit.Kind), Part(next, wording), Certainty(next.Existence, false, wording)]))]);
        string title = wording.WhatBecameOf($"{wording.WordFor(now.Unit.Kind)} {now.Unit.Name} ({now.Unit.Id})".TrimStart(), now.Of, now.On);
        Write(title, table, table.Rows.Count == 0 ? [wording.NoSuccessor] : [], now, ContractContext.Readable.NowJson, choices, context);
    }

    public static void Write(RegisterCheckJson check, CommonChoices choices, ToolContext context)
    {
        string sentence = choices.Wording.RegisterHolds(check.Units, check.Changes);
        string[] notes = [.. check.Notes.Select(note => choices.Wording.Language == "vi" ? note.TextVi : note.Text)];
        DisplayDocument document = new(
        [
            DisplayBlock.Line(DisplayText.Verbatim(sentence)),
            .. notes.Length > 0 ? [DisplayBlock.List(notes.Select(DisplayCell.Verbatim))] : Array.Empty<DisplayBlock>(),
        ]) { Data = Tables.Data([("source", check.Source), ("units", Invariant.Text(check.Units)), ("changes", Invariant.Text(check.Changes)), ("notes", string.Join(" ", notes))]) };
        DocumentOutput.Write(document, check, ContractContext.Readable.RegisterCheckJson, choices, context);
    }

    private static void Write<T>(string title, DisplayTable table, string[] notes, T contract, JsonTypeInfo<T> type, CommonChoices choices, ToolContext context)
    {
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(DisplayText.Verbatim(title), level: 1),
            .. table.Rows.Count > 0 ? [table] : Array.Empty<DisplayBlock>(),
            .. notes.Select(note => DisplayBlock.Note(DisplayText.Verbatim(note))),
        ]) { Data = table };
        DocumentOutput.Write(document, contract, type, choices, context);
    }

    private static string NameOf(UnitRegister register, string? id) => id is not null && register.Find(UnitId.Parse(id)) is { } unit ? unit.Name.ToString() : string.Empty;

    private static string Certainty(Existence existence, bool hasAlternatives, Wording wording) =>
        existence == Existence.Certain && !hasAlternatives ? string.Empty : existence == Existence.Possible ? wording.MayExist : wording.StateUncertain;

    private static string Part(SuccessorJson next, Wording wording) =>
        next.IsWhole ? wording.Whole
        : next.Shares.Count == 0 ? wording.PartUnknown
        : string.Join("; ", next.Shares.Select(share => $"{wording.Percent(BinaryNumber.FromDecimal(share.Share))} ({share.Weight})"));

    private static string To(StepJson step, Wording wording, bool isCsv) =>
        step.NewName?.ToString()
        ?? (step.NewKind is { } kind ? isCsv ? Invariant.Text(kind) : wording.WordFor(kind) : null)
        ?? (step.Change == UnitChangeKind.ParentChange ? step.NewParent ?? string.Empty : null)
        ?? (isCsv ? step.To?.Id : step.To?.Name)
        ?? string.Empty;

    private static string Act(StepJson step) =>
        step.Act is { } act ? string.Join(", ", ((string?[])[act.Number, act.Issuer, act.Day]).Where(part => part is not null)) : string.Empty;
}
