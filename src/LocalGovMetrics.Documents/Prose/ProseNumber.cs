using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>What a number is by the words before it.</summary>
internal enum ProseRole
{
    /// <summary>How much there is.</summary>
    Level = 0,

    /// <summary>By how much something rose.</summary>
    Increase,

    /// <summary>By how much something fell.</summary>
    Reduction,

    /// <summary>By how much a plan was exceeded.</summary>
    Excess,

    /// <summary>What was planned.</summary>
    Plan,

    /// <summary>What there was at the time before.</summary>
    Previous,

    /// <summary>The first end of <c>từ … lên</c>.</summary>
    First,

    /// <summary>How many times something is of another.</summary>
    Multiple,

    /// <summary>A future aim.</summary>
    Aim,

    /// <summary>By how much a plan was missed.</summary>
    Shortfall,
}

/// <summary>A number of running text that may be an operand, with its unit, its noun and what the words before it say.</summary>
internal sealed class ProseNumber
{
    public required ProseFlow Flow { get; init; }

    /// <summary>Gets the token of the number.</summary>
    public required int Token { get; init; }

    /// <summary>Gets the index among the numbers of the flow.</summary>
    public int Index { get; set; }

    public required decimal Value { get; init; }

    /// <summary>Gets the high end of a range, of which <see cref="Value"/> is the low end; null for one number.</summary>
    public decimal? High { get; init; }

    /// <summary>Gets the token behind the number, or behind the high end of a range.</summary>
    public int PastToken { get; init; }

    /// <summary>Gets or sets a value indicating whether the number stands alone in a bracket that says what a plan or the time before was: <c>so với cùng kỳ (5.000 tỷ đồng)</c>.</summary>
    public bool IsAnswer { get; set; }

    /// <summary>Gets a value indicating whether the marks of the number allow another reading.</summary>
    public bool IsAmbiguous { get; init; }

    public Qualifier Qualifier { get; set; } = Qualifier.Exact;

    /// <summary>Gets the token from which the number with its qualifier is printed.</summary>
    public int FirstToken { get; set; }

    /// <summary>Gets the token behind number and unit.</summary>
    public int EndToken { get; set; }

    /// <summary>Gets a unit that is measured; null for counts.</summary>
    public MeasureUnit? MeasureUnit { get; set; }

    public bool IsPercent => MeasureUnit?.Dimension == Dimension.Percent;

    public bool IsPoints => MeasureUnit?.Dimension == Dimension.PercentagePoint;

    /// <summary>Gets a value indicating whether it counts or measures an amount.</summary>
    public bool IsAmount => !IsPercent && !IsPoints && Role != ProseRole.Multiple && MeasureUnit?.Dimension is null or Dimension.Money or Dimension.Mass or Dimension.Area or Dimension.Length or Dimension.Volume or Dimension.Energy or Dimension.Power or Dimension.Count;

    /// <summary>Gets a value indicating whether it is read off a scale that changes are told of: days that something takes, points of an index.</summary>
    public bool IsGauge => MeasureUnit?.Dimension is Dimension.Points or Dimension.Duration;

    /// <summary>Gets the tokens of the noun that is counted.</summary>
    public (int From, int To) Noun { get; set; }

    public ProseRole Role { get; set; }

    public bool IsAverage { get; set; }

    /// <summary>Gets a value indicating whether it is per year.</summary>
    public bool IsPerYear { get; set; }

    /// <summary>Gets a value indicating whether it is per something (<c>50 triệu đồng/hộ</c>).</summary>
    public bool IsRate { get; set; }

    /// <summary>Gets the bracket that the number stands in, or -1.</summary>
    public int Bracket { get; set; } = -1;

    public int Depth { get; set; }

    public int Sentence => Flow.Sentences[Token];

    /// <summary>Gets the total of which the number is a count, where both are printed as a fraction.</summary>
    public ProseNumber? Of { get; set; }

    /// <summary>Gets the count of which the number is the total.</summary>
    public ProseNumber? Count { get; set; }

    /// <summary>Gets or sets the telling words around the number, once they were asked for.</summary>
    public int[]? Name { get; set; }

    public int Start => Flow.Tokens[Token].Start;

    public int End => Flow.Tokens[PastToken - 1].End;

    /// <summary>Gets the position behind number and unit.</summary>
    public int UnitEnd => Flow.Tokens[EndToken - 1].End;

    /// <summary>Tells whether two numbers may be added: amounts of one kind of unit.</summary>
    public bool AddsTo(ProseNumber whole) => IsAmount && whole.IsAmount && (MeasureUnit is null ? whole.MeasureUnit is null : whole.MeasureUnit is not null && MeasureUnit.IsConvertibleTo(whole.MeasureUnit));

    /// <summary>Tells whether two numbers are of one kind: amounts that add up, both per cents, or read off one scale.</summary>
    public bool IsOfKind(ProseNumber other) => AddsTo(other) || (IsPercent && other.IsPercent) || IsOfScale(other);

    /// <summary>Tells whether two numbers are read off one scale.</summary>
    public bool IsOfScale(ProseNumber other) => IsGauge && MeasureUnit == other.MeasureUnit;

    /// <summary>Tells whether both count the same things: the shorter noun opens the longer.</summary>
    /// <param name="other">The other number.</param>
    /// <param name="words">How many words must agree, where both nouns have as many.</param>
    public bool SharesNoun(ProseNumber other, int words)
    {
        int one = Noun.To - Noun.From;
        int two = other.Noun.To - other.Noun.From;
        int least = Math.Min(one, two);
        if (least == 0)
        {
            return false;
        }

        for (int i = 0; i < Math.Min(least, words); i++)
        {
            if (!Flow.Word(Noun.From + i).SequenceEqual(other.Flow.Word(other.Noun.From + i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number as it is printed, in the unit that is measured; counts have none, so that they count exactly.</summary>
    public ReportedValue Reported(ChangeSense sense = ChangeSense.None) =>
        High is { } high ? ReportedValue.Range(Value, high, MeasureUnit) : new(Qualifier, Value, Value.Scale, measureUnit: MeasureUnit, sense: sense);
}

/// <summary>A year, or a span of years, of running text.</summary>
/// <param name="Token">The first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="From">The year, or the first of a span.</param>
/// <param name="To">The last year of a span; else the same.</param>
/// <param name="Day">The day and the month as a number, of a date; else 0.</param>
internal readonly record struct ProseYear(int Token, int End, int From, int To, int Day);
