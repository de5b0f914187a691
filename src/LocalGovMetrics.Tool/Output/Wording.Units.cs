using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units.</content>
internal abstract partial class Wording
{
    public abstract string IdentityHeading { get; }

    public abstract string NameHeading { get; }

    public abstract string KindHeading { get; }

    public abstract string ParentHeading { get; }

    public abstract string CertaintyHeading { get; }

    public abstract string DateHeading { get; }

    public abstract string ChangeHeading { get; }

    public abstract string FromHeading { get; }

    public abstract string ToHeading { get; }

    public abstract string ActHeading { get; }

    public abstract string PartHeading { get; }

    public abstract string MayExist { get; }

    public abstract string StateUncertain { get; }

    public abstract string Whole { get; }

    public abstract string PartUnknown { get; }

    public abstract string NoLineage { get; }

    public abstract string NoSuccessor { get; }

    /// <summary>Names a kind of unit; empty where it is not known.</summary>
    public abstract string WordFor(UnitKind kind);

    /// <summary>Names a kind of change.</summary>
    public abstract string WordFor(UnitChangeKind kind);

    public abstract string UnitsOn(int count, string day);

    public abstract string UnitsUncertain(int count);

    public abstract string WhatBecameOf(string unit, string of, string? on);

    public abstract string RegisterHolds(int units, int changes);

    public abstract string MayMeanSeveral(string text);

    public abstract string NoSuchUnit(string text, LocalDate? day);
}
