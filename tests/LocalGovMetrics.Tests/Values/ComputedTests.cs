using System.Text.Json;
using LocalGovMetrics.Values;

namespace LocalGovMetrics.Tests.Values;

public class ComputedTests
{
    [Fact]
    public void From_AFiniteNumber_IsDefined()
    {
        Computed result = Computed.From(1.5);

        (result.IsDefined, result.Value, result.ValueOrNull, result.Reason).Should().Be((true, 1.5, 1.5, UndefinedReason.None));
        result.TryGetValue(out double value).Should().BeTrue();
        value.Should().Be(1.5);
        double.IsNegative(Computed.From(-0.0).Value).Should().BeFalse("there is one zero");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void From_WhatIsNoNumber_IsUndefined(double value) => Computed.From(value).Should().Be(Computed.Undefined(UndefinedReason.NotFinite));

    [Fact]
    public void Undefined_KeepsItsReason()
    {
        Computed result = Computed.Undefined(UndefinedReason.ZeroBase);

        (result.IsDefined, result.ValueOrNull, result.Reason).Should().Be((false, null, UndefinedReason.ZeroBase));
        result.TryGetValue(out double value).Should().BeFalse();
        value.Should().Be(0);
        FluentActions.Invoking(() => result.Value).Should().Throw<InvalidOperationException>().WithMessage("*ZeroBase*");
        default(Computed).Reason.Should().Be(UndefinedReason.NotComputed);
        Computed.Undefined(UndefinedReason.NilOfRate).Reason.Should().Be(UndefinedReason.NilOfRate);
    }

    [Theory]
    [InlineData(UndefinedReason.None)]
    [InlineData((UndefinedReason)(-1))]
    [InlineData(UndefinedReason.NilOfRate + 1)]
    public void Undefined_WithoutAReason_Throws(UndefinedReason reason) =>
        FluentActions.Invoking(() => Computed.Undefined(reason)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*needs a reason*");

    [Fact]
    public void Equality_IsByNumberOrReason()
    {
        (Computed.From(0) == Computed.Undefined(UndefinedReason.ZeroBase)).Should().BeFalse();
        (Computed.From(1) != Computed.From(2)).Should().BeTrue();
        (default(Computed) == Computed.Undefined(UndefinedReason.NotComputed)).Should().BeTrue();
        Computed.Undefined(UndefinedReason.ZeroBase).Equals(Computed.Undefined(UndefinedReason.Missing)).Should().BeFalse();
        default(Computed).GetHashCode().Should().Be(Computed.Undefined(UndefinedReason.NotComputed).GetHashCode());
        Computed.From(1).GetHashCode().Should().NotBe(Computed.From(2).GetHashCode());
    }

    [Theory]
    [InlineData("0", true)]
    [InlineData("-1.5", true)]
    [InlineData("1E-300", true)]
    [InlineData("undefined:zeroBase", true)]
    [InlineData("undefined:none", false)]
    [InlineData("undefined:ZeroBase", false)]
    [InlineData("undefined:3", false)]
    [InlineData("undefined:", false)]
    [InlineData("-0", false)]
    [InlineData("NaN", false)]
    [InlineData("1e400", false)]
    [InlineData("01", false)]
    public void TryParse_TakesTheCanonicalForm(string text, bool isCanonical)
    {
        Computed.TryParse(text, out Computed result).Should().Be(isCanonical);
        result.ToString().Should().Be(isCanonical ? text : "undefined:notComputed");
    }

    [Fact]
    public void IsCloseTo_AgreesButForTheLastDigits()
    {
        Computed.From(1e6).IsCloseTo(Computed.From(1e6 + 5e-4)).Should().BeTrue();
        Computed.From(1e6).IsCloseTo(Computed.From(1e6 + 5e-3)).Should().BeFalse();
        Computed.From(-1e6).IsCloseTo(Computed.From(-1e6 - 5e-4)).Should().BeTrue();
        Computed.From(1).IsCloseTo(Computed.From(-1)).Should().BeFalse();
        Computed.From(1e-12).IsCloseTo(Computed.From(2e-12)).Should().BeFalse();
        Computed.From(1e-12).IsCloseTo(Computed.From(2e-12), scale: 1).Should().BeTrue();
        Computed.From(0).IsCloseTo(Computed.From(0)).Should().BeTrue();
        Computed.From(0).IsCloseTo(Computed.Undefined(UndefinedReason.ZeroBase)).Should().BeFalse();
        Computed.Undefined(UndefinedReason.ZeroBase).IsCloseTo(Computed.From(0)).Should().BeFalse();
        Computed.Undefined(UndefinedReason.ZeroBase).IsCloseTo(Computed.Undefined(UndefinedReason.ZeroBase)).Should().BeTrue();
        Computed.Undefined(UndefinedReason.ZeroBase).IsCloseTo(Computed.Undefined(UndefinedReason.Missing)).Should().BeFalse();
    }

    [Theory]
    [InlineData("\"higher\"")]
    [InlineData("3")]
    [InlineData("\"1\"")]
    [InlineData("\"zeroBase, missing\"")]
    public void Json_OfWhatIsNoMember_NamesTheMembers(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<UndefinedReason>(json)).Should().Throw<JsonException>().WithMessage("*words: allEqual, *zeroBase*");

    [Fact]
    public void Json_OfAMember_IsItsNameInAnyCase()
    {
        JsonSerializer.Serialize(UndefinedReason.ZeroBase).Should().Be("\"zeroBase\"");
        JsonSerializer.Deserialize<UndefinedReason>("\"ZEROBASE\"").Should().Be(UndefinedReason.ZeroBase);
        JsonSerializer.Serialize(new Dictionary<UndefinedReason, int> { [UndefinedReason.Missing] = 1 }).Should().Be("{\"missing\":1}");
        JsonSerializer.Deserialize<Dictionary<UndefinedReason, int>>("{\"Missing\":1}").Should().ContainKey(UndefinedReason.Missing);
        FluentActions.Invoking(() => JsonSerializer.Serialize((UndefinedReason)99)).Should().Throw<JsonException>().WithMessage("*99 is no UndefinedReason*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<UndefinedReason, int>>("{\"x\":1}")).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData("5")]
    [InlineData("\"2020 to 2025\"")]
    public void Json_OfTextThatIsNotCanonical_SaysWhatWasExpected(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Term>(json)).Should().Throw<JsonException>().WithMessage("*canonical text of Term*");

    [Fact]
    public void Json_OfACanonicalKey_IsRead()
    {
        Term term = Term.Parse("2020-2025");
        JsonSerializer.Serialize(new Dictionary<Term, int> { [term] = 1 }).Should().Be("{\"2020-2025\":1}");
        JsonSerializer.Deserialize<Dictionary<Term, int>>("{\"2020-2025\":1}").Should().ContainKey(term);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<Term, int>>("{\"2020 to 2025\":1}")).Should().Throw<JsonException>().WithMessage("*canonical text of Term*");
    }
}
