using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LocalGovMetrics.Json;

/// <summary>The JSON contract: one form of every result, the same from the library and from the tool.</summary>
/// <remarks>
/// Keys are in camel case, enumerations are their names in camel case and read in any case, numbers are JSON numbers with every
/// digit, an absent key is null, and a reason has its sentence in English and in Vietnamese. A key may be added in any version of
/// the library; <see cref="Version"/> rises when one changes its meaning.
/// </remarks>
public static class ContractJson
{
    /// <summary>The version of the contract, which documents state as <c>version</c>.</summary>
    public const int Version = 1;

    /// <summary>Gets the options that write the contract as the tool does, on several lines with Vietnamese letters as letters; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = ReadOnly(ContractContext.With(isIndented: true, resolver: ContractTypes.Default));

    /// <summary>Gets what tells a serializer of the library's types, without reflection; for the chain of an app's own resolvers.</summary>
    public static IJsonTypeInfoResolver Resolver => ContractTypes.Default;

    private static JsonSerializerOptions ReadOnly(JsonSerializerOptions options)
    {
        options.MakeReadOnly();
        return options;
    }
}
