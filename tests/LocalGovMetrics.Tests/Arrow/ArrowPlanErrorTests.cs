using Apache.Arrow;
using Apache.Arrow.Types;
using LocalGovMetrics.Arrow;

namespace LocalGovMetrics.Tests.Arrow;

public class ArrowPlanErrorTests
{
    public static TheoryData<string, IArrowArray, string> Wrong => new()
    {
        { "actual", new FloatArray.Builder().Append(1).Append(2).Build(), "*'actual' has the type float; double was expected.*" },
        { "low", new StringArray.Builder().Append(">93").Append("1").Build(), "*'low' has the type utf8; double was expected.*" },
        { "high", new Int64Array.Builder().Append(1).Append(2).Build(), "*'high' has the type int64; double was expected.*" },
        { "base", new Int32Array.Builder().Append(1).Append(2).Build(), "*'base' has the type int32; double was expected.*" },
        { "criterion", PlanRecords.Dictionary(UInt8Type.Default, new UInt8Array.Builder().AppendRange([1, 2]).Build()), "*'criterion' has the type a dictionary of utf8 with indices of uint8; uint8 was expected.*" },
        { "direction", new Int8Array.Builder().Append(1).Append(2).Build(), "*'direction' has the type int8; uint8 was expected.*" },
        { "periods", new Int64Array.Builder().Append(1).Append(2).Build(), "*'periods' has the type int64; int32 was expected.*" },
        { "decimals", new UInt8Array.Builder().Append(1).Append(2).Build(), "*'decimals' has the type uint8; int8 was expected.*" },
        { "unit", PlanRecords.Dictionary(Int8Type.Default, new Int8Array.Builder().AppendRange([1, 2]).Build()), "*'unit' has the type a dictionary of utf8 with indices of int8; int32, or a dictionary with indices of int32 was expected.*" },
        { "criterion", new UInt8Array.Builder().Append(1).AppendNull().Build(), "*'criterion' has 1 nulls; it needs a value in each row.*" },
        { "unit", new Int32Array.Builder().AppendNull().AppendNull().Build(), "*'unit' has 2 nulls; it needs a value in each row.*" },
        { "low", new DoubleArray.Builder().Append(1).Build(), "*'low' has 1 rows; 2 were expected.*" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Columns_WrongColumn_IsNamedWithWhatWasExpected(string name, IArrowArray array, string message)
    {
        using RecordBatch records = PlanRecords.With(PlanRecords.Of(PlanRecords.Random(2)), name, array);

        FluentActions.Invoking(() => ArrowPlan.Columns(records)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Theory]
    [InlineData("actual", "*no column 'actual'; a column of type double was expected.*")]
    [InlineData("low", "*no column 'low'; a column of type double was expected.*")]
    [InlineData("criterion", "*no column 'criterion'; a column of type uint8 was expected.*")]
    [InlineData("direction", "*no column 'direction'; a column of type uint8 was expected.*")]
    public void Columns_MissingColumn_IsNamed(string name, string message)
    {
        using RecordBatch whole = PlanRecords.Of(PlanRecords.Random(2));
        using RecordBatch records = PlanRecords.Of([.. whole.Schema.FieldsList.Select((field, i) => (field.Name, whole.Column(i))).Where(column => column.Name != name)]);

        FluentActions.Invoking(() => ArrowPlan.Columns(records)).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Fact]
    public void Columns_SameNameTwice_IsRefused()
    {
        using RecordBatch records = PlanRecords.Of(("actual", PlanRecords.Doubles([1], [])), ("actual", PlanRecords.Doubles([1], [])));

        FluentActions.Invoking(() => ArrowPlan.Columns(records)).Should().Throw<ArgumentException>().WithMessage("*two columns 'actual'*");
    }
}
