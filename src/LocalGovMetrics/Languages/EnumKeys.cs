using System.Collections.Frozen;
using System.Text.Json;

namespace LocalGovMetrics.Languages;

/// <summary>The keys of the words for the members of an enum.</summary>
internal static class EnumKeys<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> ByMember =
        Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(member => member, member => $"{Camel(typeof(TEnum).Name)}.{Camel(member.ToString())}");

    /// <summary>Gives the key of a member; of a value that is no member, that of the first.</summary>
    public static string Of(TEnum member) => ByMember.TryGetValue(member, out string? key) ? key : ByMember[default];

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
