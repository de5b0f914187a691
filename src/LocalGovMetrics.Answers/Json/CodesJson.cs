using LocalGovMetrics.Json;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Whether codes belong to one edition, as the contract shows it.</summary>
internal sealed record CodesJson
{
    internal CodesJson(EditionCheck check)
    {
        At = LocalDateConverter.Format(check.Day);
        Codes = check.Codes;
        Mixed = check.IsMixed;
        Edition = check.Edition?.ToString();
        Findings = [.. check.Findings.Select(finding => new CodeFindingJson(finding.Code, finding.Problem, finding.Sentence("en"), finding.Sentence("vi"), [.. finding.Units.Select(unit => unit.Id.ToString())]))];
    }

    public int Version => ContractJson.Version;

    public string At { get; }

    /// <summary>Gets how many different codes there are.</summary>
    public int Codes { get; }

    public bool Mixed { get; }

    /// <summary>Gets the days on which all codes that the register knows mean units; null where there are none.</summary>
    public string? Edition { get; }

    public IReadOnlyList<CodeFindingJson> Findings { get; }
}

/// <summary>A code that meant no unit on the day.</summary>
internal sealed record CodeFindingJson(string Code, CodeProblem Problem, string Detail, string DetailVi, IReadOnlyList<string> Units);
