using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Words that no feature uses: what they mean for the reading.</content>
internal ref partial struct PhraseParser
{
    /// <summary>Passes over a word that tells nothing, and remembers it: directly before a number it leaves a target open.</summary>
    private void Pass(Token word)
    {
        bool leads = Peek().Kind is TokenKind.Number or TokenKind.Currency && !KnownNouns.Contains(Vocabulary.WordAt(_lower, word)) && !IsDateAhead(_at + 1);
        PassAs(word, leads ? PassedKind.BeforeNumber : PassedKind.Noun);
    }

    private void PassAs(Token word, PassedKind kind)
    {
        _phrase.Passed.Add(new PassedWord(word.Start, word.End, kind));
        _at++;
    }

    private void PassAll(int length)
    {
        for (int i = 0; i < length; i++)
        {
            Pass(Current);
        }
    }

    /// <summary>Passes over words that would have changed the reading, had they been understood: they leave it open.</summary>
    private void PassOpen(int length)
    {
        _phrase.Passed.Add(new PassedWord(Current.Start, _tokens[_at + length - 1].End, PassedKind.Open));
        _at += length;
    }

    private void PassNoun(int length)
    {
        for (int i = 0; i < length; i++)
        {
            PassAs(Current, PassedKind.Noun);
        }
    }

    /// <summary>A comparative or a negation that nothing used: part of the noun after a complete number, else open.</summary>
    private void PassTelling(int length)
    {
        if (LeavesOpen(_at + length))
        {
            PassOpen(length);
        }
        else
        {
            PassNoun(length);
        }
    }

    /// <summary>Whether a telling word before this place leaves the reading open: a number follows in its clause, or none went before.</summary>
    private readonly bool LeavesOpen(int from)
    {
        bool isRemark = _depth > 0 && _phrase.Items.Count > 0;
        bool isNoun = _clauseItems > 0 || isRemark;
        if (isNoun && !NumberAhead(from, inClause: true))
        {
            return false;
        }

        return isNoun || (_phrase.Items.Count > 0 && !isRemark) || NumberAhead(from, inClause: false);
    }

    private readonly bool NumberAhead(int from, bool inClause)
    {
        if (from >= _tokens.Count)
        {
            return false;
        }

        if (_tokens[from].Kind == TokenKind.Word && MatchPhrase(from, out Cue cue, out _) > 0 && cue is Cue.NumberWord or Cue.TwoDigits)
        {
            return true;
        }

        (int[] numbers, int[] breaks) = _phrase.Ahead ??= LookAhead();
        return numbers[from] < _tokens.Count && (!inClause || numbers[from] < breaks[from]);
    }

    /// <summary>For every token the next number, and the next sign that ends a clause.</summary>
    private readonly (int[] Numbers, int[] Breaks) LookAhead()
    {
        int[] numbers = new int[_tokens.Count + 1];
        int[] breaks = new int[_tokens.Count + 1];
        numbers[^1] = _tokens.Count;
        breaks[^1] = _tokens.Count;
        for (int at = _tokens.Count - 1; at >= 0; at--)
        {
            TokenKind kind = _tokens[at].Kind;
            numbers[at] = kind == TokenKind.Number ? at : numbers[at + 1];
            breaks[at] = kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Bar or TokenKind.Tab or TokenKind.Close or TokenKind.Open ? at : breaks[at + 1];
        }

        return (numbers, breaks);
    }

    private readonly bool IsDateAhead(int at) => NumberText.IsYear(TextOf(_tokens[at]), out _) && MatchUnit(at + 1, out _) == 0;

    /// <summary>Whether a word goes on with the noun of a number: no cue, or one that tells nothing inside a noun.</summary>
    private readonly bool StaysNoun(int at, out int length)
    {
        length = MatchCue(at, out Cue cue, out _);
        bool stays = length == 0 || cue is Cue.Compound or Cue.Modal or Cue.Or || (cue is Cue.Negation or Cue.Minus or Cue.Undecided or Cue.Shortfall && !NumberAhead(at, inClause: true));
        length = Math.Max(1, length);
        return stays;
    }

    /// <summary>A negation that made no bound of the words after it: it turns a sign round, or leaves the reading open.</summary>
    private void ReadNegation(int length)
    {
        TokenKind sign = _tokens[_at + length].Kind;
        Qualifier? turned = sign == TokenKind.MoreThan ? Qualifier.AtMost
            : sign == TokenKind.LessThan ? Qualifier.AtLeast
            : sign == TokenKind.AtLeast ? Qualifier.LessThan
            : sign == TokenKind.AtMost ? Qualifier.MoreThan
            : null;
        if (turned is { } bound)
        {
            _at += length;
            Qualify(bound);
            return;
        }

        bool isBefore = MatchPhrase(_at + length, out Cue next, out _) > 0 && next is Cue.Undecided or Cue.ChangeNoun or Cue.OrMore or Cue.OrLess or Cue.MoreThan or Cue.LessThan or Cue.AtLeast or Cue.AtMost or Cue.PerYear or Cue.EveryYear;
        if (isBefore && HasNumber)
        {
            PassOpen(length);
        }
        else
        {
            PassTelling(length);
        }
    }

    /// <summary>Whether a verdict stands for itself beside a complete number, and is no part of the number's noun.</summary>
    private readonly bool JudgesNumber(int length)
    {
        if (_at == 0 || _phrase.Items is not [.., { Number: { } number } last])
        {
            return false;
        }

        int joint = _at - 1;
        while (joint > 0 && _tokens[joint].Kind == TokenKind.Word && MatchPhrase(joint, out Cue joins, out _) > 0 && joins == Cue.But)
        {
            joint--;
        }

        Token before = _tokens[joint];
        bool isSet = before.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Colon or TokenKind.Slash;
        bool isBeside = before.End == last.End && (joint < _at - 1 || number.MeasureUnit is not { IsCounted: true });
        int end = _at + length;
        bool closes = _tokens[end].Kind is not (TokenKind.Word or TokenKind.Number)
            || (_tokens[end].Kind == TokenKind.Word && MatchPhrase(end, out Cue cue, out _) > 0 && cue is Cue.Plan or Cue.Label);
        return (isSet || isBeside) && closes;
    }

    private void ReadMinus(int length)
    {
        if (HasNumber || !LeadsToNumber(_at + length) || _pending.Sense == ChangeSense.Reduction)
        {
            PassTelling(length);
            return;
        }

        _pending.Negative = true;
        _pending.Sense = ChangeSense.None;
        _at += length;
    }
}
