using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Targets;
using LocalGovMetrics.Verdicts;
using NodaTime;

namespace LocalGovMetrics.Json;

/// <summary>The rules of a verdict as data: what is not stated is as in the policy at face value, and a key that is none is refused.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PolicyJson
{
    private const string Unnamed = "custom";

    /// <summary>Gets the name; rules without one that are not those at face value are called custom.</summary>
    public string? Name { get; init; }

    public RangeRule? TargetRange { get; init; }

    public ActualRangeRule? ActualRange { get; init; }

    public CensoredRule? Censored { get; init; }

    public bool? RoundingCounts { get; init; }

    /// <summary>Gets the near band: a number is a share of the target, a text as <see cref="Targets.NearBand"/> writes it.</summary>
    [JsonConverter(typeof(NearBandForm))]
    public NearBand? NearBand { get; init; }

    /// <summary>Gets the statuses of values that settle a verdict.</summary>
    public IReadOnlyList<ObservationStatus>? SettlingStatuses { get; init; }

    /// <summary>Gets the kinds of absence that count in denominators.</summary>
    public IReadOnlyList<ObservationStatus>? CountedAbsences { get; init; }

    public TargetChoice? TargetChoice { get; init; }

    public string? Deadline { get; init; }

    public string? AsOf { get; init; }

    public PriceIndexForm? PriceIndex { get; init; }

    public static PolicyJson Of(VerdictPolicy policy) => new()
    {
        Name = policy.Name,
        TargetRange = policy.TargetRange,
        ActualRange = policy.ActualRange,
        Censored = policy.Censored,
        RoundingCounts = policy.RoundingCounts,
        NearBand = policy.NearBand,
        SettlingStatuses = policy.SettlingStatuses,
        CountedAbsences = policy.CountedAbsences,
        TargetChoice = policy.TargetChoice,
        Deadline = Days.Text(policy.Deadline),
        AsOf = Days.Text(policy.AsOf),
        PriceIndex = PriceIndexForm.Of(policy.PriceIndex),
    };

    public VerdictPolicy ToPolicy()
    {
        VerdictPolicy rules = new()
        {
            TargetRange = TargetRange ?? VerdictPolicy.Face.TargetRange,
            ActualRange = ActualRange ?? VerdictPolicy.Face.ActualRange,
            Censored = Censored ?? VerdictPolicy.Face.Censored,
            RoundingCounts = RoundingCounts ?? VerdictPolicy.Face.RoundingCounts,
            NearBand = NearBand ?? VerdictPolicy.Face.NearBand,
            SettlingStatuses = SettlingStatuses ?? VerdictPolicy.Face.SettlingStatuses,
            CountedAbsences = CountedAbsences ?? VerdictPolicy.Face.CountedAbsences,
            TargetChoice = TargetChoice ?? VerdictPolicy.Face.TargetChoice,
            Deadline = Day(Deadline, "deadline"),
            AsOf = Day(AsOf, "asOf"),
            PriceIndex = PriceIndex?.ToIndex(),
        };
        return Name is null ? rules == VerdictPolicy.Face ? rules : rules with { Name = Unnamed } : rules with { Name = Name };
    }

    /// <summary>The rules to write beside a policy's name: none where the name says them.</summary>
    public static PolicyJson? BesideName(VerdictPolicy policy) => Known(policy.Name) == policy ? null : Of(policy);

    /// <summary>Reads a policy that is written as its name and, where the name does not say them, its rules.</summary>
    public static VerdictPolicy Read(string name, PolicyJson? rules) => rules is null
        ? Known(name) ?? throw new FormatException($"The policy '{name}' needs its rules.")
        : (rules with { Name = rules.Name ?? name }).ToPolicy();

    private static LocalDate? Day(string? text, string key)
    {
        try
        {
            return Days.ReadOrNull(text);
        }
        catch (FormatException problem)
        {
            throw new FormatException(Language.Said("command.atPlaceOfForm", $"$.{key}", problem.Message), problem);
        }
    }

    private static VerdictPolicy? Known(string name) =>
        name == VerdictPolicy.Face.Name ? VerdictPolicy.Face : name == VerdictPolicy.Strict.Name ? VerdictPolicy.Strict : null;
}
