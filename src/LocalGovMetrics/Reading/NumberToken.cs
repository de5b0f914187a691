namespace LocalGovMetrics.Reading;

/// <summary>How the marks in a printed number tell what they are.</summary>
internal enum NumberForm
{
    /// <summary>Digits only.</summary>
    Whole,

    /// <summary>One mark that can only be the decimal mark: not before exactly three digits, or after 0 or four digits and more.</summary>
    Decimal,

    /// <summary>One mark, repeated before groups of three digits: it groups.</summary>
    Grouped,

    /// <summary>Two marks: the last one is the decimal mark, the other groups.</summary>
    GroupedDecimal,

    /// <summary>One mark before exactly three digits: it may be either.</summary>
    Ambiguous,

    /// <summary>No number of these forms.</summary>
    Other,
}

/// <summary>A run of digits and marks in a cell.</summary>
/// <param name="Form">What its marks tell.</param>
/// <param name="Mark">The decimal mark, the grouping mark, or the ambiguous one; 0 where there is none.</param>
/// <param name="Decimals">The digits after the decimal mark; 0 where there is none.</param>
internal readonly record struct NumberToken(NumberForm Form, char Mark, int Decimals)
{
    /// <summary>Finds the runs of digits and marks in a text, in one pass.</summary>
    public static List<NumberToken> Find(ReadOnlySpan<char> text)
    {
        List<NumberToken> tokens = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            int start = i;
            while (i + 1 < text.Length
                && (char.IsAsciiDigit(text[i + 1]) || (text[i + 1] is '.' or ',' && i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]))))
            {
                i++;
            }

            if (start == 0 || !char.IsLetter(text[start - 1]))
            {
                tokens.Add(Classify(text[start..(i + 1)]));
            }
        }

        return tokens;
    }

    private static NumberToken Classify(ReadOnlySpan<char> run)
    {
        int first = run.IndexOfAny('.', ',');
        if (first < 0)
        {
            return new NumberToken(NumberForm.Whole, '\0', 0);
        }

        int last = run.LastIndexOfAny('.', ',');
        int decimals = run.Length - last - 1;
        if (first == last)
        {
            bool mayGroup = decimals == 3 && first <= 3 && run[0] != '0';
            return mayGroup ? new NumberToken(NumberForm.Ambiguous, run[first], 3) : new NumberToken(NumberForm.Decimal, run[first], decimals);
        }

        bool sameMark = run[first] == run[last];
        return !AreGroups(sameMark ? run : run[..last], run[first]) ? new NumberToken(NumberForm.Other, '\0', 0)
            : sameMark ? new NumberToken(NumberForm.Grouped, run[first], 0)
            : new NumberToken(NumberForm.GroupedDecimal, run[last], decimals);
    }

    private static bool AreGroups(ReadOnlySpan<char> run, char mark)
    {
        int end = run.IndexOf(mark);
        if (end is < 1 or > 3)
        {
            return false;
        }

        for (ReadOnlySpan<char> rest = run[end..]; rest.Length > 0; rest = rest[4..])
        {
            if (rest[0] != mark || rest.Length < 4 || !char.IsAsciiDigit(rest[1]) || !char.IsAsciiDigit(rest[2]) || !char.IsAsciiDigit(rest[3]))
            {
                return false;
            }
        }

        return true;
    }
}
