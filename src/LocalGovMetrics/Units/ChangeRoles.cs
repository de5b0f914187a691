namespace LocalGovMetrics.Units;

/// <summary>The part that a unit has in a change.</summary>
[Flags]
internal enum ChangeRole
{
    None = 0,

    /// <summary>The change is about the unit, and no territory passes.</summary>
    Subject = 1,

    /// <summary>Territory passes from the unit, or stays with it.</summary>
    Source = 2,

    /// <summary>Territory passes to the unit, or stays with it.</summary>
    Target = 4,
}

/// <summary>A change seen from one of its units.</summary>
internal readonly record struct ChangePart(RegisterChange Change, ChangeRole Role)
{
    public DayRange Days => Change.Days;

    /// <summary>Gets what the change says of the unit that receives.</summary>
    public ReceiverState Receiver { get; init; }

    /// <summary>Gets a value indicating whether the change ends the unit.</summary>
    public bool Ends => Change.Change.ChangeKind switch
    {
        UnitChangeKind.Dissolution => true,
        UnitChangeKind.Recode or UnitChangeKind.Merge or UnitChangeKind.Split => Role == ChangeRole.Source,
        UnitChangeKind.Creation or UnitChangeKind.Transfer or UnitChangeKind.Rename or UnitChangeKind.KindChange or UnitChangeKind.ParentChange => false,
    };

    /// <summary>Gets a value indicating whether the change makes the unit, whatever else is known of it.</summary>
    public bool Begins => (Receiver == ReceiverState.New && Role == ChangeRole.Target) || Change.Change.ChangeKind switch
    {
        UnitChangeKind.Creation => true,
        UnitChangeKind.Recode => Role == ChangeRole.Target,
        UnitChangeKind.Merge or UnitChangeKind.Split or UnitChangeKind.Transfer or UnitChangeKind.Rename or UnitChangeKind.KindChange
            or UnitChangeKind.ParentChange or UnitChangeKind.Dissolution => false,
    };

    /// <summary>Gets a value indicating whether the change makes the unit where nothing else is known of its start: units merge into
    /// one that has no part of its own in it. A split is also among units that were there, so it makes none without saying so.</summary>
    public bool MayBegin => Change.Change.ChangeKind is UnitChangeKind.Merge && Role == ChangeRole.Target && Receiver != ReceiverState.Existing;
}
