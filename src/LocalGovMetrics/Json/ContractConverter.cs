using System.Text.Json;
using System.Text.Json.Serialization;

namespace LocalGovMetrics.Json;

/// <summary>Writes the types of the library as the JSON contract has them and reads them back, in whatever document of an app they stand.</summary>
/// <remarks>
/// The types name it themselves: nothing is to be registered, neither for <see cref="JsonSerializer"/> nor for a source-generated
/// context of an app, and it needs no reflection. The keys inside are the contract's, whatever the naming policy around them.
/// </remarks>
/// <example>
/// <code>
/// using System.Text.Json;
/// using LocalGovMetrics.Text;
/// using LocalGovMetrics.Verdicts;
///
/// Verdict verdict = ReportNotation.Vietnamese.Assess("14,5-15,5", "8,8");
/// string json = JsonSerializer.Serialize(verdict);
/// Verdict again = JsonSerializer.Deserialize&lt;Verdict&gt;(json)!;
/// Console.WriteLine(again == verdict); // True
/// </code>
/// </example>
public sealed class ContractConverter : JsonConverterFactory
{
    /// <summary>Tells whether a type has a form of the contract.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True where it has.</returns>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Forms.Has(typeToConvert);
    }

    /// <summary>Gives the converter of a type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used: there is one form.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="NotSupportedException">The type has no form of the contract.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Forms.For(typeToConvert);
    }
}
