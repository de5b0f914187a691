namespace LocalGovMetrics.Tool.Output;

/// <content>Growth.</content>
internal sealed partial class Wording
{
    public string AverageGrowth => Text("tool.averageGrowth");

    public string PossibleGrowth => Text("tool.possibleGrowth");

    public string Index => Text("tool.index");

    public string PreviousYearIs100 => Text("tool.previousYearIs100");

    public string RequiredGrowth => Text("tool.requiredGrowth");

    public string AYear => Text("tool.aYear");

    public string Periods(int count) => Text("tool.periods", count);

    public string Between(string low, string high) => Text("tool.between", low, high);

    public string OrMore(string low) => Text("tool.orMore", low);

    public string RequiredFor(int from, int by, string target) => Text("tool.requiredFor", from, by, target);

    public string MayAlsoBe(string text, string other, string why) => Text("tool.mayAlsoBe", text, other, why);
}
