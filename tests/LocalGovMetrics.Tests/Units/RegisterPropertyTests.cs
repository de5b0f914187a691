using System.Text.Json;
using CsCheck;
using LocalGovMetrics.Units;
using NodaTime;

namespace LocalGovMetrics.Tests.Units;

public class RegisterPropertyTests
{
    private static readonly Gen<(RandomRegisterSample Sample, LocalDate From, LocalDate To)> Spans =
        Gen.Select(RandomRegister.Samples, Gen.Int[0, 4200], Gen.Int[0, 4200]).Select((sample, one, other) => (sample, RandomRegisterSample.DayOf(Math.Min(one, other)), RandomRegisterSample.DayOf(Math.Max(one, other))));

    [Fact]
    public void EveryUnit_ExistsExactlyOnceOnEveryDateOfItsLife() => Spans.Sample(
        given =>
        {
            foreach (LocalDate day in (LocalDate[])[given.From, given.To, new LocalDate(1989, 12, 31), new LocalDate(2000, 1, 1).PlusDays(100)])
            {
                UnitId[] expected = [.. given.Sample.Lives.Where(life => day >= life.Value.First && (life.Value.Gone is not { } gone || day < gone)).Select(life => life.Key)];
                given.Sample.Register.UnitsOn(day).Select(unit => unit.Unit.Id).Should().BeEquivalentTo(expected);
                given.Sample.Register.UnitsOn(day).Should().NotContain(unit => !unit.IsSettled);
                foreach (UnitId unit in expected)
                {
                    given.Sample.Register.Find(unit.Scheme, unit.Code, day)!.Unit.Id.Should().Be(unit);
                }
            }
        },
        iter: 300);

    [Fact]
    public void Forwards_ThenBackwards_GivesTheUnitAmongThePredecessors() => Spans.Sample(
        given =>
        {
            UnitRegister register = given.Sample.Register;
            foreach (UnitOnDay unit in register.UnitsOn(given.From))
            {
                foreach (UnitShare successor in register.SuccessorsOf(unit.Unit.Id, given.From, given.To))
                {
                    UnitShare back = register.PredecessorsOf(successor.Unit, given.From, given.To).Single(share => share.Unit == unit.Unit.Id);
                    (back.IsWhole, back.Existence).Should().Be((successor.IsWhole, successor.Existence));
                    back.Shares.Should().Equal(successor.Shares);
                    register.Find(successor.Unit, given.To).Should().NotBeNull();
                }
            }

            foreach (UnitOnDay unit in register.UnitsOn(given.To))
            {
                register.PredecessorsOf(unit.Unit.Id, given.From, given.To).Should().NotBeEmpty("nothing was made of nothing");
            }
        },
        iter: 300);

    [Fact]
    public void SharesOfAUnit_AddUpToTheWhole_WhereNothingEnded() => Spans.Sample(
        given =>
        {
            RegisterLinks links = given.Sample.Register.LinksBetween(given.From, given.To);
            links.Uncertain.Should().BeEmpty();
            foreach (UnitOnDay unit in given.Sample.Register.UnitsOn(given.From).Where(unit => !links.Ended.Contains(unit.Unit.Id)))
            {
                IReadOnlyList<UnitShare> shares = given.Sample.Register.SuccessorsOf(unit.Unit.Id, given.From, given.To);
                decimal[] parts = [.. shares.Select(share => share.ShareBy("population")).OfType<decimal>()];
                if (parts.Length == shares.Count)
                {
                    parts.Sum().Should().BeApproximately(1, 1e-20m);
                }

                links.Links.Where(link => link.From == unit.Unit.Id).Select(link => link.To).Should().Equal(shares.Select(share => share.Unit));
            }
        },
        iter: 300);

    [Fact]
    public void AmountsBetween_OverASingleSplit_AreThoseGiven() => RandomRegister.Samples.Sample(
        sample =>
        {
            foreach (UnitSplit split in sample.Register.Changes.OfType<UnitSplit>())
            {
                LocalDate day = split.Date.Day!.Value;
                sample.Register.LinksBetween(day.PlusDays(-1), day).Links.Where(link => link.From == split.Links[0].From).Should().BeEquivalentTo(split.Links);
            }
        },
        iter: 200);

    [Fact]
    public void Lineage_ForwardsAndBackwards_AreTheSameSteps() => RandomRegister.Samples.Sample(
        sample =>
        {
            foreach (UnitId unit in sample.Lives.Keys)
            {
                UnitLineage lineage = sample.Register.Lineage(unit);
                lineage.Forwards.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(step => step.Change.Date.Earliest);
                lineage.Backwards.Should().OnlyHaveUniqueItems().And.BeInDescendingOrder(step => step.Change.Date.Earliest);
                foreach (LineageStep step in lineage.Forwards.Where(step => step.From != step.To && step.To is not null))
                {
                    sample.Register.Lineage(step.To!).Backwards.Should().Contain(step);
                }
            }
        },
        iter: 100);

    [Fact]
    public void Build_InAnyOrder_GivesTheSameRegister_AndSoDoesJson() => RandomRegister.Samples.Sample(
        sample =>
        {
            UnitRegister register = sample.Register;
            UnitRegister.Build(register.Units.Reverse(), register.Changes.Reverse()).GetValueOrThrow().Should().Be(register);
            JsonSerializer.Deserialize<UnitRegister>(JsonSerializer.Serialize(register)).Should().Be(register);
        },
        iter: 50);
}
