namespace LocalGovMetrics.Comparability;

/// <summary>Letters by which the rows of a table are spoken of below it.</summary>
internal static class Letters
{
    private const int Count = 26;

    /// <summary>Gives a place its letter: A to Z, then A1 to Z1, and so on.</summary>
    public static string Of(int place)
    {
        string letter = ((char)('A' + (place % Count))).ToString();
        return place < Count ? letter : FormattableString.Invariant($"{letter}{place / Count}");
    }
}
