using System.Text.Json.Serialization;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>The register of administrative units: the units, and the dated changes between them.</summary>
/// <remarks>
/// <para>A unit is given as it was when it began; the changes carry what became of it. Where nothing is known of its start it
/// began long ago: what receives a part by a split or a transfer was there before, unless its identity or the link
/// (<see cref="ReceiverState.New"/>) says that it is new, and <see cref="Notes"/> name it. Units that merge into one without a part of
/// its own make it, and so does a change of code. A unit of which no end is known exists still. A change holds from the day of its
/// date on; changes of one day happen at once, but where <see cref="UnitChange.Sequence"/> or the life of a unit puts one after another.</para>
/// <para>There is no register of units and changes that contradict each other. Equal by content, immutable and safe for use by
/// several threads.</para>
/// </remarks>
/// <example>
/// <code>
/// UnitRegister register = Reports.Register;
/// AdministrativeUnit unit = register.Units.Single(unit => unit.Id == Reports.Find("tam-ky-2024")!.Unit.Id);
/// Console.WriteLine(unit.Name.In("vi"));   // Tam Kỳ
/// </code>
/// </example>
public sealed partial class UnitRegister : IEquatable<UnitRegister>
{
    private readonly RegisterNode[] _nodes;
    private readonly Dictionary<(string Scheme, string Code), RegisterNode> _byCode;
    private readonly Lazy<NameIndex> _names;

    /// <summary>Makes a register, where nothing is expected to contradict; <see cref="Build"/> hands out what does.</summary>
    /// <param name="units">The units, each as it was when it began; the order does not count.</param>
    /// <param name="changes">The changes; the order counts only among those of one date that follow each other.</param>
    /// <exception cref="RegisterContradictionException">Units and changes contradict each other; the exception carries all contradictions.</exception>
    [JsonConstructor]
    public UnitRegister(IReadOnlyList<AdministrativeUnit> units, IReadOnlyList<UnitChange> changes)
        : this(RegisterBuilder.Of(units, changes))
    {
    }

    private UnitRegister(RegisterBuilder builder)
    {
        if (!builder.Contradictions.IsEmpty)
        {
            throw new RegisterContradictionException(builder.Contradictions.All);
        }

        _nodes = [.. builder.Nodes];
        _byCode = _nodes.GroupBy(node => (node.Id.Scheme, node.Id.Code)).ToDictionary(group => group.Key, Chained);
        _names = new Lazy<NameIndex>(() => new NameIndex(_nodes));
        Units = builder.Units;
        Changes = builder.Changes;
        Notes = ValueList.From(builder.Notes());
        _boundaryChanges = new Lazy<Dictionary<UnitId, UnitChange[]>>(() => FindBoundaryChanges(Units, Changes));
    }

    /// <summary>Gets the units, each as it was when it began, by scheme, code and start.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Gets the changes in the order of their dates.</summary>
    public IReadOnlyList<UnitChange> Changes { get; }

    /// <summary>Gets what the register leaves open and how it was taken: receivers of splits of whose start nothing is known.</summary>
    [JsonIgnore]
    public IReadOnlyList<RegisterNote> Notes { get; }

    /// <summary>Compares two registers.</summary>
    /// <param name="left">One register.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where both have the same units and changes.</returns>
    public static bool operator ==(UnitRegister? left, UnitRegister? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares two registers.</summary>
    /// <param name="left">One register.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where a unit or a change differs.</returns>
    public static bool operator !=(UnitRegister? left, UnitRegister? right) => !(left == right);

    /// <summary>Builds a register, or finds everything that contradicts.</summary>
    /// <param name="units">The units, each as it was when it began; the order does not count.</param>
    /// <param name="changes">The changes; the order counts only among those of one date that follow each other.</param>
    /// <returns>The register, or all contradictions. Dates that are not known closely contradict only where no day that they may be would do.</returns>
    public static Outcome<UnitRegister, RegisterContradiction> Build(IEnumerable<AdministrativeUnit> units, IEnumerable<UnitChange> changes)
    {
        RegisterBuilder builder = RegisterBuilder.Of(units, changes);
        return builder.Contradictions.IsEmpty
            ? new Outcome<UnitRegister, RegisterContradiction>(new UnitRegister(builder))
            : new Outcome<UnitRegister, RegisterContradiction>(null, builder.Contradictions.All);
    }

    /// <inheritdoc/>
    public bool Equals(UnitRegister? other) => other is not null && (ReferenceEquals(this, other) || (Units.Equals(other.Units) && Changes.Equals(other.Changes)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as UnitRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Units, Changes);

    /// <summary>Writes how much the register holds.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => FormattableString.Invariant($"{Units.Count} units, {Changes.Count} changes");

    /// <summary>Chains the units of a code by their start, so that finding the first finds all.</summary>
    private static RegisterNode Chained(IEnumerable<RegisterNode> users)
    {
        RegisterNode[] ordered = [.. users.OrderBy(node => node.Start.Earliest)];
        for (int i = 1; i < ordered.Length; i++)
        {
            ordered[i - 1].NextOfCode = ordered[i];
        }

        return ordered[0];
    }

    private RegisterNode? NodeOf(UnitId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        RegisterNode? node = _byCode.GetValueOrDefault((id.Scheme, id.Code));
        while (node is not null && node.Id.ValidFrom != id.ValidFrom)
        {
            node = node.NextOfCode;
        }

        return node;
    }

    private IEnumerable<RegisterNode> UsersOf(string scheme, string code)
    {
        for (RegisterNode? node = _byCode.GetValueOrDefault((scheme, code)); node is not null; node = node.NextOfCode)
        {
            yield return node;
        }
    }
}
