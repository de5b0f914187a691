using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>What a number is per: persons, times, and powers of ten of a population.</content>
internal ref partial struct PhraseParser
{
    private const int LongestPerNoun = 3;

    /// <summary>Takes one thing that a number is per (<c>/người</c>, <c>a year</c>, <c>per 1,000 population</c>); null where there is none, or where a slash opens a total (<c>500/650 người</c>).</summary>
    private MeasureUnit? TakePer(MeasureUnit? unit, decimal value)
    {
        int start = _at;
        int length = MatchCue(_at, out Cue cue, out _);
        bool isSaid = Current.Kind != TokenKind.Slash;
        if (!isSaid)
        {
            _at++;
        }
        else if (length > 0 && cue == Cue.PerYear)
        {
            _at += length;
            return PerYear(unit);
        }
        else if (PerTimeAt(out MeasureUnit? time) is > 0 and int words)
        {
            UnitPer? perTime = unit is { Dimension: not Dimension.Number } ? UnitPer.Of(time!.Symbol, 1) : null;
            _at += perTime is null ? 0 : words;
            return perTime is { } named && !IsPerAlready(unit, named) ? unit!.With(named) : Back(start);
        }
        else if ((length > 0 && (cue == Cue.Per || IsRatedOn(length))) || IsEachOf(unit))
        {
            _at += Math.Max(length, 1);
        }
        else
        {
            return null;
        }

        bool isRead = TryTakePerQuantity(out decimal quantity, out bool hasQuantity);
        int nounLength = PerNounAt(hasQuantity, out string noun);
        if (isRead && UnitPer.Of(noun, quantity) is { } per && IsRate(unit, value, per, hasQuantity, isSaid) && !IsPerAlready(unit, per) && (unit ?? MeasureUnit.Number).With(per) is { } rate)
        {
            _at += nounLength;
            return rate;
        }

        _at = start;
        return null;
    }

    private MeasureUnit? Back(int start)
    {
        _at = start;
        return null;
    }

    /// <summary>Words that say per what time the unit before them is (<c>a month</c>, <c>hằng tháng</c>); how many, or 0.</summary>
    private readonly int PerTimeAt(out MeasureUnit? time)
    {
        time = null;
        if (Current.Kind != TokenKind.Word)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = _lower[Current.Start..];
        foreach ((string phrase, string symbol) in UnitWords.PerTimes)
        {
            if (rest.StartsWith(phrase, StringComparison.Ordinal) && (rest.Length == phrase.Length || !char.IsLetter(rest[phrase.Length])))
            {
                time = UnitNamed(symbol);
                int words = 1 + phrase.AsSpan().Count(' ');
                return _tokens[_at + words].Kind == TokenKind.Number || MatchCue(_at, out Cue cue, out _) > words || cue == Cue.FirstMonths ? 0 : words;
            }
        }

        return 0;
    }

    /// <summary>«mỗi» before a known thing says per what the unit before it is (<c>60 triệu đồng mỗi người</c>).</summary>
    private readonly bool IsEachOf(MeasureUnit? unit) =>
        unit is { Dimension: not Dimension.Number }
        && Current.Kind == TokenKind.Word
        && Vocabulary.WordAt(_lower, Current) is VietnameseParticles.Each
        && MatchUnit(_at + 1, out MeasureUnit? thing) > 0
        && thing!.Dimension == Dimension.Count;

    private static bool IsPerAlready(MeasureUnit? unit, UnitPer per) => unit is not null && Array.Exists(unit.Pers, one => one.Noun == per.Noun);

    /// <summary>«trên» before a power of ten says of how many (<c>8 bác sĩ trên 1 vạn dân</c>); before any other number it is a bound.</summary>
    private readonly bool IsRatedOn(int length)
    {
        if (length != 1 || Vocabulary.WordAt(_lower, Current) is not VietnameseParticles.Per || _tokens[_at - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        PhraseParser ahead = this;
        ahead._at++;
        return ahead.TryTakePerQuantity(out decimal quantity, out bool hasQuantity) && hasQuantity
            && ahead.PerNounAt(hasQuantity, out string noun) > 0 && UnitPer.Of(noun, quantity) is { IsPowerOfTen: true } per && UnitWords.Populations.Contains(per.Noun);
    }

    private bool TryTakePerQuantity(out decimal quantity, out bool hasQuantity)
    {
        quantity = 1;
        hasQuantity = Current.Kind == TokenKind.Number;
        bool isRead = true;
        if (hasQuantity)
        {
            NumberReading count = NumberText.Read(TextOf(Current), _mark);
            bool groups = count.Shape == NumberShape.Ambiguous && UnitPer.IsPower(GroupedValue(TextOf(Current)));
            quantity = groups ? GroupedValue(TextOf(Current)) : count.Value;
            isRead = groups || count.IsNumber;
            _at++;
        }

        if (MatchCue(_at, out Cue scale, out int factor) > 0 && scale == Cue.Scale)
        {
            hasQuantity = true;
            isRead &= DecimalMath.TryMultiply(quantity, factor, out quantity);
            _at++;
        }

        return isRead && quantity > 0;
    }

    /// <summary>The number of a text of digits and one mark, if the mark groups: of <c>1.000</c> and <c>1,000</c> a thousand.</summary>
    private static decimal GroupedValue(ReadOnlySpan<char> text)
    {
        const int LongestQuantity = 20;
        decimal value = 0;
        if (text.Length > LongestQuantity)
        {
            return 0;
        }

        foreach (char c in text)
        {
            value = char.IsAsciiDigit(c) ? (value * 10) + (c - '0') : value;
        }

        return value;
    }

    /// <summary>The noun that stands here, known or of up to three words; its length, or 0.</summary>
    private readonly int PerNounAt(bool hasQuantity, out string noun)
    {
        int length = MatchUnit(_at, out MeasureUnit? known);
        if (length > 0)
        {
            noun = known!.Symbol;
            return length;
        }

        noun = string.Empty;
        while (!(hasQuantity && length == 0 && _tokens[_at - 1].End == Current.Start) && length < LongestPerNoun && IsNounWordAt(_at + length, isFirst: length == 0))
        {
            length++;
        }

        if (length > 0)
        {
            noun = Spaced(_lower[Current.Start.._tokens[_at + length - 1].End]);
        }

        return MeasureUnit.IsNoun(noun) ? length : 0;
    }

    private readonly bool IsNounWordAt(int at, bool isFirst) =>
        _tokens[at].Kind == TokenKind.Word
        && (isFirst || (_tokens[at].Start - _tokens[at - 1].End == 1 && MatchUnit(at, out _) == 0))
        && MatchCue(at, out _, out _) == 0
        && MeasureUnit.IsNoun(Vocabulary.WordAt(_lower, _tokens[at]));

    /// <summary>
    /// Whether what stands behind a slash says what the number is per. A number there is a total (k of n), unless it is a power of ten of a
    /// population, or of something else than what the number counts; behind <c>per</c> any quantity is one.
    /// </summary>
    private static bool IsRate(MeasureUnit? unit, decimal value, UnitPer per, bool hasQuantity, bool isSaid)
    {
        if (!hasQuantity)
        {
            return per.Noun.Length > 0;
        }

        bool countsOthers = unit is { Dimension: not Dimension.Number } && unit.Numerator != per.Noun;
        return isSaid ? per.Noun.Length > 0 || per.IsPowerOfTen
            : per.IsTime ? countsOthers && unit!.Dimension is not (Dimension.Percent or Dimension.PercentagePoint)
            : per.IsPowerOfTen && (countsOthers || !decimal.IsInteger(value) || (UnitWords.Populations.Contains(per.Noun) && per.Quantity >= 1_000));
    }
}
