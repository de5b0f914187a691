namespace LocalGovMetrics.Tool.Output;

/// <content>How one cell is read.</content>
internal abstract partial class Wording
{
    public abstract string ReadAs { get; }

    public abstract string Possible { get; }

    public abstract string MeasureUnit { get; }

    public abstract string Status { get; }

    public abstract string Scope { get; }

    public abstract string EveryYear { get; }

    public abstract string Measure { get; }

    public abstract string Criterion { get; }

    public abstract string Part { get; }

    public abstract string Horizon { get; }

    public abstract string Direction { get; }

    public abstract string MoreThan(string bound);

    public abstract string LessThan(string bound);

    public abstract string OrLess(string bound);

    public abstract string Exactly(string value);

    public abstract string AllOf { get; }

    public abstract string AnyOf { get; }

    public abstract string EveryPart { get; }

    public abstract string OnePart { get; }

    protected abstract string Empty { get; }

    /// <summary>Gives a text as a title.</summary>
    public string TitleOf(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : text;

    public abstract string RankOrBetter(int rank);

    public abstract string GradeOrBetter(string grade);
}
