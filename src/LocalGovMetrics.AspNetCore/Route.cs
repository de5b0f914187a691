using LocalGovMetrics.Answers.Questions;
using LocalGovMetrics.Reading;

namespace LocalGovMetrics.AspNetCore;

/// <summary>One address, what is asked there and what is answered: all that its handler and its description need.</summary>
/// <param name="Method">The method of HTTP.</param>
/// <param name="Path">The path, under the prefix.</param>
/// <param name="Name">The name of the operation.</param>
/// <param name="Summary">What it does, in a sentence.</param>
/// <param name="Question">The schema of the question, or null where it is asked in the query.</param>
/// <param name="Answer">The schema of the answer.</param>
/// <param name="Ask">Answers a question.</param>
internal sealed record Route(string Method, string Path, string Name, string Summary, string? Question, string Answer, Func<Question, CancellationToken, Outcome<Reply, Diagnostic>> Ask)
{
    /// <summary>Gets what answers a table whose columns have a header, where files are taken.</summary>
    public Func<TextTable, TableWays, CancellationToken, Outcome<Reply, Diagnostic>>? AskTable { get; init; }

    /// <summary>Gets a value indicating whether files of rows are taken: CSV and lines.</summary>
    public bool TakesFiles => AskTable is not null;

    /// <summary>Gets a value indicating whether lines of JSON are taken, each answered by a line.</summary>
    public bool TakesLines => TakesFiles || Name == "judge";

    /// <summary>Gets what is asked in the query: name, description, whether it is needed.</summary>
    public IReadOnlyList<(string Name, string Description, bool IsNeeded)> Query { get; init; } = [];

    /// <summary>Gets a question, for whoever reads the description.</summary>
    public string? Example { get; init; }
}
