using LocalGovMetrics.Text;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Documents.Prose;

/// <summary>Finds the numbers of a paragraph in one pass: what is a date, the number of a document, a scale, a name or a section is none.</summary>
internal sealed class NumberScanner
{
    // Beyond them no report counts anything, and arithmetic on what is within them cannot overflow.
    private const decimal Largest = 1_000_000_000_000_000;
    private const int MostDecimals = 6;
    private const int LongestNoun = 6;
    private const int LongestUnit = 4;
    private const int FewestScaled = 1000;
    private readonly ProseFlow _flow;
    private readonly List<Token> _tokens;
    private readonly DecimalMark _mark;

    private NumberScanner(ProseFlow flow, DecimalMark mark)
    {
        _flow = flow;
        _tokens = flow.Tokens;
        _mark = mark;
    }

    public static void Scan(ProseFlow flow, DecimalMark mark)
    {
        SentenceCutter.Cut(flow);
        NumberScanner scanner = new(flow, mark);
        for (int at = 0; at < flow.Tokens.Count - 1;)
        {
            at = flow.Tokens[at].Kind == TokenKind.Number ? scanner.Take(at) : at + 1;
        }

        scanner.CountPlain();
        FractionLinker.Bracket(flow, flow.Numbers);
        FractionLinker.Bracket(flow, flow.Ranges);
        FractionLinker.Link(flow);
        flow.Numbers.ForEach(number => RoleFinder.Find(number));
        flow.Ranges.ForEach(range => RoleFinder.Find(range));
    }

    /// <summary>Takes the run of numbers and signs that begins at a token.</summary>
    /// <returns>The token behind what was taken.</returns>
    private int Take(int at)
    {
        int slashes = RunOf(at, TokenKind.Slash);
        if (slashes >= 3 || (slashes == 2 && IsDate(at)))
        {
            int end = at + (slashes * 2) - 1;
            AddDate(at, end);
            return SkipDocumentNumber(end);
        }

        if (NumberText.IsYear(TextOf(at), out int year) && IsYear(at, out int last, out int behind))
        {
            _flow.AddYear(new ProseYear(at, behind, year, last, 0));
            return behind;
        }

        if (ProseNames.IsName(_flow, at, slashes, out int past))
        {
            return past;
        }

        // A range is no operand but of a plan: it is passed over whole.
        return HighEnd(at) is { } high && AddRange(at, high) is { } next ? next
            : RunOf(at, TokenKind.Dash) >= 2 && Kind(at + 3) != TokenKind.Dash && IsMeasured(at + 3) && IsAdjacent(at + 1) ? at + 3
            : Add(at);
    }

    /// <summary>The token of the high end of a range that begins at a token: <c>14,5-15,5</c>, <c>từ 14,5 đến 15,5</c>, <c>between 14.5 and 15.5</c>.</summary>
    private int? HighEnd(int at)
    {
        if (RunOf(at, TokenKind.Dash) == 2 && Kind(at + 3) != TokenKind.Dash)
        {
            return at + 2;
        }

        // Words make a range only of a plan: elsewhere «từ … đến …» tells a change.
        bool isOpened = at > 1 && (_flow.Cues[at - 1] == ProseCue.From || _flow.IsWord(at - 1, "between")) && (_flow.Cues[at - 2] is ProseCue.Plan or ProseCue.Criteria || (_tokens[at - 2].Kind is TokenKind.Open or TokenKind.Colon && at > 2 && _flow.Cues[at - 3] is ProseCue.Plan or ProseCue.Criteria));
        int to = at + 1 + (Kind(at + 1) == TokenKind.Percent ? 1 : UnitAt(at + 1, out _));
        return isOpened && (_flow.Cues[to] == ProseCue.To || (_flow.Cues[to] == ProseCue.And && _flow.IsWord(at - 1, "between"))) && Kind(to + 1) == TokenKind.Number ? to + 1 : null;
    }

    private int? AddRange(int at, int highAt)
    {
        if (ReadNumber(at) is not { } low || ReadNumber(highAt) is not { } high || low.Value >= high.Value)
        {
            return null;
        }

        ProseNumber range = new() { Flow = _flow, Token = at, PastToken = highAt + 1, Value = low.Value, High = high.Value, FirstToken = at, EndToken = highAt + 1 };
        TakeUnit(range);
        TakeNoun(range);
        _flow.Ranges.Add(range);
        return range.EndToken;
    }

    private int Add(int at)
    {
        if (ReadNumber(at) is not { } reading)
        {
            return at + 1;
        }

        ProseNumber number = new() { Flow = _flow, Token = at, PastToken = at + 1, Value = reading.Value, IsAmbiguous = reading.Shape == NumberShape.Ambiguous, FirstToken = at, EndToken = at + 1, Index = _flow.Numbers.Count };
        TakeUnit(number);
        TakeNoun(number);
        _flow.Numbers.Add(number);
        return number.EndToken;
    }

    private NumberReading? ReadNumber(int at)
    {
        ReadOnlySpan<char> print = TextOf(at);
        NumberReading reading = NumberText.Read(print.ContainsAny(' ', '\u00A0', '\u202F') || print.Contains('\u2009') ? string.Concat(print.ToArray().Where(c => !char.IsWhiteSpace(c))) : print, _mark);
        return reading.IsNumber && reading.Value <= Largest && reading.Value.Scale <= MostDecimals ? reading : null;
    }

    private void TakeUnit(ProseNumber number)
    {
        int at = number.PastToken;
        if (CurrencyBefore(number.Token) is { } currency)
        {
            bool isScaled = Kind(at) == TokenKind.Word && MeasureUnit.TryFindScaled(currency, _flow.Word(at), out MeasureUnit? scaled);
            number.MeasureUnit = isScaled && MeasureUnit.TryFindScaled(currency, _flow.Word(at), out scaled) ? scaled : currency;
            number.EndToken = isScaled ? at + 1 : at;
        }
        else if (Kind(at) == TokenKind.Percent)
        {
            number.MeasureUnit = MeasureUnit.Percent;
            number.EndToken = at + 1;
        }
        else
        {
            int length = UnitAt(at, out MeasureUnit? unit);
            // Bronze is written as money is: nothing is worth so few đồng.
            bool isBronze = length == 1 && number.Value < 1000 && _flow.IsWord(at, ProseParticles.Dong);
            if (ScaledCountAt(at) is { } counted)
            {
                number.MeasureUnit = counted;
                number.EndToken = at + 2;
            }
            else if (length > 0 && !isBronze && unit!.Dimension is not (Dimension.Count or Dimension.Number))
            {
                bool isPoints = unit.Dimension == Dimension.Points && Kind(at + length) == TokenKind.Percent;
                number.MeasureUnit = isPoints ? MeasureUnit.PercentagePoint : unit;
                number.EndToken = at + length + (isPoints ? 1 : 0);
            }
        }

        while (Kind(number.EndToken) == TokenKind.Footnote)
        {
            number.EndToken++;
        }

        _flow.UnitTokens.UnionWith(Enumerable.Range(number.PastToken, number.EndToken - number.PastToken));
        at = number.EndToken;
        number.IsRate = number.EndToken > number.PastToken && Kind(at) == TokenKind.Slash && Kind(at + 1) == TokenKind.Word;
        number.IsPerYear = (Kind(at) == TokenKind.Slash && at + 1 < _tokens.Count && (_flow.IsWord(at + 1, ProseParticles.Year) || _flow.IsWord(at + 1, "year") || _flow.IsWord(at + 1, "yr"))) || _flow.Cues[at] == ProseCue.PerYear;
    }

    /// <summary>A scale before a noun: <c>3,42 triệu lượt khách</c> and <c>286 nghìn lượt</c> count the same.</summary>
    private MeasureUnit? ScaledCountAt(int at) =>
        Kind(at) == TokenKind.Word && Kind(at + 1) == TokenKind.Word && MeasureUnit.TryFindScale(_flow.Word(at), out decimal factor) && factor >= FewestScaled
        && IsBeside(at + 1) && ProseParticles.Counters.Contains(_flow.Lower[_tokens[at + 1].Start.._tokens[at + 1].End]) && MeasureUnit.Counted(_flow.Lower[_tokens[at].Start.._tokens[at + 1].End]) is { IsCounted: false } unit ? unit : null;

    /// <summary>Gives the counts of a sentence without a scale the unit of one with a scale: <c>2.350.000 lượt, vượt 6,8% kế hoạch (2,2 triệu lượt)</c>.</summary>
    private void CountPlain()
    {
        HashSet<(int Sentence, string Counter)> scaled = [];
        foreach (ProseNumber number in _flow.Numbers)
        {
            if (number.MeasureUnit is { Dimension: Dimension.Count } && number.EndToken - number.PastToken == 2)
            {
                scaled.Add((number.Sentence, _flow.Word(number.EndToken - 1).ToString()));
            }
        }

        foreach (ProseNumber plain in scaled.Count > 0 ? _flow.Numbers : [])
        {
            if (plain.MeasureUnit is null && plain.EndToken == plain.PastToken && Kind(plain.EndToken) == TokenKind.Word && _flow.Word(plain.EndToken).ToString() is var counter && scaled.Contains((plain.Sentence, counter)))
            {
                plain.MeasureUnit = MeasureUnit.Counted(counter);
                plain.EndToken++;
                _flow.UnitTokens.Add(plain.PastToken);
            }
        }
    }

    /// <summary>The currency whose sign stands directly before a number: <c>£25m</c>.</summary>
    private MeasureUnit? CurrencyBefore(int at) =>
        at > 0 && Kind(at - 1) == TokenKind.Currency && _tokens[at].Start - _tokens[at - 1].End <= 1 && MeasureUnit.TryFindBase(TextOf(at - 1), out MeasureUnit? currency) && currency.Dimension == Dimension.Money ? currency : null;

    private int UnitAt(int at, out MeasureUnit? unit)
    {
        unit = null;
        for (int length = LongestUnit; length > 0; length--)
        {
            if (at + length > _tokens.Count || Kind(at + length - 1) != TokenKind.Word || Kind(at) != TokenKind.Word)
            {
                continue;
            }

            ReadOnlySpan<char> words = _flow.Lower.AsSpan()[_tokens[at].Start.._tokens[at + length - 1].End];
            if (MeasureUnit.TryFindBase(words, out MeasureUnit? found))
            {
                // A bare scale before things that are counted is no money.
                bool isScale = found.Dimension == Dimension.Money && length == 1 && MeasureUnit.TryFindScale(words, out _) && Kind(at + 1) == TokenKind.Word && UnitAt(at + 1, out MeasureUnit? counted) > 0 && counted!.Dimension != Dimension.Money;
                unit = found;
                return isScale ? 0 : length;
            }
        }

        return 0;
    }

    private bool IsMeasured(int at) => Kind(at) is TokenKind.Percent or TokenKind.Word;

    private void TakeNoun(ProseNumber number)
    {
        int from = number.EndToken;
        int to = from;
        while (to - from < LongestNoun && Kind(to) == TokenKind.Word && IsBeside(to) && (!EndsNoun(_flow.Cues[to]) || (to == from && number.MeasureUnit is null && IsCountedPlan(to))))
        {
            to++;
        }

        number.Noun = (from, to);
        number.IsRate |= to > from && Kind(to) == TokenKind.Slash && Kind(to + 1) == TokenKind.Word;
    }

    // Resolutions and plans are counted too: «12 nghị quyết, gồm 8 nghị quyết thường kỳ …».
    private bool IsCountedPlan(int at) => _flow.Cues[at] == ProseCue.Plan && _flow.CueStarts[at] == at && Kind(at + 1) == TokenKind.Word && _flow.CueStarts[at + 1] == at;

    private static bool EndsNoun(ProseCue cue) => cue is not (ProseCue.None or ProseCue.Name or ProseCue.Ordinal or ProseCue.Criteria or ProseCue.Day or ProseCue.Month or ProseCue.Structure);

    /// <summary>Whether only a space lies between a token and the one before.</summary>
    private bool IsBeside(int at) => _tokens[at].Start - _tokens[at - 1].End <= 2 && _flow.Text.AsSpan()[_tokens[at - 1].End.._tokens[at].Start].IndexOf('.') < 0;

    private bool IsAdjacent(int at) => _tokens[at].Start == _tokens[at - 1].End && _tokens[at].End == _tokens[at + 1].Start;

    private TokenKind Kind(int at) => at < _tokens.Count ? _tokens[at].Kind : TokenKind.End;

    private ReadOnlySpan<char> TextOf(int at) => _flow.Text.AsSpan(_tokens[at].Start, _tokens[at].Length);

    /// <summary>How many numbers a sign joins from a token on.</summary>
    private int RunOf(int at, TokenKind sign)
    {
        int count = 1;
        while (Kind(at + 1) == sign && Kind(at + 2) == TokenKind.Number)
        {
            count++;
            at += 2;
        }

        return count;
    }

    /// <summary>Whether two numbers with a slash are a day and a month, or a month and a year.</summary>
    private bool IsDate(int at)
    {
        ReadOnlySpan<char> left = TextOf(at);
        ReadOnlySpan<char> right = TextOf(at + 2);
        if (!IsWhole(left, out int one) || !IsWhole(right, out int two))
        {
            return false;
        }

        ProseCue before = at > 0 ? _flow.Cues[at - 1] : ProseCue.None;
        bool isMonthOfYear = one is >= 1 and <= 12 && NumberText.IsYear(right, out _);
        bool isDay = one is >= 1 and <= 31 && two is >= 1 and <= 12 && left.Length <= 2 && right.Length <= 2;
        bool isDated = before is ProseCue.Day or ProseCue.Month or ProseCue.Quarter or ProseCue.To or ProseCue.From;
        bool isFinancialYear = NumberText.IsYear(left, out int from) && two == (right.Length == 2 ? (from + 1) % 100 : from + 1);
        return isFinancialYear || (isMonthOfYear && (isDated || Kind(at + 3) != TokenKind.Word)) || (isDay && (before == ProseCue.Day || (isDated && Kind(at + 3) == TokenKind.Dash) || (Kind(at + 3) == TokenKind.Dash && RunOf(at + 4, TokenKind.Slash) >= 2)));
    }

    private static bool IsWhole(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length <= 4 && text.IndexOfAnyExceptInRange('0', '9') < 0 && int.TryParse(text, out number);
    }

    private void AddDate(int at, int end)
    {
        if (end - at == 3 && NumberText.IsYear(TextOf(at), out int first))
        {
            // A financial year: 2022/23.
            _flow.AddYear(new ProseYear(at, end, first, first, 0));
        }
        else if (NumberText.IsYear(TextOf(end - 1), out int year))
        {
            int day = end - at == 5 && IsWhole(TextOf(at), out int one) && IsWhole(TextOf(at + 2), out int two) ? (one * 100) + two : 0;
            _flow.AddYear(new ProseYear(at, end, year, year, day));
        }
    }

    /// <summary>Whether four digits are a year, and the last year of a span that they begin.</summary>
    private bool IsYear(int at, out int last, out int behind)
    {
        behind = at + 1;
        NumberText.IsYear(TextOf(at), out last);
        if (Kind(at + 1) == TokenKind.Dash && Kind(at + 2) == TokenKind.Number && NumberText.IsYear(TextOf(at + 2), out int to) && to > last)
        {
            last = to;
            behind = at + 3;
            return true;
        }

        bool isSaid = at > 0 && _flow.Cues[at - 1] is ProseCue.Year or ProseCue.Span or ProseCue.Month or ProseCue.Quarter or ProseCue.To or ProseCue.From or ProseCue.Day;
        return isSaid || Kind(at + 1) is not TokenKind.Word and not TokenKind.Slash and not TokenKind.Percent || (Kind(at + 1) == TokenKind.Word && UnitAt(at + 1, out _) == 0);
    }

    private int SkipDocumentNumber(int at)
    {
        while (Kind(at) is TokenKind.Slash or TokenKind.Dash && Kind(at + 1) == TokenKind.Word && _tokens[at].Start == _tokens[at - 1].End)
        {
            at += 2;
        }

        return at;
    }
}
