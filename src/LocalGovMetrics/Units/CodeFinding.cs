using System.Text.Json.Serialization;
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
    /// <param name="language">The language tag: <c>vi</c> for Vietnamese; anything else gives English.</param>
    /// <returns>The sentence, with the code and its units.</returns>
    public string Sentence(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        bool vietnamese = language.StartsWith("vi", StringComparison.OrdinalIgnoreCase);
        string units = string.Join("; ", Units.Select(unit => $"{unit.Name}{Life(unit, vietnamese)}"));
        return (Problem, vietnamese) switch
        {
            (CodeProblem.Unknown, false) => $"{Code} is not in the register.",
            (CodeProblem.Unknown, true) => $"{Code} không có trong danh mục.",
            (CodeProblem.Ended, false) => $"{Code} meant no unit any more: {units}.",
            (CodeProblem.Ended, true) => $"{Code} không còn đơn vị nào: {units}.",
            (CodeProblem.NotYet, false) => $"{Code} meant no unit yet: {units}.",
            (CodeProblem.NotYet, true) => $"{Code} chưa có đơn vị nào: {units}.",
            (_, false) => $"{Code} may or may not have meant a unit: {units}.",
            (_, true) => $"{Code} chưa rõ có là đơn vị nào không: {units}.",
        };
    }

    /// <summary>Writes the finding as a sentence.</summary>
    /// <returns>Invariant text in English.</returns>
    public override string ToString() => Sentence("en");

    private static string Life(AdministrativeUnit unit, bool vietnamese) => (unit.Id.ValidFrom, unit.ValidTo) switch
    {
        (null, null) => string.Empty,
        ({ } first, null) => $" ({(vietnamese ? "từ " : "from ")}{LocalDateConverter.Format(first)})",
        (null, { } last) => $" ({(vietnamese ? "đến " : "until ")}{LocalDateConverter.Format(last)})",
        ({ } first, { } last) => $" ({LocalDateConverter.Format(first)}/{LocalDateConverter.Format(last)})",
    };
}
