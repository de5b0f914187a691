using System.Text.Json.Serialization;
using LocalGovMetrics.Targets;

namespace LocalGovMetrics.Json;

/// <summary>What a measure must satisfy; what a kind has not is null.</summary>
internal sealed record CriterionJson
{
    public required CriterionKind Kind { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public int? Rank { get; init; }

    public string? Date { get; init; }

    public GradeJson? Grade { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<RuleJson>? Parts { get; init; }

    /// <summary>Gets the words that leave the target open, with their places.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WordJson>? Words { get; init; }

    /// <summary>Gets what an open target most likely says.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(BriefConverter<RuleJson>))]
    public RuleJson? Likely { get; init; }

    public static CriterionJson Of(Criterion criterion) => criterion.Match(
        numeric: numeric => new CriterionJson { Kind = numeric.Kind, Low = numeric.Low, High = numeric.High },
        date: date => new CriterionJson { Kind = date.Kind, Date = Days.Text(date.LastDay) },
        rank: rank => new CriterionJson { Kind = rank.Kind, Rank = rank.Rank },
        grade: grade => new CriterionJson { Kind = grade.Kind, Grade = GradeJson.Of(grade.Grade) },
        text: text => new CriterionJson { Kind = text.Kind, Text = text.Statement },
        joint: joint => new CriterionJson { Kind = joint.Kind, Parts = [.. joint.Parts.Select(RuleJson.From)] },
        unsettled: open => new CriterionJson { Kind = open.Kind, Text = open.Text, Words = [.. open.Words.Select(WordJson.Of)], Likely = open.Likely is { } likely ? RuleJson.From(likely) : null });

    public Criterion ToCriterion() => Kind switch
    {
        CriterionKind.AtLeast or CriterionKind.MoreThan => new NumericCriterion(Kind, Needed.Of(Low, "low"), Only(Low, High, "high")),
        CriterionKind.AtMost or CriterionKind.LessThan => new NumericCriterion(Kind, Only(High, Low, "low"), Needed.Of(High, "high")),
        CriterionKind.Reach or CriterionKind.Between or CriterionKind.Equal => new NumericCriterion(Kind, Needed.Of(Low, "low"), Needed.Of(High, "high")),
        CriterionKind.ByDate => new DateCriterion(Days.Read(Needed.Of(Date, "date"))),
        CriterionKind.RankAtMost => new RankCriterion(Needed.Of(Rank, "rank")),
        CriterionKind.GradeAtLeast => new GradeCriterion(Needed.Of(Grade, "grade").ToGrade()),
        CriterionKind.Text => new TextCriterion(Needed.Of(Text, "text")),
        CriterionKind.AllOf or CriterionKind.AnyOf => new JointCriterion(Kind, [.. Needed.Of(Parts, "parts").Select(part => part.ToRule())]),
        CriterionKind.Unsettled => new UnsettledCriterion(Needed.Of(Text, "text"), [.. Needed.Of(Words, "words").Select(word => word.ToWord())], Likely?.ToRule()),
    };

    // A bound has one end: another beside it is a contradiction, not a detail.
    private static decimal Only(decimal? bound, decimal? other, string key) =>
        other is null ? bound.GetValueOrDefault() : throw new FormatException($"A bound to one side has no '{key}'.");
}
