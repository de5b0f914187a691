namespace LocalGovMetrics.Package.Tests;

/// <summary>The tests that share one packing of the libraries.</summary>
[CollectionDefinition(Name)]
public sealed class PackedCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "Packed libraries";
}
