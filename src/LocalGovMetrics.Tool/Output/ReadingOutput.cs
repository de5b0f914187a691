using LocalGovMetrics.Display;
using LocalGovMetrics.Json;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Tool.Output;

/// <summary>The reading of one cell as a document.</summary>
internal static class ReadingOutput
{
    public static DisplayDocument Of(ValueReadingJson value, string inWords, Wording wording) => new Facts
    {
        Title = wording.TitleOf(value.Text),
        Lines = LinesOf(value, inWords, wording),
        Notes = NotesOf(value, wording),
    }.ToDocument(Tables.Data(CellsOf(value)));

    public static DisplayDocument Of(TargetReadingJson target, Wording wording) => new Facts
    {
        Title = wording.TitleOf(target.Text),
        Lines = LinesOf(target, wording),
        Notes = NotesOf(target, wording),
    }.ToDocument(DataOf(target));

    /// <summary>Says what else a value's text may mean, and what its reader noticed.</summary>
    public static IReadOnlyList<string> NotesOf(ValueReadingJson value, Wording wording) =>
    [
        .. value.Alternatives!.Select(other => wording.MayAlsoBe(value.Text ?? string.Empty, NumberOf(other, wording), other.Why)),
        .. value.Notes!.Where(note => note.Code != Text.ReadingNoteCode.AmbiguousNumber || value.Alternatives!.Count == 0).Select(note => note.Detail),
    ];

    private static IReadOnlyList<string> NotesOf(TargetReadingJson target, Wording wording) =>
    [
        .. target.Alternatives!.Select(other => wording.MayAlsoBe(target.Text ?? string.Empty, CriterionText.Of(other.Criterion.ToCriterion(), wording.Language), other.Why)),
        .. target.Notes!.Where(note => note.Code != Text.ReadingNoteCode.AmbiguousNumber || target.Alternatives!.Count == 0).Select(note => note.Detail),
    ];

    private static string NumberOf(ValueJson value, Wording wording) => value.Value is { } number ? wording.Plain(number) : PossibleOf(value, wording);

    private static string PossibleOf(ValueJson value, Wording wording) => (value.Low, value.High) switch
    {
        _ when value.Fraction is { } fraction => wording.Exactly($"{wording.Plain(fraction.Count)}/{wording.Plain(fraction.Total)}"),
        ({ } low, { } high) when low == high => wording.Exactly(wording.Plain(low)),
        ({ } low, { } high) => wording.Between(wording.Plain(low), wording.Plain(high)),
        ({ } low, null) => value.LowClosed ? wording.OrMore(wording.Plain(low)) : wording.MoreThan(wording.Plain(low)),
        (null, { } high) => value.HighClosed ? wording.OrLess(wording.Plain(high)) : wording.LessThan(wording.Plain(high)),
        _ => "–",
    };

    private static List<(string Label, string Text)> LinesOf(ValueReadingJson value, string inWords, Wording wording)
    {
        List<(string, string)> facts = [(wording.ReadAs, inWords)];
        Add(wording.Possible, value.Low is null && value.High is null ? null : PossibleOf(value, wording));
        Add(wording.MeasureUnit, value.Unit);
        foreach (ValueJson part in value.Parts!)
        {
            Add(wording.Part, $"{NumberOf(part, wording)} {part.Unit}".TrimEnd());
        }

        Add(wording.Status, value.Status is { } status ? Invariant.Text(status) : null);
        Add(wording.Scope, value.EveryYear ? $"{value.Scope} {wording.EveryYear}".TrimStart() : value.Scope);
        return facts;

        void Add(string label, string? text)
        {
            if (text is not null)
            {
                facts.Add((label, text));
            }
        }
    }

    private static List<(string Label, string Text)> LinesOf(TargetReadingJson target, Wording wording)
    {
        List<(string, string)> facts = [];
        if (target.Parts.Count == 0)
        {
            facts.Add((wording.Measure, MeasureOf(target.Measure, target.Of, target.Sense)));
            facts.Add((wording.Criterion, CriterionText.Of(target.Criterion.ToCriterion(), wording.Language)));
        }
        else
        {
            facts.Add((wording.Criterion, target.Criterion.Kind == CriterionKind.AllOf ? wording.EveryPart : wording.OnePart));
        }

        foreach (RuleJson part in target.Parts)
        {
            facts.Add((wording.Part, $"{MeasureOf(part.Measure, part.Of, part.Sense)}: {CriterionText.Of(part.Criterion.ToCriterion(), wording.Language)} {part.Unit}".TrimEnd()));
        }

        foreach ((string label, string? text) in ((string, string?)[])
            [
                (wording.MeasureUnit, target.Unit),
                (wording.Direction, target.Direction is { } direction ? Invariant.Text(direction) : null),
                (wording.Horizon, target.Horizon),
                (wording.Scope, target.Scope),
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
}
