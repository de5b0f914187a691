using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units.</content>
internal sealed partial class Wording
{
    public string IdentityHeading => Text("tool.identityHeading");

    public string NameHeading => Text("tool.nameHeading");

    public string KindHeading => Text("tool.kindHeading");

    public string ParentHeading => Text("tool.parentHeading");

    public string CertaintyHeading => Text("tool.certaintyHeading");

    public string DateHeading => Text("tool.dateHeading");

    public string ChangeHeading => Text("tool.changeHeading");

    public string FromHeading => Text("tool.fromHeading");

    public string ToHeading => Text("tool.toHeading");

    public string ActHeading => Text("tool.actHeading");

    public string PartHeading => Text("tool.partHeading");

    public string MayExist => Text("tool.mayExist");

    public string StateUncertain => Text("tool.stateUncertain");

    public string Whole => Text("tool.whole");

    public string PartUnknown => Text("tool.partUnknown");

    public string NoLineage => Text("tool.noLineage");

    public string NoSuccessor => Text("tool.noSuccessor");

    /// <summary>Names a kind of unit; empty where it is not known.</summary>
    public string WordFor(UnitKind kind) => Word("tool.unitKind", kind);

    /// <summary>Names a kind of change.</summary>
    public string WordFor(UnitChangeKind kind) => Word("tool.unitChangeKind", kind);

    public string UnitsOn(int count, string day) => Text("tool.unitsOn", count, day);

    public string UnitsUncertain(int count) => Text("tool.unitsUncertain", Invariant.Text(count));

    public string WhatBecameOf(string unit, string of, string? on) => on is null ? Text("tool.becameNow", unit, of) : Text("tool.becameOn", unit, of, on);

    public string RegisterHolds(int units, int changes) => Text("tool.registerHolds", Invariant.Text(units), Invariant.Text(changes));

    public string MayMeanSeveral(string text) => Text("tool.mayMeanSeveral", text);

    public string NoSuchUnit(string text, LocalDate? day) => Invariant.Day(day) is { } on ? Text("tool.noSuchUnitOn", text, on) : Text("tool.noSuchUnit", text);
}
