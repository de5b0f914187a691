using System.CommandLine;
using LocalGovMetrics.Assessments;
using LocalGovMetrics.Reading;
using LocalGovMetrics.Tool.Output;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>A verb: its words for the help, its options, and what it does in a run.</summary>
internal sealed class Verb : Command
{
    /// <summary>Makes a verb.</summary>
    /// <param name="name">The word.</param>
    /// <param name="help">The key of what help says of it.</param>
    /// <param name="examples">Command lines that help shows.</param>
    public Verb(string name, string help, params string[] examples)
        : base(name, HelpText.Of(help)) => Examples = examples;

    public IReadOnlyList<string> Examples { get; }

    /// <summary>Gets a value indicating whether the verb answers row by row.</summary>
    public bool TakesJsonLines { get; init; }

    /// <summary>Gets the one example that the help of the tool shows.</summary>
    public string Example { get => field ?? Examples[0]; init; }

    /// <summary>Gets the verb with arguments, options and verbs of its own, in the order in which help shows them.</summary>
    public Verb With(params IEnumerable<Symbol> symbols)
    {
        foreach (Symbol symbol in symbols)
        {
            switch (symbol)
            {
                case Argument argument:
                    Add(argument);
                    break;
                case Option option:
                    Add(option);
                    break;
                case Command command:
                    Add(command);
                    break;
            }
        }

        return this;
    }

    /// <summary>Gets the verb with what it does.</summary>
    public Verb Does(CommonOptions common, ToolContext context, Func<Run, int> answer)
    {
        SetAction(parse => answer(new Run(parse, common.ChosenIn(parse), context)));
        return this;
    }
}

/// <summary>One run of a verb.</summary>
/// <param name="Parse">The command line.</param>
/// <param name="Choices">What the options say that every verb has.</param>
/// <param name="Context">Where it reads and writes.</param>
internal sealed record Run(ParseResult Parse, CommonChoices Choices, ToolContext Context)
{
    public T? Of<T>(Option<T> option) => Parse.GetValue(option);

    public T? Of<T>(Argument<T> argument) => Parse.GetValue(argument);

    /// <summary>Says what is wrong with the command line.</summary>
    public int Refuse(params IEnumerable<string> mistakes) => Mistakes.Write(Context.Error, Parse, mistakes);

    /// <summary>Says what is wrong with the input.</summary>
    public int Fail(IReadOnlyList<Diagnostic> diagnostics) => BadInput.Write(Context.Error, diagnostics);

    /// <summary>Says one sentence of what cannot be answered.</summary>
    public int Fail(string sentence, int status = ExitStatus.BadInput)
    {
        Context.Error.WriteLine($"{ToolApp.Name}: {sentence}");
        return status;
    }

    /// <summary>Says what is wrong with the rows that could not be read beside those that could.</summary>
    public int TellFailed(Assessment assessment) => assessment.Failed.Count == 0 ? ExitStatus.Done : Fail([.. assessment.Failed.SelectMany(row => row.Errors)]);

    /// <summary>Gives the run for a result that goes to a file.</summary>
    public Run For(string? file) => this with { Choices = Choices.For(file) };

    /// <summary>Answers from a file, or says why it cannot be read.</summary>
    public int FromFile(string path, Func<int> answer)
    {
        try
        {
            return answer();
        }
        catch (Exception e) when (BadInput.IsUnreadable(e))
        {
            return BadInput.Write(Context.Error, path, e);
        }
    }

    /// <summary>Writes the answer, to the standard output where no file is named.</summary>
    public int Write(Answer answer, string? file = null)
    {
        AnswerOutput.Write(answer, Choices, file, Context);
        return ExitStatus.Done;
    }
}
