namespace LocalGovMetrics.Answers.Comparing;

/// <summary>The names of the column that says of which class a unit is, as data.</summary>
internal static class UnitClassNames
{
    public static IReadOnlyList<string> All { get; } = ["class", "unitClass", "loại đô thị", "phân loại"];
}
