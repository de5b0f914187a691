namespace LocalGovMetrics.Tool.Output;

/// <content>How one cell is read.</content>
internal sealed partial class Wording
{
    public string ReadAs => Text("tool.readAs");

    public string Possible => Text("tool.possible");

    public string MeasureUnit => Text("tool.measureUnit");

    public string Status => Text("tool.status");

    public string Scope => Text("tool.scope");

    public string EveryYear => Text("tool.everyYear");

    public string Measure => Text("tool.measure");

    public string Criterion => Text("tool.criterion");

    public string Part => Text("tool.part");

    public string Horizon => Text("tool.horizon");

    public string Direction => Text("tool.direction");

    public string MoreThan(string bound) => Text("tool.moreThan", bound);

    public string LessThan(string bound) => Text("tool.lessThan", bound);

    public string OrLess(string bound) => Text("tool.orLess", bound);

    public string Exactly(string value) => Text("tool.exactly", value);

    public string EveryPart => Text("tool.everyPart");

    public string OnePart => Text("tool.onePart");

    private string Empty => Text("tool.empty");

    /// <summary>Gives a text as a title.</summary>
    public string TitleOf(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : text;
}
