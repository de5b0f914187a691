using System.CommandLine;
using System.CommandLine.Completions;
using LocalGovMetrics.Languages;

namespace LocalGovMetrics.Tool.Commands;

/// <summary>An option that takes one of a few words; the first is the default.</summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class Choice<T>
{
    private readonly (string Word, T Value)[] _choices;
    private readonly Option<string> _option;

    public Choice(string name, string description, params (string Word, T Value)[] choices)
    {
        _choices = choices;
        _option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', Words),
            DefaultValueFactory = _ => choices[0].Word,
            Recursive = true,
        };
        _option.CompletionSources.Add(_ => Words.Select(word => new CompletionItem(word)));
        _option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !Words.Contains(word))
            {
                result.AddError(Language.Said("command.isOneOf", name, string.Join(", ", Words), word));
            }
        });
    }

    public Option Option => _option;

    /// <summary>Gives the option another name.</summary>
    public Choice<T> Or(string alias)
    {
        _option.Aliases.Add(alias);
        return this;
    }

    private IEnumerable<string> Words => _choices.Select(choice => choice.Word);

    /// <summary>Tells whether the command line says it, and not only the default.</summary>
    public bool GivenIn(ParseResult parse) => parse.GetResult(_option) is { Implicit: false };

    public T ChosenIn(ParseResult parse)
    {
        string word = parse.GetRequiredValue(_option);
        return Array.Find(_choices, choice => choice.Word == word).Value;
    }
}
