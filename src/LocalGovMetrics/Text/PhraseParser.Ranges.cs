using System.Globalization;
using LocalGovMetrics.Languages;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Text;

/// <content>Several numbers joined: ranges, chains, fractions.</content>
internal ref partial struct PhraseParser
{
    private void AddChain(Token first, bool isTo, List<(decimal Value, int Decimals, MeasureUnit? MeasureUnit)> chain)
    {
        MeasureUnit? last = chain[^1].MeasureUnit ?? chain[0].MeasureUnit ?? _leadingUnit;
        if (chain.Count == 2)
        {
            (decimal low, int lowDecimals, MeasureUnit? lowUnit) = chain[0];
            (decimal high, int highDecimals, MeasureUnit? highUnit) = chain[1];
            if (lowUnit is not null && highUnit is not null && lowUnit.WithoutPer() != highUnit.WithoutPer())
            {
                if (!lowUnit.IsConvertibleTo(highUnit) || !lowUnit.TryConvert(low, highUnit, out decimal converted))
                {
                    Add(new ReportedValue(_pending.Qualifier ?? Qualifier.Exact, low, lowDecimals, measureUnit: lowUnit, sense: _pending.Sense), first.Start, first.End);
                    Add(new ReportedValue(Qualifier.Exact, high, highDecimals, measureUnit: highUnit), first.End, _tokens[_at - 1].End);
                    return;
                }

                low = converted;
                lowDecimals = DecimalsOf(converted, converted.Scale);
            }

            if (low > high)
            {
                Fail(ReadFailureKind.ReversedRange, first, Language.Said("cellNote.rangeRunsDownFrom", low.ToString(CultureInfo.InvariantCulture), high.ToString(CultureInfo.InvariantCulture)));
                return;
            }

            int rangeDecimals = Math.Max(lowDecimals, highDecimals);
            if (!DecimalMath.FitsDecimals(low, rangeDecimals) || !DecimalMath.FitsDecimals(high, rangeDecimals))
            {
                Fail(ReadFailureKind.NumberTooLong, first, Language.Said("cellNote.endsRangeHaveMoreThan"));
                return;
            }

            bool isMultiple = last?.Dimension == Dimension.Multiple || _pending.Level == LevelCue.Multiple;
            ReportedValue range = new(
                Qualifier.Range,
                null,
                rangeDecimals,
                low,
                high,
                measureUnit: isMultiple ? last ?? MeasureUnit.Times : last,
                sense: isMultiple ? ChangeSense.None : _pending.Sense);
            Qualifier? bound = _isBanded || (isTo && _pending is { From: true, Qualifier: Qualifier.MoreThan }) ? null : _pending.Qualifier;
            if (bound != _pending.Qualifier || _isBanded)
            {
                _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.rangeReadWithBothIts"));
            }

            Add(range, first.Start, _tokens[_at - 1].End, isMultiple ? LevelCue.Multiple : _pending.Level);
            if (bound is Qualifier.About or Qualifier.Nearly)
            {
                _phrase.Note(ReadingNoteCode.Approximate, Language.Said("cellNote.rangeApproximate"));
            }

            if (bound is Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.LessThan or Qualifier.AtMost)
            {
                BindRange(range, bound.Value);
            }

            return;
        }

        foreach ((decimal value, int decimals, MeasureUnit? unit) in chain)
        {
            Add(new ReportedValue(Qualifier.Exact, value, decimals, measureUnit: unit ?? last), first.Start, _tokens[_at - 1].End, inChain: true);
        }
    }

    /// <summary>Of "at least 2-3" the near end is the bound.</summary>
    private readonly void BindRange(ReportedValue range, Qualifier bound)
    {
        decimal end = (bound is Qualifier.MoreThan or Qualifier.AtLeast ? range.RangeLow : range.RangeHigh).GetValueOrDefault();
        _phrase.Items[^1].Value = new ReportedValue(bound, end, DecimalMath.RoomFor(end, range.Decimals), measureUnit: range.MeasureUnit, sense: range.Sense);
        _phrase.Note(ReadingNoteCode.Other, Language.Said("cellNote.boundStandsBeforeRangeIts"));
    }

    private void ReadFraction(Token first, decimal count, MeasureUnit? countUnit)
    {
        _at++;
        if (!TryTakeNumber(out decimal of, out int decimals))
        {
            return;
        }

        MeasureUnit? ofUnit = TakeUnit(ref of, ref decimals, out _);
        bool isList = Current.Kind == TokenKind.Slash && Peek().Kind is TokenKind.Number or TokenKind.Word;
        bool differs = countUnit is not null && ofUnit is not null && countUnit != ofUnit && !countUnit.IsConvertibleTo(ofUnit);
        if (isList || differs)
        {
            Add(ReportedValue.AsPrinted(count, countUnit), first.Start, first.End);
            _separator = TokenKind.Comma;
            Add(ReportedValue.AsPrinted(of, ofUnit), first.End, _tokens[_at - 1].End);
            _separator = TokenKind.Comma;
            _at += isList ? 1 : 0;
            return;
        }

        decimal converted = count;
        if (countUnit is not null && ofUnit is not null && countUnit != ofUnit && !countUnit.TryConvert(count, ofUnit, out converted))
        {
            Fail(ReadFailureKind.NumberTooLong, first, Language.Said("cellNote.countCannotBeConvertedInto"));
            return;
        }

        if (_pending.Qualifier is { } bound)
        {
            _phrase.BoundOfFraction = bound;
        }

        ChangeSense sense = _pending.Sense;
        MeasureUnit? unit = ofUnit ?? countUnit ?? (_leadingUnit is { Dimension: Dimension.Percent } ? null : _leadingUnit);
        Add(ReportedValue.FromFraction(Fraction.FromCount(converted, of), unit: unit) with { Sense = sense }, first.Start, _tokens[_at - 1].End);
    }
}
