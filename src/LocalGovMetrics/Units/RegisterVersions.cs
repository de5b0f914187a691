namespace LocalGovMetrics.Units;

/// <summary>Works out which names, kinds and parents a unit had, and from when.</summary>
internal static class RegisterVersions
{
    public static void Find(RegisterNode node)
    {
        AdministrativeUnit unit = node.LastDay == node.Given.ValidTo ? node.Given : node.Given with { ValidTo = node.LastDay };
        if (!node.Changes.Exists(IsOfState))
        {
            node.Versions = [new RegisterVersion(unit, node.Start, null)];
            return;
        }

        List<RegisterVersion> versions = [new RegisterVersion(unit, node.Start, null)];
        foreach (ChangePart part in node.Changes)
        {
            if (!IsOfState(part))
            {
                continue;
            }

            unit = part.Change.Change.Apply(unit);
            if (versions.Count > 1 && versions[^1].From == part.Days)
            {
                versions[^1] = new RegisterVersion(unit, part.Days, part.Change);
            }
            else
            {
                versions.Add(new RegisterVersion(unit, part.Days, part.Change));
            }
        }

        node.Versions = [.. versions];
    }

    /// <summary>Whether a change gives a unit another name, kind or parent.</summary>
    public static bool IsOfState(ChangePart part) => part.Change.Change.IsOfState;
}
