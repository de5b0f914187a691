using LocalGovMetrics.Json;
using LocalGovMetrics.Units;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Answers.Json;

/// <summary>Whether codes belong to one edition, as the contract shows it.</summary>
internal sealed record CodesJson
{
    private readonly EditionCheck _check;

    internal CodesJson(EditionCheck check) => _check = check;

    public int Version => ContractJson.Version;

    public string At => LocalDateConverter.Format(_check.Day);

    /// <summary>Gets how many different codes there are.</summary>
    public int Codes => _check.Codes;

    public bool Mixed => _check.IsMixed;

    /// <summary>Gets the days on which all codes that the register knows mean units; null where there are none.</summary>
    public string? Edition => _check.Edition?.ToString();

    public IReadOnlyList<CodeFindingJson> Findings => [.. _check.Findings.Select(finding => new CodeFindingJson(finding.Code, finding.Problem, finding.Sentence("en"), finding.Sentence("vi"), [.. finding.Units.Select(unit => unit.Id.ToString())]))];
}

/// <summary>A code that meant no unit on the day.</summary>
internal sealed record CodeFindingJson(string Code, CodeProblem Problem, string Detail, string DetailVi, IReadOnlyList<string> Units);
