using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LocalGovMetrics.Languages;

/// <summary>The members of an enum and their camel-case names. One class serves all enums, of which there are a hundred: maps of each would be most of the code that is compiled ahead of time for them.</summary>
internal sealed class EnumNames
{
    private readonly long[] _members;
    private readonly string[] _names;

    private EnumNames(long[] members, string[] names) => (_members, _names) = (members, names);

    /// <summary>Gets the names, in the order of the members.</summary>
    public IReadOnlyList<string> All => _names;

    /// <summary>Reads the members of an enum.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    public static EnumNames Of<TEnum>()
        where TEnum : struct, Enum
    {
        TEnum[] members = Enum.GetValues<TEnum>();
        long[] bits = new long[members.Length];
        for (int i = 0; i < bits.Length; i++)
        {
            bits[i] = Bits(members[i]);
        }

        return new EnumNames(bits, Array.ConvertAll(Enum.GetNames<TEnum>(), JsonNamingPolicy.CamelCase.ConvertName));
    }

    /// <summary>Gives the place of a member among the members, or -1 where the value is none.</summary>
    public int IndexOf<TEnum>(TEnum member)
        where TEnum : struct, Enum => IndexOf(Bits(member));

    /// <summary>Gives the place of the member that has a name, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> name, StringComparison comparison)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            if (name.Equals(_names[i], comparison))
            {
                return i;
            }
        }

        return -1;
    }

    // Most enums count from zero.
    private int IndexOf(long member) => member >= 0 && member < _members.Length && _members[member] == member ? (int)member : Array.IndexOf(_members, member);

    private static long Bits<TEnum>(TEnum member)
        where TEnum : struct, Enum => Unsafe.SizeOf<TEnum>() switch
        {
            1 => Unsafe.BitCast<TEnum, byte>(member),
            2 => Unsafe.BitCast<TEnum, ushort>(member),
            4 => Unsafe.BitCast<TEnum, int>(member),
            _ => Unsafe.BitCast<TEnum, long>(member),
        };
}

/// <summary>The names of one enum.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Members = Enum.GetValues<TEnum>();

    /// <summary>Gets them.</summary>
    public static EnumNames Known { get; } = EnumNames.Of<TEnum>();

    /// <summary>Gives the member of a name; false, and the first, where there is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, StringComparison comparison, out TEnum member)
    {
        int index = Known.IndexOf(name, comparison);
        member = index < 0 ? default : Members[index];
        return index >= 0;
    }

    /// <summary>Gives the camel-case name of a value; of one that is no member, what the enum makes of it.</summary>
    public static string Of(TEnum member) => Known.IndexOf(member) is >= 0 and int index ? Known.All[index] : JsonNamingPolicy.CamelCase.ConvertName(member.ToString());
}
