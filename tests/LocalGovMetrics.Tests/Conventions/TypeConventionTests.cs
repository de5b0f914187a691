using LocalGovMetrics.Tests.Conventions.Violations;

namespace LocalGovMetrics.Tests.Conventions;

public class TypeConventionTests
{
    private static readonly Type[] All = [.. Shipped.PublicTypes];

    [Fact]
    public void Shipped_Assemblies_AreFound() =>
        Shipped.Assemblies.Select(assembly => assembly.GetName().Name).Should().Contain("LocalGovMetrics").And.HaveCountGreaterThan(1);

    [Fact]
    public void PublicClasses_CannotBeDerivedFrom() => TypeConventions.OpenClasses(All).Should().BeEmpty();

    [Fact]
    public void PublicStructs_AreReadonly() => TypeConventions.WritableStructs(All).Should().BeEmpty();

    [Fact]
    public void PublicTypes_HaveNoMutableState() => TypeConventions.MutableMembers(All).Should().BeEmpty();

    [Fact]
    public void NoType_HasStaticState() =>
        TypeConventions.StaticState(Shipped.Assemblies.SelectMany(assembly => assembly.GetTypes())).Should().BeEmpty();

    [Fact]
    public void PublicMembers_HandOutNoMutableCollections() => TypeConventions.ExposedCollections(All).Should().BeEmpty();

    [Fact]
    public void PublicEnums_HaveZeroAndConverter() => TypeConventions.IncompleteEnums(All).Should().BeEmpty();

    [Fact]
    public void PublicEquatables_HaveOperators() => TypeConventions.EquatablesWithoutOperators(All).Should().BeEmpty();

    [Fact]
    public void Types_AreNamedForConcepts() =>
        TypeConventions.MisleadingNames([.. All], "LocalGovMetrics").Should().BeEmpty();

    [Fact]
    public void Units_ArePlaces_AndMeasuresAreMeasureUnits() =>
        TypeConventions.MeasuresCalledUnits(Shipped.Assemblies.SelectMany(assembly => assembly.GetTypes())).Should().BeEmpty();

    [Fact]
    public void MeasuresCalledUnits_OfViolations_AreNamed() => TypeConventions.MeasuresCalledUnits([typeof(MeasureCalledUnit)]).Should().ContainSingle();

    [Fact]
    public void OpenClasses_OfViolations_AreNamed() =>
        TypeConventions.OpenClasses([typeof(OpenClass), typeof(OpenFamily)]).Should().HaveCount(2);

    [Fact]
    public void WritableStructs_OfViolations_AreNamed() => TypeConventions.WritableStructs([typeof(WritableStruct)]).Should().ContainSingle();

    [Fact]
    public void MutableMembers_OfViolations_AreNamed() =>
        TypeConventions.MutableMembers([typeof(Mutable)]).Should().Contain(breach => breach.Contains("Settable has a setter"))
            .And.Contain(breach => breach.Contains(".Counter is a field"))
            .And.Contain(breach => breach.Contains("._name is a field"));

    [Fact]
    public void StaticState_OfViolations_IsNamed() => TypeConventions.StaticState([typeof(Mutable)]).Should().ContainSingle();

    [Fact]
    public void ExposedCollections_OfViolations_AreNamed() => TypeConventions.ExposedCollections([typeof(Mutable)]).Should().HaveCount(2);

    [Fact]
    public void IncompleteEnums_OfViolations_AreNamed() =>
        TypeConventions.IncompleteEnums([typeof(WithoutZero), typeof(WithoutConverter)]).Should().HaveCount(2);

    [Fact]
    public void EquatablesWithoutOperators_OfViolations_AreNamed() =>
        TypeConventions.EquatablesWithoutOperators([typeof(WithoutOperators)]).Should().HaveCount(2);

    [Fact]
    public void MisleadingNames_OfViolations_AreNamed() =>
        TypeConventions.MisleadingNames([typeof(Violations.Violations), typeof(StringUtils), typeof(Fact)], typeof(OpenClass).Namespace!)
            .Should().HaveCount(3);

    private sealed class Fact;
}
