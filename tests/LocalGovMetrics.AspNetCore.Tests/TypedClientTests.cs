using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace LocalGovMetrics.AspNetCore.Tests;

/// <summary>A client with types, generated from the document as it is served now, compiled and used.</summary>
[Collection(PrintingCollection.Name)]
public sealed class TypedClientTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private const string Program =
        """
        using Typed;

        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri("{0}") };
        Client client = new(http);
        Judged judged = await client.JudgeAsync(new JudgeQuestion { Target = "14,5-15,5", Actual = "8,8", Direction = StatedDirection.Higher });
        Console.WriteLine($"{judged.Verdict} {judged.Attainment:0.000} {judged.Target?.Criterion.Kind} {judged.Reason.Code}");
        ValueReading read = await client.ReadValueAsync(new CellQuestion { Text = "31/38 (81,6%)" });
        Console.WriteLine($"{read.Value} {read.Fraction?.Count} of {read.Fraction?.Of}");
        TargetReading target = await client.ReadTargetAsync(new CellQuestion { Text = ">93" });
        Console.WriteLine($"{target.Measure} {target.Criterion?.Kind} {target.Criterion?.Low}");
        GrowthAnswer growth = await client.GrowthAsync(new GrowthQuestion { Start = "98,1", End = "126,0", From = 2020, To = 2025 });
        Console.WriteLine($"{growth.Periods} {growth.Index:0.00}");
        Assessment assessment = await client.AssessAsync(null, null, null, null, null, null, null, null, new AssessQuestion { Rows = [new PlanRow { ["unit"] = "Huế", ["indicator"] = "Thu", ["period"] = "2024", ["target"] = "5", ["actual"] = "6" }, new PlanRow { ["unit"] = "Huế", ["indicator"] = "Chi", ["period"] = "2024", ["target"] = "5", ["actual"] = "4" }] });
        Console.WriteLine($"{assessment.Summary.Achieved} of {assessment.Summary.Rows}");
        Samples samples = await client.SamplesAsync();
        Console.WriteLine(string.Join(' ', samples.Samples1.Select(sample => sample.Id).Where(id => id.StartsWith("tam"))));
        try
        {
            await client.GrowthAsync(new GrowthQuestion { Start = "98,1", End = "126,0", From = 2025, To = 2020 });
        }
        catch (ApiException<ProblemDetails> problem)
        {
            Console.WriteLine($"{problem.StatusCode} {problem.Result.Title}");
        }
        """;

    [Fact]
    public async Task Client_ThatIsGenerated_AsksAndIsAnswered_ByItsTypes()
    {
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(await shared.Client.GetStringAsync("/openapi/v1.json"));
        string client = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            UseBaseUrl = false,
            CSharpGeneratorSettings = { Namespace = "Typed", SchemaType = SchemaType.JsonSchema, JsonLibrary = CSharpJsonLibrary.SystemTextJson, GenerateNullableReferenceTypes = true },
        }).GenerateFile();

        string printed = await CompiledProgram.RunAsync(client, Program.Replace("{0}", shared.Server.Address.ToString(), StringComparison.Ordinal));

        printed.ReplaceLineEndings("\n").Should().Be(
            """
            NotAchieved 0.607 Between BelowLow
            81.6 31 of 38
            Level MoreThan 93
            5 105.13
            1 of 2
            tam-ky-2024
            422 What was asked cannot be read
            """);
    }
}
