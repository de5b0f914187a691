namespace LocalGovMetrics.Text;

/// <content>Ages of those who are counted: no second number of the cell.</content>
internal ref partial struct PhraseParser
{
    /// <summary>Whether an age follows the noun of a number: after a word of age, or a bare number after people and a bound.</summary>
    private readonly bool IsAge(int length)
    {
        int at = _at + length;
        if (_clauseItems == 0 || _at == 0 || _tokens[at].Kind != TokenKind.Number || _tokens[_at - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        bool isSaid = MatchPhrase(_at, out Cue cue, out _) > 0 && cue == Cue.Age;
        bool isBare = _tokens[at].Length <= 3 && _tokens[at + 1].Kind is TokenKind.End or TokenKind.Close or TokenKind.Comma or TokenKind.Semicolon or TokenKind.Word && MatchUnit(at + 1, out _) == 0;
        return isSaid || (isBare && People.Contains(Vocabulary.WordAt(_lower, _tokens[_at - 1])));
    }

    private void PassAge(int length)
    {
        PassNoun(length + 1);
        bool goesOn = Current.Kind == TokenKind.Dash || (MatchPhrase(_at, out Cue cue, out _) == 1 && cue is Cue.To or Cue.And);
        if (goesOn && Peek().Kind == TokenKind.Number)
        {
            PassNoun(2);
        }
        else if (Current.Kind == TokenKind.Word && MatchPhrase(_at, out Cue end, out _) is > 0 and int ends && end is Cue.OrMore or Cue.OrLess)
        {
            PassNoun(ends);
        }
    }
}
