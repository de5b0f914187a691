using Apache.Arrow.Types;

namespace LocalGovMetrics.Arrow;

/// <summary>What a column must be made of.</summary>
internal sealed class ColumnType
{
    private readonly ArrowTypeId _id;
    private readonly bool _mayBeIndices;

    private ColumnType(string name, ArrowTypeId id, bool mayBeIndices = false) => (Name, _id, _mayBeIndices) = (name, id, mayBeIndices);

    public static ColumnType Double { get; } = new("double", ArrowTypeId.Double);

    public static ColumnType Code { get; } = new("uint8", ArrowTypeId.UInt8);

    public static ColumnType Number { get; } = new("int32", ArrowTypeId.Int32);

    public static ColumnType Decimals { get; } = new("int8", ArrowTypeId.Int8);

    public static ColumnType Key { get; } = new("int32, or a dictionary with indices of int32", ArrowTypeId.Int32, mayBeIndices: true);

    public string Name { get; }

    public static string NameOf(IArrowType type) =>
        type is DictionaryType dictionary ? $"a dictionary of {dictionary.ValueType.Name} with indices of {dictionary.IndexType.Name}" : type.Name;

    public bool Fits(IArrowType type) => type.TypeId == _id || (_mayBeIndices && type is DictionaryType dictionary && dictionary.IndexType.TypeId == _id);
}
