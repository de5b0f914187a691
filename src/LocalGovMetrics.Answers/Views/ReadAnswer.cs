using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Answers.Views;

/// <summary>The reading of one cell, in every form.</summary>
internal static class ReadAnswer
{
    public static Answer Of(ValueReadingJson value, string inWords, Language language) => Answer.Of(new Facts
    {
        Title = TitleOf(value.Text, language),
        Lines = LinesOf(value, inWords, language),
        Notes = NotesOf(value, language),
    }.ToDocument(Tables.Data(CellsOf(value))), value, () => ContractContext.Readable.ValueReadingJson, language);

    public static Answer Of(TargetReadingJson target, Language language) => Answer.Of(new Facts
    {
        Title = TitleOf(target.Text, language),
        Lines = LinesOf(target, language),
        Notes = NotesOf(target, language),
    }.ToDocument(DataOf(target)), target, () => ContractContext.Readable.TargetReadingJson, language);

    /// <summary>Says what else a value's text may mean, and what its reader noticed.</summary>
    public static IReadOnlyList<string> NotesOf(ValueReadingJson value, Language language) =>
    [
        .. value.Alternatives!.Select(other => language.Text("tool.mayAlsoBe", value.Text ?? string.Empty, NumberOf(other, language), other.Why)),
        .. value.Notes!.Where(note => note.Code != Text.ReadingNoteCode.AmbiguousNumber || value.Alternatives!.Count == 0).Select(note => note.Detail),
    ];

    private static IReadOnlyList<string> NotesOf(TargetReadingJson target, Language language) =>
    [
        .. target.Alternatives!.Select(other => language.Text("tool.mayAlsoBe", target.Text ?? string.Empty, CriterionText.Of(other.Criterion.ToCriterion(), language), other.Why)),
        .. target.Notes!.Where(note => note.Code != Text.ReadingNoteCode.AmbiguousNumber || target.Alternatives!.Count == 0).Select(note => note.Detail),
    ];

    private static string NumberOf(ValueJson value, Language language) => value.Value is { } number ? language.Plain(number) : PossibleOf(value, language);

    private static string PossibleOf(ValueJson value, Language language) => (value.Low, value.High) switch
    {
        _ when value.Fraction is { } fraction => language.Text("tool.exactly", $"{language.Plain(fraction.Count)}/{language.Plain(fraction.Total)}"),
        ({ } low, { } high) when low == high => language.Text("tool.exactly", language.Plain(low)),
        ({ } low, { } high) => language.Text("tool.between", language.Plain(low), language.Plain(high)),
        ({ } low, null) => value.LowClosed ? language.Text("tool.orMore", language.Plain(low)) : language.Text("tool.moreThan", language.Plain(low)),
        (null, { } high) => value.HighClosed ? language.Text("tool.orLess", language.Plain(high)) : language.Text("tool.lessThan", language.Plain(high)),
        (null, null) => "–",
    };

    private static List<(string Label, string Text)> LinesOf(ValueReadingJson value, string inWords, Language language)
    {
        List<(string, string)> facts = [(language.Text("tool.readAs"), inWords)];
        Add(language.Text("tool.possible"), value.Low is null && value.High is null ? null : PossibleOf(value, language));
        Add(language.Text("tool.measureUnit"), value.Unit);
        foreach (ValueJson part in value.Parts!)
        {
            Add(language.Text("tool.part"), $"{NumberOf(part, language)} {part.Unit}".TrimEnd());
        }

        Add(language.Text("tool.status"), value.Status is { } status ? Invariant.Text(status) : null);
        Add(language.Text("tool.scope"), value.EveryYear ? $"{value.Scope} {language.Text("tool.everyYear")}".TrimStart() : value.Scope);
        return facts;

        void Add(string label, string? text)
        {
            if (text is not null)
            {
                facts.Add((label, text));
            }
        }
    }

    private static List<(string Label, string Text)> LinesOf(TargetReadingJson target, Language language)
    {
        List<(string, string)> facts = [];
        if (target.Parts.Count == 0)
        {
            facts.Add((language.Text("tool.measure"), MeasureOf(target.Measure, target.Of, target.Sense)));
            facts.Add((language.Text("tool.criterion"), CriterionText.Of(target.Criterion.ToCriterion(), language)));
        }
        else
        {
            facts.Add((language.Text("tool.criterion"), target.Criterion.Kind == CriterionKind.AllOf ? language.Text("tool.everyPart") : language.Text("tool.onePart")));
        }

        foreach (RuleJson part in target.Parts)
        {
            facts.Add((language.Text("tool.part"), $"{MeasureOf(part.Measure, part.Of, part.Sense)}: {CriterionText.Of(part.Criterion.ToCriterion(), language)} {part.Unit}".TrimEnd()));
        }

        foreach ((string label, string? text) in ((string, string?)[])
            [
                (language.Text("tool.measureUnit"), target.Unit),
                (language.Text("tool.direction"), target.Direction is { } direction ? Invariant.Text(direction) : null),
                (language.Text("tool.horizon"), target.Horizon),
                (language.Text("tool.scope"), target.Scope),
            ])
        {
            if (text is not null)
            {
                facts.Add((label, text));
            }
        }

        return facts;
    }

    private static string MeasureOf(MeasureKind measure, MeasureKind? of, Values.ChangeSense? sense) =>
        Invariant.Text(measure) + (of is { } inner ? ": " + Invariant.Text(inner) : string.Empty) + (sense is { } direction ? ", " + Invariant.Text(direction) : string.Empty);

    private static (string Heading, string Text)[] CellsOf(ValueReadingJson value) =>
    [
        ("text", value.Text ?? string.Empty),
        ("kind", Invariant.Text(value.Kind)),
        ("value", Invariant.Text(value.Value)),
        ("decimals", Invariant.Text(value.Decimals)),
        ("qualifier", Invariant.Text(value.Qualifier)),
        ("low", Invariant.Text(value.Low)),
        ("high", Invariant.Text(value.High)),
        ("lowClosed", Invariant.Text(value.LowClosed)),
        ("highClosed", Invariant.Text(value.HighClosed)),
        ("unit", value.Unit ?? string.Empty),
        ("count", Invariant.Text(value.Fraction?.Count)),
        ("of", Invariant.Text(value.Fraction?.Total)),
        ("status", Invariant.Text(value.Status)),
    ];

    private static DisplayTable DataOf(TargetReadingJson target)
    {
        bool isJoint = target.Parts.Count > 0;
        (string Heading, string Text)[][] rows = isJoint
            ? [.. target.Parts.Select(part => CellsOf(part.Measure, part.Of, part.Sense, part.Criterion, part.Unit, part.Fraction))]
            : [CellsOf(target.Measure, target.Of, target.Sense, target.Criterion, target.Unit, target.Fraction)];
        return Tables.Data(rows[0].Select(cell => cell.Heading), rows.Select(row => row.Select(cell => cell.Text)));

        (string, string)[] CellsOf(MeasureKind measure, MeasureKind? of, Values.ChangeSense? sense, CriterionJson criterion, string? unit, FractionJson? fraction) =>
        [
            ("text", target.Text ?? string.Empty),
            ("join", isJoint ? Invariant.Text(target.Criterion.Kind) : string.Empty),
            ("measure", Invariant.Text(measure)),
            ("of", Invariant.Text(of)),
            ("sense", Invariant.Text(sense)),
            ("criterion", Invariant.Text(criterion.Kind)),
            ("low", Invariant.Text(criterion.Low)),
            ("high", Invariant.Text(criterion.High)),
            ("rank", Invariant.Text(criterion.Rank)),
            ("date", criterion.Date ?? string.Empty),
            ("grade", criterion.Grade?.Name ?? string.Empty),
            ("statement", criterion.Text ?? string.Empty),
            ("unit", unit ?? string.Empty),
            ("count", Invariant.Text(fraction?.Count)),
            ("total", Invariant.Text(fraction?.Total)),
            ("horizon", target.Horizon ?? string.Empty),
            ("direction", Invariant.Text(target.Direction)),
        ];
    }

    private static string TitleOf(string? text, Language language) => string.IsNullOrWhiteSpace(text) ? language.Text("tool.empty") : text;
}
