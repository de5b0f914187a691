using LocalGovMetrics.Targets;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Targets;

/// <summary>Measures: their canonical texts, both ways, and which of them are reductions or growth.</summary>
public class MeasureTests
{
    public static TheoryData<Measure, string, MeasureKind, ChangeSense> Known => new()
    {
        { Measure.Level, "level", MeasureKind.Level, ChangeSense.None },
        { Measure.Change, "change", MeasureKind.Change, ChangeSense.None },
        { Measure.Increase, "change:increase", MeasureKind.Change, ChangeSense.Increase },
        { Measure.Reduction, "change:reduction", MeasureKind.Change, ChangeSense.Reduction },
        { Measure.Growth, "growth", MeasureKind.Growth, ChangeSense.None },
        { Measure.AverageGrowth, "averageGrowth", MeasureKind.AverageGrowth, ChangeSense.None },
        { Measure.Multiple, "multiple", MeasureKind.Multiple, ChangeSense.None },
        { Measure.Total, "total", MeasureKind.Total, ChangeSense.None },
        { Measure.AnnualAverage, "annualAverage", MeasureKind.AnnualAverage, ChangeSense.None },
        { Measure.AnnualIncrease, "annualAverage:increase", MeasureKind.AnnualAverage, ChangeSense.Increase },
        { Measure.AnnualReduction, "annualAverage:reduction", MeasureKind.AnnualAverage, ChangeSense.Reduction },
        { Measure.Completion, "completion", MeasureKind.Completion, ChangeSense.None },
        { Measure.Rank, "rank", MeasureKind.Rank, ChangeSense.None },
        { Measure.Grade, "grade", MeasureKind.Grade, ChangeSense.None },
        { Measure.Count, "count", MeasureKind.Count, ChangeSense.None },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Text_OfEveryMeasure_ReadsBackAsTheSame(Measure measure, string text, MeasureKind kind, ChangeSense sense)
    {
        (measure.Kind, measure.Sense, measure.Inner).Should().Be((kind, sense, null));
        measure.ToString().Should().Be(text);
        Measure.Parse(text).Should().Be(measure);
        Measure.TryParse(text, null, out Measure? read).Should().BeTrue();
        read.Should().Be(measure);

        Measure yearly = Measure.EveryYear(measure);
        (yearly.Kind, yearly.Sense, yearly.Inner).Should().Be((MeasureKind.EveryYear, ChangeSense.None, measure));
        yearly.ToString().Should().Be("everyYear:" + text);
        Measure.Parse("everyYear:" + text).Should().Be(yearly);
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void IsReduction_AndIsGrowth_AreThoseOfTheMeasureOrOfItsYears(Measure measure, string text, MeasureKind kind, ChangeSense sense)
    {
        bool growth = kind is MeasureKind.Growth or MeasureKind.AverageGrowth;
        measure.IsReduction.Should().Be(sense == ChangeSense.Reduction, text);
        measure.IsGrowth.Should().Be(growth, text);
        Measure.EveryYear(measure).IsReduction.Should().Be(sense == ChangeSense.Reduction, text);
        Measure.EveryYear(measure).IsGrowth.Should().Be(growth, text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Level")]
    [InlineData("levels")]
    [InlineData("0")]
    [InlineData(":")]
    [InlineData(":level")]
    [InlineData("level:")]
    [InlineData("level:increase")]
    [InlineData("growth:reduction")]
    [InlineData("change:")]
    [InlineData("change:none")]
    [InlineData("change:level")]
    [InlineData("change:reduction:increase")]
    [InlineData("annualAverage:none")]
    [InlineData("everyYear")]
    [InlineData("everyYear:")]
    [InlineData("everyYear:everyYear:level")]
    [InlineData("everyYear:nothing")]
    public void Parse_OfWhatIsNoCanonicalText_IsRefused(string text)
    {
        Measure.TryParse(text, null, out Measure? read).Should().BeFalse();
        read.Should().BeNull();
        FluentActions.Invoking(() => Measure.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Of_EveryKind_IsThatKindWithoutASense()
    {
        foreach (MeasureKind kind in Enum.GetValues<MeasureKind>())
        {
            Measure measure = Measure.Of(kind);
            (measure.Kind, measure.Sense).Should().Be((kind, ChangeSense.None));
            measure.Inner.Should().Be(kind == MeasureKind.EveryYear ? Measure.Level : null);
        }

        FluentActions.Invoking(() => Measure.Of((MeasureKind)99)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("No such measure.*");
    }

    [Fact]
    public void EveryYear_OfNothingOrOfEveryYear_IsRefused()
    {
        FluentActions.Invoking(() => Measure.EveryYear(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Measure.EveryYear(Measure.EveryYear(Measure.Rank))).Should().Throw<ArgumentException>().WithMessage("The measure is of every year already.*");
    }
}
