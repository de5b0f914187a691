using LocalGovMetrics.Comparability;
using LocalGovMetrics.Values;
using static LocalGovMetrics.Tests.Comparability.Compared;

namespace LocalGovMetrics.Tests.Comparability;

public class TableTests
{
    [Fact]
    public void Table_OfManyComparableValues_IsOneGroup_WhateverTheirNumber()
    {
        Comparand[] values = [.. Enumerable.Range(0, 10_000).Select(i => Share("98.1", FormattableString.Invariant($"xã {i}")))];

        ComparabilityTable table = ComparabilityTable.Of(values);

        table.Blocks.Should().ContainSingle().Which.GroupCount.Should().Be(1);
        table.LeftOut.Should().BeEmpty();
        table.Outcome(3, 9_999).Should().BeSameAs(ComparabilityOutcome.Comparable);
    }

    [Fact]
    public void Pairs_OfAComparableBlock_AllocateNoOutcomes()
    {
        ComparabilityBlock block = ComparabilityTable.Of([.. Enumerable.Range(0, 300).Select(i => Share("98.1", FormattableString.Invariant($"xã {i}"), Period.OfYear(2020 + (i % 2))))]).Blocks[0];

        block.Pairs().Select(pair => pair.Outcome).Distinct(ReferenceEqualityComparer.Instance).Count().Should().BeLessThanOrEqualTo(4, "an outcome is made for a pair of groups, not of values");
    }

    [Fact]
    public void LeftOut_SaysWhy()
    {
        Comparand lone = Share("56.2") with { Concept = Concept(StockOrFlow.Stock, "forest-cover") };
        Comparand forecast = Share("99", "Tam Kỳ") with { Status = ObservationStatus.Forecast };
        Comparand missing = Share("1", "Phong Điền") with { Value = new ReportedText(ReportedTextKind.NotReported, string.Empty) };

        ComparabilityTable table = ComparabilityTable.Of([Share("98"), Share("97", "Quảng Trị"), lone, forecast, missing]);

        table.LeftOut.Select(left => (left.Index, left.Reason)).Should().Equal((2, LeftOutReason.NoCounterpart), (3, LeftOutReason.AllRefused), (4, LeftOutReason.NoValue));
        table.LeftOut[1].Findings.Select(finding => (finding.Code, finding.Left)).Should().Contain((ComparabilityCode.ForecastAgainstOther, "forecast"));
        table.ToString().Should().Be("5 values, 2 indicators, 3 values left out");
    }

    [Fact]
    public void Against_AReference_GivesEveryOther()
    {
        ComparabilityBlock block = ComparabilityTable.Of([Share("98"), Share("97", "Quảng Trị"), Share(">93", "Tam Kỳ")]).Blocks[0];

        block.Against(2).Select(pair => (pair.Left, pair.Right, pair.Outcome.Kind)).Should().Equal((2, 0, ComparabilityKind.WithReservations), (2, 1, ComparabilityKind.WithReservations));
        ((Func<object>)(() => block.Against(3))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Outcome_OfNoSuchValue_IsRefused() =>
        ((Func<object>)(() => ComparabilityTable.Of([Share("98")]).Outcome(0, 1))).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Table_OfNothing_IsEmpty() => ComparabilityTable.Of([]).Blocks.Should().BeEmpty();
}
