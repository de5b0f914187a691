using System.Text.Json.Serialization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Units;

/// <summary>What is wrong with a code in data of a day.</summary>
[JsonConverter(typeof(EnumTextConverter<CodeProblem>))]
public enum CodeProblem
{
    /// <summary>The register does not have the code at any time.</summary>
    Unknown = 0,

    /// <summary>The code meant no unit any more.</summary>
    Ended = 1,

    /// <summary>The code meant no unit yet.</summary>
    NotYet = 2,

    /// <summary>Whether the code meant a unit is not known: a date is not known closely enough.</summary>
    Uncertain = 3,
}

/// <summary>A code that did not, or may not, mean a unit on the day of the data.</summary>
/// <remarks>Equal by content, immutable.</remarks>
public sealed record CodeFinding
{
    /// <summary>Makes a finding.</summary>
    /// <param name="code">The code.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="units">The units that the code means at other times, or may mean; empty where it is unknown.</param>
    public CodeFinding(string code, CodeProblem problem, IReadOnlyList<AdministrativeUnit> units)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
        Problem = problem;
        Units = ValueList.From(units);
    }

    /// <summary>Gets the code.</summary>
    public string Code { get; }

    /// <summary>Gets what is wrong.</summary>
    [JsonInclude]
    [JsonRequired]
    public CodeProblem Problem { get; private init; }

    /// <summary>Gets the units that the code means at other times, or may mean on the day.</summary>
    public IReadOnlyList<AdministrativeUnit> Units { get; }

    /// <summary>Writes the finding as a sentence.</summary>
    /// <param name="language">The language, such as <c>"vi"</c>.</param>
    /// <returns>The sentence, with the code and its units.</returns>
    public string Sentence(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Text(EnumKeys<CodeProblem>.Of(Problem), Code, string.Join("; ", Units.Select(unit => $"{unit.Name}{Life(unit, language)}")));
    }

    /// <summary>Writes the finding as a sentence.</summary>
    /// <returns>Invariant text in English.</returns>
    public override string ToString() => Sentence("en");

    private static string Life(AdministrativeUnit unit, Language language) => (unit.Id.ValidFrom, unit.ValidTo) switch
    {
        (null, null) => string.Empty,
        ({ } first, null) => $" ({language.Text("unitLife.from", LocalDateConverter.Format(first))})",
        (null, { } last) => $" ({language.Text("unitLife.until", LocalDateConverter.Format(last))})",
        ({ } first, { } last) => $" ({LocalDateConverter.Format(first)}/{LocalDateConverter.Format(last)})",
    };
}
