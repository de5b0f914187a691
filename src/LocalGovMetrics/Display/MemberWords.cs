namespace LocalGovMetrics.Display;

/// <summary>The words for the members of enums.</summary>
internal static class MemberWords
{
    /// <summary>Names a member.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="member">The member.</param>
    /// <returns>Its words, without a full stop.</returns>
    public static DisplayText Words<TEnum>(this TEnum member)
        where TEnum : struct, Enum => DisplayText.Word(member);
}
