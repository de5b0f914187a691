using System.Text.Json.Serialization.Metadata;
using LocalGovMetrics.Answers.Json;
using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using NodaTime;

namespace LocalGovMetrics.Answers.Views;

/// <summary>Units, lineages and successors in every form.</summary>
internal static class UnitsAnswer
{
    public static Answer Of(EditionCheck check, Language language)
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
                check.Findings.Select(IEnumerable<string> (finding) => [finding.Code, Invariant.Text(finding.Problem), string.Join(' ', finding.Units.Select(unit => unit.Id)), finding.Sentence(language)])),
        };
        return Answer.Of(document, new CodesJson(check), () => AnswersJsonContext.Readable.CodesJson, language);
    }

    public static Answer Of(UnitListJson list, UnitRegister register, Language language)
    {
        int possible = list.Units.Count(unit => unit.Existence == Existence.Possible || unit.Alternatives.Count > 0);
        return Of(
            language.Text("tool.unitsOn", list.Units.Count, list.At),
            ["tool.identityHeading", "tool.nameHeading", "tool.kindHeading", "tool.parentHeading", "tool.certaintyHeading"],
            list.Units.Select(IEnumerable<string> (unit) => [unit.Unit.Id, unit.Unit.Name, language.WordFor(unit.Unit.Kind), NameOf(register, unit.Unit.Parent), Certainty(unit.Existence, unit.Alternatives.Count > 0, language)]),
            possible > 0 ? language.Text("tool.unitsUncertain", Invariant.Text(possible)) : null,
            Tables.Data(
                ["id", "name", "kind", "parent", "existence", "alternatives"],
                list.Units.Select(IEnumerable<string> (unit) => [unit.Unit.Id, unit.Unit.Name, Invariant.Text(unit.Unit.Kind), unit.Unit.Parent ?? string.Empty, Invariant.Text(unit.Existence), string.Join("; ", unit.Alternatives.Select(StateText))])),
            list,
            () => ContractContext.Readable.UnitListJson,
            language);

        static string StateText(UnitJson other) => $"{other.Id} {other.Name} ({Invariant.Text(other.Kind)}, {other.Parent ?? "-"})";
    }

    public static Answer Of(LineageJson lineage, Language language)
    {
        (StepJson Step, bool IsBefore)[] steps = [.. lineage.Backwards.Reverse().Select(step => (step, true)), .. lineage.Forwards.Select(step => (step, false))];
        return Of(
            $"{language.WordFor(lineage.Unit.Kind)} {lineage.Unit.Name} ({lineage.Unit.Id})".TrimStart(),
            ["tool.dateHeading", "tool.changeHeading", "tool.fromHeading", "tool.toHeading", "tool.actHeading"],
            steps.Select(IEnumerable<string> (item) => [KnownDate.Parse(item.Step.Date).Words(language), language.WordFor(item.Step.Change), item.Step.From?.Name ?? string.Empty, To(item.Step, language.WordFor, item.Step.To?.Name), Act(item.Step)]),
            steps.Length == 0 ? language.Text("tool.noLineage") : null,
            Tables.Data(
                ["direction", "date", "change", "from", "to", "weights", "act", "source", "note"],
                steps.Select(IEnumerable<string> (item) =>
                [
                    item.IsBefore ? "backwards" : "forwards", item.Step.Date, Invariant.Text(item.Step.Change), item.Step.From?.Id ?? string.Empty, To(item.Step, kind => Invariant.Text(kind), item.Step.To?.Id),
                    string.Join("; ", item.Step.Weights.Select(weight => $"{weight.Name}={Invariant.Text(weight.Amount)}")), Act(item.Step), item.Step.Source ?? string.Empty, item.Step.Note ?? string.Empty,
                ])),
            lineage,
            () => ContractContext.Readable.LineageJson,
            language);
    }

    public static Answer Of(NowJson now, Language language)
    {
        string unit = $"{language.WordFor(now.Unit.Kind)} {now.Unit.Name} ({now.Unit.Id})".TrimStart();
        return Of(
            now.On is null ? language.Text("tool.becameNow", unit, now.Of) : language.Text("tool.becameOn", unit, now.Of, now.On),
            ["tool.identityHeading", "tool.nameHeading", "tool.kindHeading", "tool.partHeading", "tool.certaintyHeading"],
            now.Successors.Select(IEnumerable<string> (next) => [next.Unit.Id, next.Unit.Name, language.WordFor(next.Unit.Kind), Part(next, language), Certainty(next.Existence, false, language)]),
            now.Successors.Count == 0 ? language.Text("tool.noSuccessor") : null,
            Tables.Data(
                ["id", "name", "kind", "isWhole", "shares", "existence"],
                now.Successors.Select(IEnumerable<string> (next) => [next.Unit.Id, next.Unit.Name, Invariant.Text(next.Unit.Kind), Invariant.Text((bool?)next.IsWhole), string.Join("; ", next.Shares.Select(share => $"{share.Weight}={Invariant.Text(share.Share)}")), Invariant.Text(next.Existence)])),
            now,
            () => ContractContext.Readable.NowJson,
            language);
    }

    public static Answer Of(RegisterCheckJson check, Language language)
    {
        string[] notes = [.. check.Notes.Select(note => language.Tag == "vi" ? note.TextVi : note.Text)];
        DisplayDocument document = new(
        [
            DisplayBlock.Line(DisplayText.Verbatim(language.Text("tool.registerHolds", Invariant.Text(check.Units), Invariant.Text(check.Changes)))),
            .. notes.Length > 0 ? [DisplayBlock.List(notes.Select(DisplayCell.Verbatim))] : Array.Empty<DisplayBlock>(),
        ]) { Data = Tables.Data([("source", check.Source), ("units", Invariant.Text(check.Units)), ("changes", Invariant.Text(check.Changes)), ("notes", string.Join(" ", notes))]) };
        return Answer.Of(document, check, () => ContractContext.Readable.RegisterCheckJson, language);
    }

    /// <summary>Says that a text means no unit, or which units it may mean.</summary>
    public static IEnumerable<string> NotOne(UnitLookup lookup, string text, LocalDate? day, Language language) =>
    [
        "lgm: " + (lookup.IsAmbiguous ? language.Text("tool.mayMeanSeveral", text) : Invariant.Day(day) is { } on ? language.Text("tool.noSuchUnitOn", text, on) : language.Text("tool.noSuchUnit", text)),
        .. lookup.Candidates.Select(candidate => $"  {candidate.Id}: {ShownCharacters.OneLine($"{language.WordFor(candidate.Kind)} {candidate.Name}".TrimStart())}"),
    ];

    private static Answer Of<T>(string title, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows, string? note, DisplayTable data, T contract, Func<JsonTypeInfo<T>> form, Language language)
    {
        DisplayTable table = Tables.Data(headings.Select(key => language.Text(key)), rows);
        DisplayDocument document = new(
        [
            DisplayBlock.Heading(DisplayText.Verbatim(title), level: 1),
            .. table.Rows.Count > 0 ? [table] : Array.Empty<DisplayBlock>(),
            .. note is null ? [] : new[] { DisplayBlock.Note(DisplayText.Verbatim(note)) },
        ]) { Data = data };
        return Answer.Of(document, contract, form, language);
    }

    private static string NameOf(UnitRegister register, string? id) => id is not null && register.Find(UnitId.Parse(id)) is { } unit ? unit.Name.ToString() : string.Empty;

    private static string Certainty(Existence existence, bool hasAlternatives, Language language) =>
        existence == Existence.Certain && !hasAlternatives ? string.Empty : existence == Existence.Possible ? language.Text("tool.mayExist") : language.Text("tool.stateUncertain");

    private static string Part(SuccessorJson next, Language language) =>
        next.IsWhole ? language.Text("tool.whole")
        : next.Shares.Count == 0 ? language.Text("tool.partUnknown")
        : string.Join("; ", next.Shares.Select(share => $"{language.Percent(BinaryNumber.FromDecimal(share.Share))} ({share.Weight})"));

    private static string To(StepJson step, Func<UnitKind, string> word, string? unit) =>
        step.NewName?.ToString()
        ?? (step.NewKind is { } kind ? word(kind) : null)
        ?? (step.Change == UnitChangeKind.ParentChange ? step.NewParent ?? string.Empty : null)
        ?? unit
        ?? string.Empty;

    private static string Act(StepJson step) =>
        step.Act is { } act ? string.Join(", ", ((string?[])[act.Number, act.Issuer, act.Day]).Where(part => part is not null)) : string.Empty;
}
