using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Amounts printed in several units (<c>12 tỷ 500 triệu đồng</c>, <c>1 giờ 30 phút</c>) and by the clock (<c>00:02:35</c>).</content>
internal ref partial struct PhraseParser
{
    /// <summary>Adds the smaller parts of an amount to its largest: each stands right behind the one before, in a smaller unit of its family, and is less than one of it.</summary>
    private void TakeSmallerParts(ref decimal value, ref int decimals, ref MeasureUnit? unit)
    {
        while (unit is { Per: null } larger && decimal.IsInteger(value) && value >= 0 && TryTakeSmallerPart(larger, out decimal part, out int partDecimals, out MeasureUnit smaller))
        {
            decimal times = larger.Convert(1, smaller);
            bool inLarger = larger.Dimension != Dimension.Duration && UnitPer.IsPower(times * 100);
            decimal sum = 0;
            bool fits = inLarger
                ? DecimalMath.TryAdd(value, smaller.Convert(part, larger), out sum)
                : DecimalMath.TryMultiply(value, times, out decimal all) && DecimalMath.TryAdd(all, part, out sum);
            if (!fits)
            {
                return;
            }

            value = decimal.IsInteger(sum) ? decimal.Truncate(sum) : sum;
            unit = inLarger ? larger : smaller;
            decimals = DecimalsOf(value, partDecimals + (inLarger ? DecimalMath.DecimalsOf(1 / times) : 0));
            if (inLarger)
            {
                return;
            }
        }
    }

    private bool TryTakeSmallerPart(MeasureUnit larger, out decimal part, out int decimals, out MeasureUnit smaller)
    {
        (part, decimals, smaller) = (0, 0, larger);
        if (larger.Symbol == VietnameseParticles.Hour && Current.Kind == TokenKind.Footnote && IsMinutesOfHour(_at))
        {
            part = NumberText.Read(TextOf(Current), _mark).Value;
            smaller = UnitNamed(VietnameseParticles.Minute)!;
            _at++;
            return true;
        }

        PhraseParser ahead = this;
        bool isJoined = larger.Dimension == Dimension.Duration && MatchCue(_at, out Cue and, out _) == 1 && and == Cue.And;
        ahead._at += isJoined ? 1 : 0;
        bool isNumber = ahead.Current.Kind == TokenKind.Number && ahead.Current.Start - _tokens[ahead._at - 1].End <= 1;
        NumberReading number = isNumber ? NumberText.Read(TextOf(ahead.Current), _mark) : default;
        if (!isNumber || number.Shape != NumberShape.Number)
        {
            return false;
        }

        int unitAt = ahead._at + 1;
        int length = MatchUnit(unitAt, out MeasureUnit? unit);
        if (length == 0)
        {
            unit = ClockLetterAt(unitAt, larger);
            length = unit is null ? 0 : 1;
        }

        int next = unitAt + length;
        bool isOther = length == 0
            || _tokens[next].Kind is TokenKind.Slash or TokenKind.Percent or TokenKind.Dash
            || (MatchCue(unitAt, out Cue cue, out _) is int words && words > length && cue != Cue.Filler)
            || !unit!.IsConvertibleTo(larger)
            || unit.Factor >= larger.Factor
            || number.Value >= larger.Factor / unit.Factor;
        if (isOther)
        {
            return false;
        }

        (part, decimals, smaller) = (number.Value, number.Value.Scale, unit!);
        _at = next;
        return true;
    }

    /// <summary>Whether two digits glued to the letter of an hour are its minutes (<c>1h30</c>), which look like a footnote's mark.</summary>
    private readonly bool IsMinutesOfHour(int at) =>
        at > 0
        && _tokens[at].Length == 2
        && _tokens[at - 1].Kind == TokenKind.Word
        && _tokens[at - 1].End == _tokens[at].Start
        && Vocabulary.WordAt(_lower, _tokens[at - 1]) is "h" or "g"
        && NumberText.Read(TextOf(_tokens[at]), _mark) is { Shape: NumberShape.Number, Value: < 60 };

    /// <summary>The letters of a printed time (<c>2h 5m</c>, <c>2m 35s</c>), which are none elsewhere.</summary>
    private readonly MeasureUnit? ClockLetterAt(int at, MeasureUnit larger) =>
        larger.Dimension != Dimension.Duration || _tokens[at].Kind != TokenKind.Word ? null : ClockLetter(Vocabulary.WordAt(_lower, _tokens[at]));

    private static MeasureUnit? ClockLetter(ReadOnlySpan<char> word) => word switch
    {
        "d" => UnitNamed(VietnameseParticles.Day),
        "h" or "g" => UnitNamed(VietnameseParticles.Hour),
        "m" or "p" => UnitNamed(VietnameseParticles.Minute),
        "s" => MeasureUnit.Second,
        _ => null,
    };

    /// <summary>Whether the letters at a number open a printed time: <c>2m 35s</c>, <c>1h30m</c>, <c>45s</c>; a lone <c>2 m</c> is two metres.</summary>
    private readonly MeasureUnit? ClockUnitAt(int at)
    {
        if (_tokens[at].Kind != TokenKind.Word || _tokens[at].Length != 1 || _tokens[at].Start - _tokens[at - 1].End > 1 || ClockLetter(Vocabulary.WordAt(_lower, _tokens[at])) is not { } unit)
        {
            return null;
        }

        Token number = _tokens[Math.Min(at + 1, _tokens.Count - 1)];
        Token letter = _tokens[Math.Min(at + 2, _tokens.Count - 1)];
        bool goesOn = number.Kind is TokenKind.Number or TokenKind.Footnote
            && letter.Kind == TokenKind.Word
            && (ClockLetter(Vocabulary.WordAt(_lower, letter)) ?? UnitNamed(TextOf(letter))) is { Dimension: Dimension.Duration } smaller
            && smaller.IsConvertibleTo(unit)
            && smaller.Factor < unit.Factor;
        bool isAlone = Vocabulary.WordAt(_lower, _tokens[at]) is "h" or "s" && number.Kind is not TokenKind.Number;
        return goesOn || isAlone ? unit : null;
    }

    /// <summary>Reads hours, minutes and seconds with colons between them; of two numbers only where a unit says which they are (<c>2:35 phút</c>).</summary>
    private bool TryReadClock()
    {
        Token first = Current;
        if (TryReadClockPair())
        {
            return true;
        }

        bool isClock = Peek().Kind == TokenKind.Colon && Peek(3).Kind == TokenKind.Colon
            && IsSixty(Peek(2)) && IsSixty(Peek(4))
            && Peek().Start == first.End && Peek(4).Start == Peek(3).End && Peek(3).Start == Peek(2).End && Peek(2).Start == Peek().End
            && first.Length <= 4 && NumberText.Read(TextOf(first), _mark) is { Shape: NumberShape.Number } hours && decimal.IsInteger(hours.Value);
        if (!isClock)
        {
            return false;
        }

        decimal seconds = (3_600 * NumberText.Read(TextOf(first), _mark).Value) + (60 * NumberText.Read(TextOf(Peek(2)), _mark).Value) + NumberText.Read(TextOf(Peek(4)), _mark).Value;
        _at += 5;
        AddNumber(first, seconds, 0, MeasureUnit.Second);
        return true;
    }

    private bool TryReadClockPair()
    {
        Token first = Current;
        bool isPair = Peek().Kind == TokenKind.Colon && IsSixty(Peek(2)) && Peek().Start == first.End && Peek(2).Start == Peek().End && first.Length <= 4;
        if (!isPair || NumberText.Read(TextOf(first), _mark) is not { Shape: NumberShape.Number } whole || MatchUnit(_at + 3, out MeasureUnit? unit) is not (> 0 and int length))
        {
            return false;
        }

        MeasureUnit? smaller = unit!.Symbol switch
        {
            VietnameseParticles.Hour => UnitNamed(VietnameseParticles.Minute),
            VietnameseParticles.Minute => MeasureUnit.Second,
            _ => null,
        };
        if (smaller is null)
        {
            return false;
        }

        decimal all = (60 * whole.Value) + NumberText.Read(TextOf(Peek(2)), _mark).Value;
        _at += 3 + length;
        AddNumber(first, all, 0, smaller);
        return true;
    }

    private readonly bool IsSixty(Token token) =>
        token.Kind == TokenKind.Number && token.Length == 2 && NumberText.Read(TextOf(token), _mark) is { Shape: NumberShape.Number, Value: < 60 };
}
