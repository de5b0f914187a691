namespace LocalGovMetrics.Text;

/// <content>Which words stand at a place: a phrase of the language or of another, and negations composed with what they negate.</content>
internal ref partial struct PhraseParser
{
    private const int DeepestNegation = 3;
    private const int MostBetween = 3;

    private readonly int MatchCue(int at, out Cue cue, out int argument)
    {
        if (at >= _tokens.Count || _tokens[at].Kind != TokenKind.Word)
        {
            cue = default;
            argument = 0;
            return 0;
        }

        ref Found found = ref _cues[at];
        if (!found.IsKnown)
        {
            int length = MatchPhrase(at, out cue, out argument);
            int composed = MatchBound(at, 0, out Cue bound);
            found = composed > length ? new Found(true, composed, bound, 0) : new Found(true, length, cue, argument);
        }

        (cue, argument) = (found.Cue, found.Argument);
        return found.Length;
    }

    private readonly int MatchPhrase(int at, out Cue cue, out int argument)
    {
        ref Found found = ref _phrases[at];
        if (!found.IsKnown)
        {
            int length = FindPhrase(at, out cue, out argument);
            found = new Found(true, length, cue, argument);
        }

        (cue, argument) = (found.Cue, found.Argument);
        return found.Length;
    }

    /// <summary>Finds the longest phrase of the notation's language; where there is none, one of another language that is no word of the cell's own.</summary>
    private readonly int FindPhrase(int at, out Cue cue, out int argument)
    {
        int own = _words.Match(_lower, _tokens, at, out cue, out argument);
        if (own > 0 && !(own == 1 && Vocabulary.WordAt(_lower, _tokens[at]) is "no"))
        {
            return own;
        }

        Vocabulary other = _words == Vocabulary.English ? Vocabulary.Vietnamese : Vocabulary.English;
        int length = own > 0 ? 0 : other.Match(_lower, _tokens, at, out cue, out argument);
        if (length > 0 && Counts(at, other == Vocabulary.Vietnamese))
        {
            own = length;
        }

        length = Vocabulary.Foreign.Match(_lower, _tokens, at, out Cue foreign, out int foreignArgument);
        if (length > own && Counts(at, false))
        {
            (cue, argument) = (foreign, foreignArgument);
            return length;
        }

        if (own == 0)
        {
            (cue, argument) = (default, 0);
        }

        return own;
    }

    /// <summary>Whether a word of another language counts in this cell.</summary>
    private readonly bool Counts(int at, bool isVietnamese)
    {
        ReadOnlySpan<char> word = Vocabulary.WordAt(_lower, _tokens[at]);
        return isVietnamese ? !System.Text.Ascii.IsValid(word) : !_isVietnamese || !CellLanguage.IsSyllable(word);
    }

    private readonly int MatchNegation(int at)
    {
        if (at >= _tokens.Count || _tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        int length = _words.MatchOnly(Cue.Negation, _lower, _tokens, at);
        if (length > 0)
        {
            return length;
        }

        Vocabulary other = _words == Vocabulary.English ? Vocabulary.Vietnamese : Vocabulary.English;
        length = other.MatchOnly(Cue.Negation, _lower, _tokens, at);
        if (length > 0 && Counts(at, other == Vocabulary.Vietnamese))
        {
            return length;
        }

        length = Vocabulary.Foreign.MatchOnly(Cue.Negation, _lower, _tokens, at);
        return length > 0 && Counts(at, false) ? length : 0;
    }

    /// <summary>Finds a bound of several parts: a negation and what it negates, twice too, or a bound with its own end (<c>at or below</c>).</summary>
    private readonly int MatchBound(int at, int depth, out Cue bound)
    {
        bound = default;
        if (depth == DeepestNegation || at >= _tokens.Count || _tokens[at].Kind != TokenKind.Word)
        {
            return 0;
        }

        int negation = MatchNegation(at);
        if (negation > 0)
        {
            int next = at + negation;
            int inner = MatchNegated(next, depth, out bound);
            for (int i = 0; i < MostBetween && inner == 0 && MatchPhrase(next, out Cue between, out _) is > 0 and int length && between is Cue.Modal or Cue.Filler or Cue.To or Cue.ReduceTo or Cue.IncreaseTo; i++)
            {
                next += length;
                inner = MatchNegated(next, depth, out bound);
            }

            return inner == 0 ? 0 : next + inner - at;
        }

        return MatchWithEnd(at, out bound);
    }

    /// <summary>What a negation makes of the bound that follows it: not more is at most, not less is at least.</summary>
    private readonly int MatchNegated(int at, int depth, out Cue bound)
    {
        bound = default;
        bool isNegated = MatchNegation(at) > 0;
        int length = MatchBound(at, depth + 1, out Cue inner);
        if (length == 0)
        {
            length = at < _tokens.Count && _tokens[at].Kind == TokenKind.Word ? MatchPhrase(at, out inner, out _) : 0;
        }

        bound = inner is Cue.MoreThan or Cue.ExceedBy ? Cue.AtMost
            : inner == Cue.LessThan ? Cue.AtLeast
            : inner == Cue.AtLeast && isNegated ? Cue.LessThan
            : inner == Cue.AtMost && isNegated ? Cue.MoreThan
            : default;
        return length > 0 && bound != default ? length : 0;
    }

    /// <summary><c>at or below</c>, <c>equal to or more than</c>, <c>below or equal to</c>.</summary>
    private readonly int MatchWithEnd(int at, out Cue bound)
    {
        bound = default;
        int first = MatchPhrase(at, out Cue cue, out _);
        bool isEnd = cue == Cue.EqualTo || (first == 1 && Vocabulary.WordAt(_lower, _tokens[at]) is "at" or "equal");
        if (first == 0 || !(isEnd || cue is Cue.MoreThan or Cue.LessThan))
        {
            return 0;
        }

        int or = at + first;
        if (or >= _tokens.Count || _tokens[or].Kind != TokenKind.Word || MatchPhrase(or, out Cue joins, out _) is not (> 0 and int joint) || joins != Cue.Or)
        {
            return 0;
        }

        int second = or + joint < _tokens.Count && _tokens[or + joint].Kind == TokenKind.Word ? MatchPhrase(or + joint, out _, out _) : 0;
        Cue side = isEnd ? second > 0 ? LastCue(or + joint) : default : cue;
        bool closes = isEnd ? side is Cue.MoreThan or Cue.LessThan : second > 0 && LastCue(or + joint) == Cue.EqualTo;
        if (!closes)
        {
            return 0;
        }

        bound = side == Cue.MoreThan ? Cue.AtLeast : Cue.AtMost;
        return or + joint + second - at;
    }

    private readonly record struct Found(bool IsKnown, int Length, Cue Cue, int Argument);

    private readonly Cue LastCue(int at) => MatchPhrase(at, out Cue cue, out _) > 0 ? cue : default;
}
