using System.Globalization;
using CsvHelper;
using LocalGovMetrics.Text;

namespace LocalGovMetrics.Tests.Text;

public class NotationSpecificationTests
{
    private static readonly IReadOnlyList<SpecificationRow> Rows = SpecificationRow.ReadAll();

    public static TheoryData<int, string> Inputs()
    {
        TheoryData<int, string> inputs = [];
        for (int i = 0; i < Rows.Count; i++)
        {
            inputs.Add(i, $"line {Rows[i].Line}: {Rows[i].Input}");
        }

        return inputs;
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Notation_OfEveryRow_ReadsAsSpecified(int index, string name)
    {
        SpecificationRow row = Rows[index];
        ReportNotation notation = row.Notation switch
        {
            "vi" => ReportNotation.Vietnamese,
            "en" => ReportNotation.English,
            _ => ReportNotation.InferFor(row.Input),
        };
        Outcome<ValueReading, ReadFailure> value = notation.ReadValue(row.Input);
        Outcome<TargetReading, ReadFailure> target = notation.ReadTarget(row.Input);

        SpecificationRow read = row with
        {
            Value = value.TryGetValue(out ValueReading? reading) ? reading.ToString() : Describe(value.Reason!),
            Alternatives = string.Join(" / ", reading?.Alternatives.Select(other => other.Value.ToString()) ?? []),
            Target = target.TryGetValue(out TargetReading? aim)
                ? aim + string.Concat(aim.Alternatives.Select(other => $" or {other.Rule}"))
                : Describe(target.Reason!),
            Notes = string.Join(", ", (reading?.Notes ?? []).Concat(aim?.Notes ?? []).Select(note => note.Code.ToString()).Distinct()),
        };

        (read with { Line = row.Line }).Should().Be(row, name);
    }

    [Fact]
    public void Specification_OfTheInventory_HoldsEveryExample()
    {
        using StreamReader text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "Text", "notations.csv"));
        using CsvReader csv = new(text, CultureInfo.InvariantCulture);
        HashSet<(string, string)> specified = [.. Rows.Select(row => (row.Id, row.Input))];
        List<string> missing = [];
        int examples = 0;
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            string id = csv.GetField("id")!;
            foreach (string column in new[] { "example_1", "example_2", "example_3" })
            {
                string example = csv.GetField(column)!;
                examples += example.Length > 0 ? 1 : 0;
                if (example.Length > 0 && !specified.Contains((id, example)))
                {
                    missing.Add($"{id}: {example}");
                }
            }
        }

        examples.Should().Be(301);
        missing.Should().BeEmpty();
    }

    [Fact]
    public void Specification_BeyondTheInventory_HasFurtherInputs() =>
        Rows.Count(row => row.Id.Length == 0).Should().BeGreaterThan(300);

    private static string Describe(ReadFailure failure) =>
        failure.Kind == ReadFailureKind.NoTarget ? "none" : FormattableString.Invariant($"failure {failure.Kind} at {failure.Start}, {failure.Length}");
}
