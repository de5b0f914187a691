using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tool.Output;

/// <content>Units.</content>
internal sealed partial class EnglishWording
{
    public override string IdentityHeading => "Identity";

    public override string NameHeading => "Name";

    public override string KindHeading => "Kind";

    public override string ParentHeading => "Under";

    public override string CertaintyHeading => "Certainty";

    public override string DateHeading => "Date";

    public override string ChangeHeading => "Change";

    public override string FromHeading => "From";

    public override string ToHeading => "To";

    public override string ActHeading => "Act";

    public override string PartHeading => "Part";

    public override string MayExist => "possible";

    public override string StateUncertain => "exists, name, kind or parent uncertain";

    public override string Whole => "whole";

    public override string PartUnknown => "part, how much is not known";

    public override string NoLineage => "The register knows of no change.";

    public override string NoSuccessor => "It ended without a successor.";

    public override string WordFor(UnitKind kind) => kind switch
    {
        UnitKind.Province => "province",
        UnitKind.City => "city",
        UnitKind.ProvincialCity => "provincial city",
        UnitKind.Town => "town",
        UnitKind.RuralDistrict => "rural district",
        UnitKind.UrbanDistrict => "urban district",
        UnitKind.Ward => "ward",
        UnitKind.Commune => "commune",
        UnitKind.Township => "township",
        UnitKind.SpecialZone => "special zone",
        UnitKind.Group => "group",
        _ => string.Empty,
    };

    public override string WordFor(UnitChangeKind kind) => kind switch
    {
        UnitChangeKind.Creation => "created",
        UnitChangeKind.Merge => "merged",
        UnitChangeKind.Split => "split",
        UnitChangeKind.Transfer => "territory transferred",
        UnitChangeKind.Rename => "renamed",
        UnitChangeKind.Recode => "new code",
        UnitChangeKind.KindChange => "new kind",
        UnitChangeKind.ParentChange => "new parent",
        _ => "dissolved",
    };

    public override string UnitsOn(int count, string day) => $"{Invariant.Text(count)} {(count == 1 ? "unit" : "units")} on {day}";

    public override string UnitsUncertain(int count) => $"{Invariant.Text(count)} uncertain: a date is not known closely enough.";

    public override string WhatBecameOf(string unit, string of, string? on) => $"What {unit} of {of} is {(on is null ? "now" : "on " + on)}";

    public override string RegisterHolds(int units, int changes) => $"{Invariant.Text(units)} units, {Invariant.Text(changes)} changes: nothing contradicts.";

    public override string MayMeanSeveral(string text) => $"'{text}' may mean several units; name one by its identity, or a day:";

    public override string NoSuchUnit(string text, LocalDate? day) => $"There is no unit '{text}'{(Invariant.Day(day) is { } on ? " on " + on : string.Empty)}.";
}
