namespace LocalGovMetrics.Tests.Conventions;

/// <summary>The drawing of the house in the README: a block of text whose lines begin with the names of rooms.</summary>
internal static class Drawing
{
    /// <summary>The rooms of each line, from above; what else a line says begins after two spaces or more.</summary>
    public static IReadOnlyList<string[]> Of(string readme, IReadOnlyCollection<string> rooms)
    {
        string house = readme[readme.IndexOf("## The house", StringComparison.Ordinal)..].ReplaceLineEndings("\n");
        string block = house.Split("```")[1];
        return
        [
            .. block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).TakeWhile(rooms.Contains).ToArray()),
        ];
    }
}
