using System.Text.Json;

namespace LocalGovMetrics.Languages;

/// <summary>The keys of the words for the members of an enum.</summary>
internal static class EnumKeys<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Keys = [.. EnumNames<TEnum>.Known.All.Select(name => $"{JsonNamingPolicy.CamelCase.ConvertName(typeof(TEnum).Name)}.{name}")];

    /// <summary>Gives the key of a member; of a value that is no member, that of the first.</summary>
    public static string Of(TEnum member) => Keys[Math.Max(0, EnumNames<TEnum>.Known.IndexOf(member))];
}
