using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <summary>How a quantity's words relate it to a level.</summary>
internal enum LevelCue
{
    None = 0,

    /// <summary>Reduce to it.</summary>
    ReduceTo,

    /// <summary>Raise to it.</summary>
    IncreaseTo,

    /// <summary>Keep at least it.</summary>
    Maintain,

    /// <summary>A multiple of a base.</summary>
    Multiple,

    /// <summary>Beyond the plan by it.</summary>
    ExceedBy,
}

/// <summary>How a date's words relate to it.</summary>
internal enum DateCue
{
    /// <summary>The date itself.</summary>
    On = 0,

    /// <summary>By then.</summary>
    By,

    /// <summary>Before then; the latest day is the day before.</summary>
    Before,

    /// <summary>Within it.</summary>
    Within,
}

/// <summary>One thing that a text states, with its place and what the words around it say.</summary>
internal sealed class PhraseItem
{
    public required int Start { get; init; }

    public int End { get; set; }

    /// <summary>What it states, without the sense of a change.</summary>
    public required Reported Value { get; set; }

    public LevelCue Level { get; init; }

    public DateCue Date { get; init; }

    public bool Average { get; init; }

    public bool InBrackets { get; init; }

    /// <summary>Whether its words say that it is of a part of what went before (<c>trong đó</c>): no share beside it.</summary>
    public bool IsOfWhole { get; init; }

    /// <summary>The separator that stands before it, or <see cref="TokenKind.End"/>.</summary>
    public TokenKind Before { get; init; }

    /// <summary>Whether it closes a chain of three or more numbers joined by dashes.</summary>
    public bool InChain { get; init; }

    /// <summary>Whether it is a farther aim that does not commit.</summary>
    public bool IsStretch { get; set; }

    /// <summary>On which side of the aim the farther one lies.</summary>
    public DesiredDirection? StretchDirection { get; set; }

    /// <summary>Whether it stands beside the value for comparison.</summary>
    public bool IsCompanion { get; set; }

    /// <summary>Whether both its ends bind.</summary>
    public bool IsTolerance { get; set; }

    /// <summary>Whether words say that something equals it.</summary>
    public bool IsEqual { get; set; }

    /// <summary>The year it is printed for, where a cell lists several, or null.</summary>
    public int? Year { get; init; }

    public ReportedValue? Number => Value as ReportedValue;
}
