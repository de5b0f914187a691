using Apache.Arrow;

namespace LocalGovMetrics.Arrow;

/// <summary>Finds the columns of a record batch, or says what is wrong with them.</summary>
internal sealed class ColumnFinder(RecordBatch batch)
{
    public ArrowColumn Require(string name, ColumnType type) =>
        Find(name, type) ?? throw new ArgumentException($"The record batch has no column '{name}'; a column of type {type.Name} was expected.");

    public ArrowColumn? Find(string name, ColumnType type)
    {
        int? found = null;
        for (int i = 0; name.Length > 0 && i < batch.Schema.FieldsList.Count; i++)
        {
            if (batch.Schema.FieldsList[i].Name == name)
            {
                found = found is null ? i : throw new ArgumentException($"The record batch has two columns '{name}'.");
            }
        }

        return found is { } index ? Checked(name, type, batch.Column(index).Data) : null;
    }

    private ArrowColumn Checked(string name, ColumnType type, ArrayData data)
    {
        if (!type.Fits(data.DataType))
        {
            throw new ArgumentException($"The column '{name}' has the type {ColumnType.NameOf(data.DataType)}; {type.Name} was expected.");
        }

        return data.Length == batch.Length
            ? new ArrowColumn(name, data)
            : throw new ArgumentException(FormattableString.Invariant($"The column '{name}' has {data.Length} rows; {batch.Length} were expected."));
    }
}
