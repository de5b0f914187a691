using LocalGovMetrics.Tool.Commands;
using LocalGovMetrics.Tool.Json;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;
using Spectre.Console;

namespace LocalGovMetrics.Tool.Output;

/// <summary>Writes units, lineages and successors in every format.</summary>
internal static class UnitsOutput
{
    private const int Gap = 2;

    public static void Write(UnitListJson list, UnitRegister register, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        int possible = list.Units.Count(unit => unit.Existence == Existence.Possible || unit.Alternatives.Count > 0);
        string[] notes = possible > 0 ? [wording.UnitsUncertain(possible)] : [];
        if (choices.Format == OutputFormat.Json)
        {
            context.Output.Write(JsonOutput.Write(list, ToolJsonContext.Readable.UnitListJson));
            return;
        }

        bool isCsv = choices.Format == OutputFormat.Csv;
        Grid grid = new(
            isCsv ? ["id", "name", "kind", "parent", "existence", "alternatives"] : [wording.IdentityHeading, wording.NameHeading, wording.KindHeading, wording.ParentHeading, wording.CertaintyHeading],
            [.. list.Units.Select(unit => (IReadOnlyList<string>)(isCsv
                ? [unit.Unit.Id, unit.Unit.Name, Invariant.Text(unit.Unit.Kind), unit.Unit.Parent ?? string.Empty, Invariant.Text(unit.Existence), string.Join("; ", unit.Alternatives.Select(StateText))]
                : [unit.Unit.Id, unit.Unit.Name, wording.WordFor(unit.Unit.Kind), NameOf(register, unit.Unit.Parent), Certainty(unit.Existence, unit.Alternatives.Count > 0, wording)]))]);
        Write(wording.UnitsOn(list.Units.Count, list.At), grid, notes, choices, context);

        static string StateText(UnitJson other) => $"{other.Id} {other.Name} ({Invariant.Text(other.Kind)}, {other.Parent ?? "-"})";
    }

    public static void Write(LineageJson lineage, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        if (choices.Format == OutputFormat.Json)
        {
            context.Output.Write(JsonOutput.Write(lineage, ToolJsonContext.Readable.LineageJson));
            return;
        }

        bool isCsv = choices.Format == OutputFormat.Csv;
        IEnumerable<(StepJson Step, bool IsBefore)> steps = lineage.Backwards.Reverse().Select(step => (step, true)).Concat(lineage.Forwards.Select(step => (step, false)));
        Grid grid = new(
            isCsv ? ["direction", "date", "change", "from", "to", "weights", "act", "source", "note"] : [wording.DateHeading, wording.ChangeHeading, wording.FromHeading, wording.ToHeading, wording.ActHeading],
            [.. steps.Select(item => (IReadOnlyList<string>)(isCsv
                ? [item.IsBefore ? "backwards" : "forwards", item.Step.Date, Invariant.Text(item.Step.Change), item.Step.From?.Id ?? string.Empty, To(item.Step, wording, isCsv), string.Join("; ", item.Step.Weights.Select(weight => $"{weight.Name}={Invariant.Text(weight.Amount)}")), Act(item.Step), item.Step.Source ?? string.Empty, item.Step.Note ?? string.Empty]
                : [KnownDate.Parse(item.Step.Date).Words(wording.Language), wording.WordFor(item.Step.Change), item.Step.From?.Name ?? string.Empty, To(item.Step, wording, isCsv), Act(item.Step)]))]);
        string title = $"{wording.WordFor(lineage.Unit.Kind)} {lineage.Unit.Name} ({lineage.Unit.Id})".TrimStart();
        Write(title, grid, grid.Rows.Count == 0 ? [wording.NoLineage] : [], choices, context);
    }

    public static void Write(NowJson now, CommonChoices choices, ToolContext context)
    {
        Wording wording = choices.Wording;
        if (choices.Format == OutputFormat.Json)
        {
            context.Output.Write(JsonOutput.Write(now, ToolJsonContext.Readable.NowJson));
            return;
        }

        bool isCsv = choices.Format == OutputFormat.Csv;
        Grid grid = new(
            isCsv ? ["id", "name", "kind", "isWhole", "shares", "existence"] : [wording.IdentityHeading, wording.NameHeading, wording.KindHeading, wording.PartHeading, wording.CertaintyHeading],
            [.. now.Successors.Select(next => (IReadOnlyList<string>)(isCsv
                ? [next.Unit.Id, next.Unit.Name, Invariant.Text(next.Unit.Kind), Invariant.Text((bool?)next.IsWhole), string.Join("; ", next.Shares.Select(share => $"{share.Weight}={Invariant.Text(share.Share)}")), Invariant.Text(next.Existence)]
                : [next.Unit.Id, next.Unit.Name, wording.WordFor(next.Unit.Kind), Part(next, wording), Certainty(next.Existence, false, wording)]))]);
        string title = wording.WhatBecameOf($"{wording.WordFor(now.Unit.Kind)} {now.Unit.Name} ({now.Unit.Id})".TrimStart(), now.Of, now.On);
        Write(title, grid, grid.Rows.Count == 0 ? [wording.NoSuccessor] : [], choices, context);
    }

    public static void Write(RegisterCheckJson check, CommonChoices choices, ToolContext context)
    {
        string sentence = choices.Wording.RegisterHolds(check.Units, check.Changes);
        string[] notes = [.. check.Notes.Select(note => choices.Wording.Language == "vi" ? note.TextVi : note.Text)];
        context.Output.Write(choices.Format switch
        {
            OutputFormat.Json => JsonOutput.Write(check, ToolJsonContext.Readable.RegisterCheckJson),
            OutputFormat.Csv => CsvOutput.Write(Grid.OfOneRow([("source", check.Source), ("units", Invariant.Text(check.Units)), ("changes", Invariant.Text(check.Changes)), ("notes", string.Join(" ", notes))])),
            OutputFormat.Markdown => MarkdownOutput.Escape(sentence) + "\n" + string.Concat(notes.Select(note => $"\n- {MarkdownOutput.Escape(note)}")) + (notes.Length > 0 ? "\n" : string.Empty),
            _ => sentence + "\n" + string.Concat(notes.Select(note => "  " + Page.OneLine(note) + "\n")),
        });
    }

    private static void Write(string title, Grid grid, string[] notes, CommonChoices choices, ToolContext context) => context.Output.Write(choices.Format switch
    {
        OutputFormat.Csv => CsvOutput.Write(grid),
        OutputFormat.Markdown => $"**{MarkdownOutput.Escape(title)}**\n\n{(grid.Rows.Count > 0 ? MarkdownOutput.Write(grid) : string.Empty)}{string.Concat(notes.Select(note => $"\n{MarkdownOutput.Escape(note)}\n"))}",
        _ => ForTerminal(title, grid, notes, context.Terminal),
    });

    private static string ForTerminal(string title, Grid grid, string[] notes, TerminalInfo terminal)
    {
        using Page page = new(terminal);
        page.Add(title, new Style(decoration: Decoration.Bold));
        page.AddBlank();
        if (grid.Rows.Count > 0)
        {
            Table table = new() { Border = TableBorder.None };
            for (int i = 0; i < grid.Headings.Count; i++)
            {
                table.AddColumn(new TableColumn(Page.Cell(grid.Headings[i], new Style(decoration: Decoration.Bold))) { Padding = new Padding(0, 0, i < grid.Headings.Count - 1 ? Gap : 0, 0) });
            }

            foreach (IReadOnlyList<string> row in grid.Rows)
            {
                table.AddRow(row.Select(text => Page.Cell(text)));
            }

            page.Add(table);
        }

        if (grid.Rows.Count > 0 && notes.Length > 0)
        {
            page.AddBlank();
        }

        foreach (string note in notes)
        {
            page.Add(note, new Style(decoration: Decoration.Dim));
        }

        return page.ToString();
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
