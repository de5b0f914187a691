namespace LocalGovMetrics.Tool.Output;

/// <content>Growth.</content>
internal abstract partial class Wording
{
    public abstract string AverageGrowth { get; }

    public abstract string PossibleGrowth { get; }

    public abstract string Index { get; }

    public abstract string PreviousYearIs100 { get; }

    public abstract string RequiredGrowth { get; }

    public abstract string AYear { get; }

    public abstract string Periods(int count);

    public abstract string Between(string low, string high);

    public abstract string OrMore(string low);

    public abstract string RequiredFor(int from, int by, string target);

    public abstract string MayAlsoBe(string text, string other, string why);
}
